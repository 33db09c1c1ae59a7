package org.complaintkit.command;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Says what kind of matter it is, or says it anew.
 *
 * @param facts severity, kind, category, points, or any fact that the classification rests on; at least one
 */
public record Classify(FactMap facts) implements Act {

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if there is no fact, or one has another type than the table of fields says
     */
    public Classify {
        Content.check(Verbs.CLASSIFY, facts);
        Content.requireSome(Verbs.CLASSIFY, facts);
    }

    @Override
    public Verb verb() {
        return Verbs.CLASSIFY;
    }

    /**
     * What it is.
     *
     * @return the kind, or empty where it stays
     */
    public Optional<String> kind() {
        return Content.name(facts, "kind");
    }

    /**
     * How grave it is.
     *
     * @return the severity, or empty where it stays
     */
    public Optional<String> severity() {
        return Content.name(facts, "severity");
    }

    /**
     * Its category.
     *
     * @return the category, or empty where it stays
     */
    public Optional<String> category() {
        return Content.name(facts, "category");
    }

    /**
     * The points that it was given.
     *
     * @return the points, or empty where it was given none
     */
    public Optional<BigDecimal> points() {
        return Content.number(facts, "points");
    }

    /**
     * Says how grave it is.
     *
     * @param severity the severity
     * @return the act
     * @throws IllegalArgumentException if it is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static Classify severity(String severity) {
        return new Classify(FactMap.of("severity", Fact.of(severity)));
    }

    /**
     * The same classification with one more fact.
     *
     * @param name the name of the fact: {@code kind}, {@code category}, {@code points}, or one that the regime declares
     * @param value its value
     * @return the classification
     * @throws IllegalArgumentException if the fact has another type in a classification
     */
    public Classify with(String name, Fact value) {
        return new Classify(facts.with(name, value));
    }
}
