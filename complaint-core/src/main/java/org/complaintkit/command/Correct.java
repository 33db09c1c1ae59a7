package org.complaintkit.command;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Puts a recorded fact right.
 *
 * @param facts the fact under its own name with the value that it should have had, and {@code reason}
 */
public record Correct(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if there is not exactly one fact beside the reason, or the reason is not kept apart
     */
    public Correct {
        Content.check(Verbs.CORRECT, facts);
        if (corrected(facts).size() != 1) {
            throw new IllegalArgumentException(
                    "correct needs one fact with its value, beside a reason; it has " + facts.names());
        }
    }

    @Override
    public Verb verb() {
        return Verbs.CORRECT;
    }

    /**
     * Which fact is put right.
     *
     * @return the name of the fact
     */
    public String fact() {
        return corrected(facts).get(0);
    }

    /**
     * What it should have been.
     *
     * @return the value
     */
    public Fact value() {
        return facts.fact(fact()).orElseThrow();
    }

    /**
     * Why.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> reason() {
        return Content.text(facts, "reason");
    }

    /**
     * Puts a fact right.
     *
     * @param fact the name of the fact; another one than {@code reason}
     * @param value what it should have been
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}, or
     *     {@code reason}
     */
    public static Correct of(String fact, Fact value) {
        return new Correct(FactMap.of(fact, value));
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Correct reason(PersonalRef text) {
        return new Correct(Content.with(facts, "reason", text));
    }

    private static List<String> corrected(FactMap facts) {
        return facts.names().stream().filter(name -> !name.equals("reason")).toList();
    }
}
