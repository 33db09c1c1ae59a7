package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Calls back after the answer.
 *
 * @param facts {@code satisfaction} is needed; {@code solved}
 */
public record FollowUp(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the satisfaction is missing or another word than satisfied, dissatisfied, unreached, or {@code solved} is not a
     *     flag
     */
    public FollowUp {
        Content.check(Verbs.FOLLOW_UP, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.FOLLOW_UP;
    }

    /**
     * What the complainant said.
     *
     * @return satisfied, dissatisfied or unreached
     */
    public Satisfaction satisfaction() {
        return Satisfaction.parse(Content.name(facts, "satisfaction").orElseThrow());
    }

    /**
     * Whether the matter is solved.
     *
     * @return yes or no, or empty where it is not said
     */
    public Optional<Boolean> solved() {
        return Content.flag(facts, "solved");
    }

    /**
     * A call-back.
     *
     * @param satisfaction what the complainant said
     * @return the act
     */
    public static FollowUp of(Satisfaction satisfaction) {
        return new FollowUp(FactMap.of("satisfaction", Fact.of(satisfaction.toString())));
    }

    /**
     * The same, saying whether the matter is solved.
     *
     * @param value yes or no
     * @return the act
     */
    public FollowUp solved(boolean value) {
        return new FollowUp(facts.with("solved", Fact.of(value)));
    }
}
