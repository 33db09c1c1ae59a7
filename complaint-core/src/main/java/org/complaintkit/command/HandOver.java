package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Hands it over to another unit or person of the house.
 *
 * @param facts {@code to} is needed; {@code reason}, {@code wants}
 */
public record HandOver(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if {@code to} is missing or not a name, or a text is not kept apart
     */
    public HandOver {
        Content.check(Verbs.HAND_OVER, facts);
    }

    /**
     * Who holds it now: the unit that it goes to, and the handler where one is named. Where it goes to the very person who is
     * named as the handler, the unit stays.
     *
     * @return the facts, with the unit
     */
    @Override
    public FactMap learned() {
        boolean toAPerson = Content.name(facts, "handler").filter(to()::equals).isPresent();
        return toAPerson || facts.fact("unit").isPresent() ? facts : facts.with("unit", Fact.of(to()));
    }

    @Override
    public Verb verb() {
        return Verbs.HAND_OVER;
    }

    /**
     * Who goes on with it.
     *
     * @return the unit or person
     */
    public String to() {
        return Content.name(facts, "to").orElseThrow();
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
     * What the complainant wants, for who goes on with it.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> wants() {
        return Content.text(facts, "wants");
    }

    /**
     * Hands it over.
     *
     * @param to the unit or person
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static HandOver to(String to) {
        return new HandOver(FactMap.of("to", Fact.of(to)));
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public HandOver reason(PersonalRef text) {
        return new HandOver(Content.with(facts, "reason", text));
    }

    /**
     * The same with what the complainant wants.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public HandOver wants(PersonalRef text) {
        return new HandOver(Content.with(facts, "wants", text));
    }
}
