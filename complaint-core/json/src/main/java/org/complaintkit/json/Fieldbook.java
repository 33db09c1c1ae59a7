package org.complaintkit.json;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Verbs;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Verb;
import org.jspecify.annotations.Nullable;

/** Which fields a line may have, by its verb: those of the library's table and the facts that a regime declares. */
final class Fieldbook {

    static final Set<String> HEADER = Set.of("complaint", "tenant", "at", "recordedAt", "id", "do", "by");

    private final Vocabulary vocabulary;
    private final Map<String, Page> pages = new HashMap<>();

    /** The fields of one verb: their types, or no type where the value tells. */
    record Page(Verb verb, Map<String, Optional<FactType>> types) {
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>(types.keySet());
            names.addAll(HEADER);
            return names;
        }
    }

    Fieldbook(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.verbs().forEach(this::add);
        add(Verbs.PASS_TIME);
    }

    private void add(Verb verb) {
        Map<String, Optional<FactType>> types = new HashMap<>();
        vocabulary.facts().forEach((name, fact) -> types.put(name, Optional.of(fact.type())));
        Fields.of(verb).forEach((name, type) -> {
            if (type.isPresent() || !types.containsKey(name)) {
                types.put(name, type);
            }
        });
        pages.put(verb.name(), new Page(verb, Map.copyOf(types)));
    }

    @Nullable
    Page page(String verb) {
        return pages.get(verb);
    }

    Set<String> verbs() {
        return pages.keySet();
    }

    @Nullable
    FactDeclaration declaration(String fact) {
        return vocabulary.facts().get(fact);
    }

    /** What a note or a correction may name: any fact of the library's or the regime's. */
    Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>(vocabulary.facts().keySet());
        facts.addAll(Fields.names());
        return facts;
    }

    /** The type of a fact named in a note; empty where the value tells. */
    Optional<FactType> type(String fact) {
        FactDeclaration declared = vocabulary.facts().get(fact);
        return declared != null ? Optional.of(declared.type()) : Fields.type(fact);
    }
}
