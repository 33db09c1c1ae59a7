package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Records that somebody broke a rule of conduct.
 *
 * @param facts {@code violation} and {@code party} are needed; {@code cause}, {@code rectify}
 */
public record RecordViolation(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if violation or party is missing or not a name, or the cause is not a name
     */
    public RecordViolation {
        Content.check(Verbs.RECORD_VIOLATION, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.RECORD_VIOLATION;
    }

    /**
     * What was done wrong.
     *
     * @return the name of the violation
     */
    public String violation() {
        return Content.name(facts, "violation").orElseThrow();
    }

    /**
     * Who did it.
     *
     * @return the unit or person
     */
    public String party() {
        return Content.name(facts, "party").orElseThrow();
    }

    /**
     * Why it happened.
     *
     * @return the name of the cause, or empty where it is not said
     */
    public Optional<String> cause() {
        return Content.name(facts, "cause");
    }

    /**
     * What is to be put right.
     *
     * @return a name, a flag or an instant, as the regime wants it; empty where nothing is
     */
    public Optional<Fact> rectify() {
        return facts.fact("rectify");
    }

    /**
     * Records a violation.
     *
     * @param violation the name of the violation
     * @param party the unit or person
     * @return the act
     * @throws IllegalArgumentException if one of them is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static RecordViolation of(String violation, String party) {
        return new RecordViolation(FactMap.of("violation", Fact.of(violation)).with("party", Fact.of(party)));
    }

    /**
     * The same with its cause.
     *
     * @param value the name of the cause
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public RecordViolation cause(String value) {
        return new RecordViolation(Content.with(facts, "cause", value));
    }

    /**
     * The same, saying what is to be put right.
     *
     * @param value a name, a flag or an instant, as the regime wants it
     * @return the act
     */
    public RecordViolation rectify(Fact value) {
        return new RecordViolation(facts.with("rectify", value));
    }
}
