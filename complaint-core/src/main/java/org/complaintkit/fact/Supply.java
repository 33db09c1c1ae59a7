package org.complaintkit.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody may still say: facts that can be laid over those that are known.
 *
 * @param facts the facts by name, each with what may be said, or empty where every value may
 * @param always those of them that are said in any case
 */
public record Supply(Map<String, Optional<FactDeclaration>> facts, Set<String> always) {

    /** Nothing can be said. */
    public static final Supply NONE = new Supply(Map.of(), Set.of());

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if a fact is said in any case that may not be said at all
     */
    public Supply {
        facts = Map.copyOf(facts);
        always = Set.copyOf(always);
        if (!facts.keySet().containsAll(always)) {
            throw new IllegalArgumentException(
                    "said in any case: " + always + ", but only these may be said: " + facts.keySet());
        }
    }

    /**
     * Facts of which any, all or none may be said.
     *
     * @param facts what may be said
     * @return the supply
     */
    public static Supply of(FactDeclaration... facts) {
        Map<String, Optional<FactDeclaration>> byName = new HashMap<>();
        for (FactDeclaration fact : facts) {
            byName.put(fact.name(), Optional.of(fact));
        }
        return new Supply(byName, Set.of());
    }

    /**
     * Whether a fact may be said.
     *
     * @param name the name of the fact
     * @return true if it may, with some value
     */
    public boolean offers(String name) {
        return facts.containsKey(name);
    }
}
