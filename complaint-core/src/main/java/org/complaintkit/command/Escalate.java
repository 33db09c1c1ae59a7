package org.complaintkit.command;

import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Takes it to a higher level.
 *
 * @param facts {@code level}, the number of the level to go to; without it, one higher; {@code to}, {@code reason}
 */
public record Escalate(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the level is not a whole number from 1 to 1000
     */
    public Escalate {
        Content.check(Verbs.ESCALATE, facts);
        Content.requireWhole(Verbs.ESCALATE, facts, "level");
    }

    @Override
    public Verb verb() {
        return Verbs.ESCALATE;
    }

    /**
     * The level to go to.
     *
     * @return the level, from 1 to 1000; empty: one higher
     */
    public OptionalInt level() {
        return Content.whole(facts, "level");
    }

    /**
     * Who takes it over there.
     *
     * @return the unit or person, or empty where it is not said
     */
    public Optional<String> to() {
        return Content.name(facts, "to");
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
     * Goes one higher.
     *
     * @return the act
     */
    public static Escalate oneHigher() {
        return new Escalate(FactMap.EMPTY);
    }

    /**
     * Goes to a level.
     *
     * @param level the level, from 1 to 1000
     * @return the act
     * @throws IllegalArgumentException if there is no such level
     */
    public static Escalate toLevel(int level) {
        return new Escalate(FactMap.of("level", Fact.of(level)));
    }

    /**
     * The same to somebody.
     *
     * @param value the unit or person
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public Escalate to(String value) {
        return new Escalate(Content.with(facts, "to", value));
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public Escalate reason(PersonalRef text) {
        return new Escalate(Content.with(facts, "reason", text));
    }
}
