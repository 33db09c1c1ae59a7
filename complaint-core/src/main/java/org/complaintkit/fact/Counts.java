package org.complaintkit.fact;

import java.util.HashSet;
import java.util.Set;
import org.complaintkit.identity.Names;

/**
 * The fact lists at least so many different names; one that stands there twice counts once.
 *
 * @param fact the name of the fact
 * @param least how many at least, from 1 to {@value #MOST}
 */
public record Counts(String fact, int least) implements Condition {

    /** More than this nobody asks for. */
    public static final int MOST = 20;

    /**
     * Checks the name and the number.
     *
     * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}, or the number is out
     *     of its range
     */
    public Counts {
        Names.require("fact", fact);
        if (least < 1 || least > MOST) {
            throw new IllegalArgumentException(
                    "count of " + fact + ": at least 1 and at most " + MOST + " can be asked for, not " + least);
        }
    }

    @Override
    public boolean holds(Facts facts) {
        return new HashSet<>(Entries.of(facts.fact(fact))).size() >= least;
    }

    @Override
    public Set<String> names() {
        return Set.of(fact);
    }
}
