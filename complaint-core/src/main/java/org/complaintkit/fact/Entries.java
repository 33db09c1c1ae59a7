package org.complaintkit.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of names, and a name as a list of one. */
final class Entries {

    private Entries() {}

    /** The names that a fact tells; none for any other type and where it is not known. */
    static List<String> of(Optional<Fact> fact) {
        if (fact.isPresent() && fact.get() instanceof Fact.Name name) {
            return List.of(name.value());
        }
        return fact.isPresent() && fact.get() instanceof Fact.Listing list ? list.values() : List.of();
    }

    /** Whether two facts tell the same: they are equal, or some name is told by both. */
    static boolean meet(Optional<Fact> one, Optional<Fact> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> names = Set.copyOf(of(other));
        return one.equals(other) || of(one).stream().anyMatch(names::contains);
    }
}
