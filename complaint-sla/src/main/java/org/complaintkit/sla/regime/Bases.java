package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a document finds the one that it extends. Must give the same document for the same name. */
@FunctionalInterface
public interface Bases {

    /** There is none. */
    Bases NONE = name -> Optional.empty();

    /**
     * The document that is called so.
     *
     * @param name what stands under {@code extends}: an id, or {@code id@version}
     * @return the document, or empty where there is none
     * @throws org.complaintkit.json.MalformedDocument where there is one that is no JSON; its faults are told with the others
     */
    Optional<RegimeDocument> find(String name);

    /**
     * The names that there are, to say which was probably meant.
     *
     * @return the names; none where that is not known
     */
    default Collection<String> names() {
        return List.of();
    }

    /**
     * These documents, each by its id and by {@code id@version}; of several with one id the first is found by the id alone.
     *
     * @param documents the documents
     * @return where they are found
     */
    static Bases of(RegimeDocument... documents) {
        List<RegimeDocument> all = List.of(documents);
        return new Bases() {
            @Override
            public Optional<RegimeDocument> find(String name) {
                return all.stream().filter(one -> one.isCalled(name)).findFirst();
            }

            @Override
            public Collection<String> names() {
                List<String> names = new ArrayList<>();
                all.forEach(one -> names.addAll(one.names()));
                return names;
            }
        };
    }
}
