package org.complaintkit.sla.limit;

import java.util.Set;
import org.complaintkit.lifecycle.Verb;

/**
 * Something to do again and again until something ends it: follow up once a week, at least 3 times, until it is completed.
 *
 * @param every the limit from one time to the next
 * @param atLeast how many times at the least; 0 where the rule names no number
 * @param until the verbs that end it
 */
public record Recurrence(Limit every, int atLeast, Set<Verb> until) {

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if the number is negative, or nothing ends it
     */
    public Recurrence {
        until = Set.copyOf(until);
        if (atLeast < 0) {
            throw new IllegalArgumentException("the least number of times is 0 or more, it is " + atLeast);
        }
        if (until.isEmpty()) {
            throw new IllegalArgumentException(
                    "what is due again and again needs an end; name the verbs that end it, such as complete or close");
        }
    }
}
