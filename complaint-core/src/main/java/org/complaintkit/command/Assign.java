package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Gives it to a unit, a handler, or both.
 *
 * @param facts {@code unit} and {@code handler}, at least one of them
 */
public record Assign(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if unit and handler are both missing, or one is not a name
     */
    public Assign {
        Content.check(Verbs.ASSIGN, facts);
        if (facts.fact("unit").isEmpty() && facts.fact("handler").isEmpty()) {
            throw new IllegalArgumentException("assign needs a unit or a handler; it has " + facts.names());
        }
    }

    @Override
    public Verb verb() {
        return Verbs.ASSIGN;
    }

    /**
     * The unit that it is given to.
     *
     * @return the unit, or empty where it stays
     */
    public Optional<String> unit() {
        return Content.name(facts, "unit");
    }

    /**
     * Who is to handle it.
     *
     * @return the person, or empty where nobody is named
     */
    public Optional<String> handler() {
        return Content.name(facts, "handler");
    }

    /**
     * Gives it to a unit.
     *
     * @param unit the unit
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static Assign to(String unit) {
        return new Assign(FactMap.of("unit", Fact.of(unit)));
    }

    /**
     * Gives it to a person.
     *
     * @param handler the person
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static Assign toHandler(String handler) {
        return new Assign(FactMap.of("handler", Fact.of(handler)));
    }

    /**
     * The same assignment, to this person.
     *
     * @param value the person
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public Assign handler(String value) {
        return new Assign(Content.with(facts, "handler", value));
    }
}
