package org.complaintkit.command;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;
import org.joda.money.Money;

/**
 * Proposes a remedy to the complainant.
 *
 * @param facts {@code remedy} is needed; {@code concession}, {@code costs}
 */
public record Propose(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the remedy is missing or not a name, the concession not money, or the costs not a name
     */
    public Propose {
        Content.check(Verbs.PROPOSE, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.PROPOSE;
    }

    /**
     * What is offered.
     *
     * @return the name of the remedy: rework, refund, apology ...
     */
    public String remedy() {
        return Content.name(facts, "remedy").orElseThrow();
    }

    /**
     * What is conceded in money.
     *
     * @return the sum, or empty where none is
     */
    public Optional<Money> concession() {
        return facts.fact("concession").map(fact -> ((Fact.Sum) fact).value());
    }

    /**
     * Who bears the costs.
     *
     * @return the name, or empty where it is not said
     */
    public Optional<String> costs() {
        return Content.name(facts, "costs");
    }

    /**
     * Proposes a remedy.
     *
     * @param remedy the name of the remedy
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static Propose of(String remedy) {
        return new Propose(FactMap.of("remedy", Fact.of(remedy)));
    }

    /**
     * The same with a concession.
     *
     * @param value the sum
     * @return the act
     */
    public Propose concession(Money value) {
        return new Propose(facts.with("concession", new Fact.Sum(value)));
    }

    /**
     * The same, saying who bears the costs.
     *
     * @param value who bears them
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public Propose costs(String value) {
        return new Propose(Content.with(facts, "costs", value));
    }
}
