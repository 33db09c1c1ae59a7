package org.complaintkit.fact;

import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Names;

/**
 * The fact is a list that has this entry, or the name itself.
 *
 * @param fact the name of the fact
 * @param entry the entry
 */
public record Lists(String fact, String entry) implements Condition {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is not a name in the sense of {@link Names}
     */
    public Lists {
        Names.require("fact", fact);
        Names.require("entry", entry);
    }

    @Override
    public boolean holds(Facts facts) {
        Optional<Fact> known = facts.fact(fact);
        return known.isPresent() && Entries.of(known).contains(entry);
    }

    @Override
    public Set<String> names() {
        return Set.of(fact);
    }
}
