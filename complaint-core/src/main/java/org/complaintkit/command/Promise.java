package org.complaintkit.command;

import java.time.Instant;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Promises an answer by an instant.
 *
 * @param facts {@code until} is needed
 */
public record Promise(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if {@code until} is missing or not a moment
     */
    public Promise {
        Content.check(Verbs.PROMISE, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.PROMISE;
    }

    /**
     * By when it is promised.
     *
     * @return the instant
     */
    public Instant until() {
        return Content.moment(facts, "until").orElseThrow();
    }

    /**
     * Promises an answer.
     *
     * @param until by when
     * @return the act
     */
    public static Promise until(Instant until) {
        return new Promise(FactMap.of("until", Fact.of(until)));
    }
}
