package org.complaintkit.lifecycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.Supply;
import org.complaintkit.lifecycle.Fields.Field;

/**
 * What an act of each verb may say: the fields of the library's table, the facts that every act may record, and those that
 * one verb was said to.
 *
 * @param everywhere the facts that every act may record
 * @param byVerb the facts that the acts of one verb may record beside them
 */
record Supplies(List<FactDeclaration> everywhere, Map<Verb, List<FactDeclaration>> byVerb) {

    /** The verbs that record a fact by its name, whatever it is. */
    private static final Set<Verb> NAMING = Set.of(Verb.of("note"), Verb.of("correct"), Verb.of("adopt"));

    /** Not a row of any table: it leads wherever the case stands. */
    static final Verb ADOPT = Verb.of("adopt");

    private static final Verb REGISTER = Verb.of("register");
    private static final Set<String> TOLD = Set.of("clocks.", "tracks.", "done.", "held.", "taken.");
    private static final String COMPLAINANT = "complainant.";

    Supplies {
        everywhere = List.copyOf(everywhere);
        byVerb = Map.copyOf(byVerb);
    }

    /** Whether an act of this verb records facts of names that nobody can list: a clock's, or some part of a person's data. */
    static boolean isOpen(Verb verb, String name, Fact fact) {
        if (verb.equals(ADOPT) && TOLD.stream().anyMatch(name::startsWith)) {
            return true;
        }
        return name.startsWith(COMPLAINANT)
                && fact instanceof Fact.Kept
                && (verb.equals(REGISTER) || verb.equals(ADOPT));
    }

    Supplies and(Collection<FactDeclaration> more) {
        Map<String, FactDeclaration> all = new LinkedHashMap<>();
        everywhere.forEach(fact -> all.put(fact.name(), fact));
        more.forEach(fact -> all.put(fact.name(), fact));
        return new Supplies(List.copyOf(all.values()), byVerb);
    }

    Supply of(Verb verb) {
        Map<String, Optional<FactDeclaration>> facts = new HashMap<>();
        if (NAMING.contains(verb)) {
            Fields.names()
                    .forEach(name -> facts.put(name, Fields.type(name).map(type -> FactDeclaration.of(name, type))));
        }
        everywhere.forEach(fact -> facts.put(fact.name(), Optional.of(fact)));
        Map<String, Field> table = Fields.table(verb);
        table.values().forEach(field -> {
            // Where the table leaves the type to the value, a declaration has the say.
            if (field.declared().isPresent() || !facts.containsKey(field.name())) {
                facts.put(field.name(), field.declared());
            }
        });
        byVerb.getOrDefault(verb, List.of()).forEach(fact -> facts.put(fact.name(), Optional.of(fact)));
        return new Supply(
                facts,
                table.values().stream().filter(Field::needed).map(Field::name).collect(Collectors.toUnmodifiableSet()));
    }
}
