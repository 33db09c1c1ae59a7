package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Answers the complaint.
 *
 * @param facts {@code to}, {@code form}; may be empty
 */
public record Answer(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if one of them is not a name
     */
    public Answer {
        Content.check(Verbs.ANSWER, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.ANSWER;
    }

    /**
     * Who is answered.
     *
     * @return the name, or empty where it is the complainant
     */
    public Optional<String> to() {
        return Content.name(facts, "to");
    }

    /**
     * In which form.
     *
     * @return phone, in-person, written, mail, message, entry, or empty where it is not said
     */
    public Optional<String> form() {
        return Content.name(facts, "form");
    }

    /**
     * An answer to the complainant.
     *
     * @return the act
     */
    public static Answer of() {
        return new Answer(FactMap.EMPTY);
    }

    /**
     * The same to somebody else.
     *
     * @param value who is answered
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public Answer to(String value) {
        return new Answer(Content.with(facts, "to", value));
    }

    /**
     * The same in a form.
     *
     * @param value phone, in-person, written, mail, message, entry
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public Answer form(String value) {
        return new Answer(Content.with(facts, "form", value));
    }
}
