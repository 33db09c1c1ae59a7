package org.complaintkit.fact;

import java.util.Set;
import org.complaintkit.identity.Names;

/**
 * Two facts tell the same: both are known and equal, or a name that one tells is among those that the other lists.
 *
 * @param fact the name of one fact
 * @param other the name of the other
 */
public record Same(String fact, String other) implements Condition {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is not a name in the sense of {@link Names}, or both are the same
     */
    public Same {
        Names.require("fact", fact);
        Names.require("fact", other);
        if (fact.equals(other)) {
            throw new IllegalArgumentException("fact " + fact + " is always the same as itself; name two facts");
        }
    }

    @Override
    public boolean holds(Facts facts) {
        return Entries.meet(facts.fact(fact), facts.fact(other));
    }

    @Override
    public Set<String> names() {
        return Set.of(fact, other);
    }

    /** What is asked of one of the two where the other is known. */
    Condition of(String open, Facts facts) {
        String settled = open.equals(fact) ? other : fact;
        Fact value = facts.fact(settled).orElse(null);
        if (value == null) {
            return Condition.NEVER;
        }
        if (value instanceof Fact.Name || value instanceof Fact.Listing) {
            return new Any(Entries.of(facts.fact(settled)).stream()
                    .distinct()
                    .<Condition>map(entry -> new Lists(open, entry))
                    .toList());
        }
        return new Is(open, value);
    }
}
