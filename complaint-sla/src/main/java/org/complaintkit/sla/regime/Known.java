package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Fields;

/** Which facts conditions of a regime may name: the library's own and those that the regime declares. */
final class Known {

    private static final Map<String, FactType> DERIVED =
            Map.of(
            "state", FactType.NAME, "tenant", FactType.NAME, "round", FactType.NUMBER, "level", FactType.NUMBER);

    private final Map<String, FactDeclaration> declared;
    private final Set<String> windows;

    Known(Map<String, FactDeclaration> declared, Set<String> windows) {
        this.declared = new LinkedHashMap<>(declared);
        this.windows = Set.copyOf(windows);
    }

    Set<String> windows() {
        return windows;
    }

    Optional<FactDeclaration> declaration(String fact) {
        return Optional.ofNullable(declared.get(fact));
    }

    /** The type of a fact; empty where the value of a comparison tells. */
    Optional<FactType> type(String fact) {
        FactDeclaration declaration = declared.get(fact);
        if (declaration != null) {
            return Optional.of(declaration.type());
        }
        FactType derived = DERIVED.get(fact);
        return derived != null ? Optional.of(derived) : Fields.type(fact);
    }

    boolean knows(String fact) {
        return declared.containsKey(fact)
                || DERIVED.containsKey(fact)
                || Fields.names().contains(fact);
    }

    /** Whether an act or a rule may give it a value. */
    boolean recordable(String fact) {
        return knows(fact) && !DERIVED.containsKey(fact);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(Fields.names());
        names.addAll(declared.keySet());
        names.addAll(DERIVED.keySet());
        return names;
    }
}
