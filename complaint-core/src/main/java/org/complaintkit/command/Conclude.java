package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Concludes the investigation. Which of the texts must be there is for guards to say.
 *
 * @param facts {@code result}, {@code verified}, {@code solution}, {@code cause}, {@code prevention}
 */
public record Conclude(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if a text is not kept apart, or {@code verified} is not a flag
     */
    public Conclude {
        Content.check(Verbs.CONCLUDE, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.CONCLUDE;
    }

    /**
     * What came out.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> result() {
        return Content.text(facts, "result");
    }

    /**
     * Whether what was complained about proved true.
     *
     * @return yes or no, or empty where it is not said
     */
    public Optional<Boolean> verified() {
        return Content.flag(facts, "verified");
    }

    /**
     * What is done about it.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> solution() {
        return Content.text(facts, "solution");
    }

    /**
     * What caused it.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> cause() {
        return Content.text(facts, "cause");
    }

    /**
     * What keeps it from happening again.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> prevention() {
        return Content.text(facts, "prevention");
    }

    /**
     * A conclusion.
     *
     * @param result the reference under which the text is kept that says what came out
     * @return the act
     */
    public static Conclude of(PersonalRef result) {
        return new Conclude(Content.with(FactMap.EMPTY, "result", result));
    }

    /**
     * The same, saying whether what was complained about proved true.
     *
     * @param value yes or no
     * @return the act
     */
    public Conclude verified(boolean value) {
        return new Conclude(facts.with("verified", Fact.of(value)));
    }

    /**
     * The same with what is done about it.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Conclude solution(PersonalRef text) {
        return new Conclude(Content.with(facts, "solution", text));
    }

    /**
     * The same with its cause.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Conclude cause(PersonalRef text) {
        return new Conclude(Content.with(facts, "cause", text));
    }

    /**
     * The same with what keeps it from happening again.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Conclude prevention(PersonalRef text) {
        return new Conclude(Content.with(facts, "prevention", text));
    }
}
