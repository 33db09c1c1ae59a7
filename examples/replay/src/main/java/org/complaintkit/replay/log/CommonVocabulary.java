package org.complaintkit.replay.log;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.lifecycle.Verb;

/** What a log may say that is read for two regimes at once: whatever one of them knows. */
public final class CommonVocabulary {

    private CommonVocabulary() {}

    /**
     * The verbs and facts of both.
     *
     * @param one the vocabulary of the one regime
     * @param other that of the other
     * @return both together; a fact that both declare may have every value that one of them allows
     * @throws IllegalArgumentException if both declare a fact with different types, for then its values could not be read
     */
    public static Vocabulary of(Vocabulary one, Vocabulary other) {
        Set<Verb> verbs = new HashSet<>(one.verbs());
        verbs.addAll(other.verbs());
        Map<String, FactDeclaration> facts = new LinkedHashMap<>(one.facts());
        other.facts().forEach((name, fact) -> facts.merge(name, fact, CommonVocabulary::both));
        return new Vocabulary(verbs, facts);
    }

    private static FactDeclaration both(FactDeclaration one, FactDeclaration other) {
        if (one.type() != other.type()) {
            throw new IllegalArgumentException(
                    one.name() + ": a " + one.type() + " under the one, a " + other.type() + " under the other");
        }
        Set<String> names = new HashSet<>();
        if (!one.oneOf().isEmpty() && !other.oneOf().isEmpty()) {
            names.addAll(one.oneOf());
            names.addAll(other.oneOf());
        }
        return new FactDeclaration(
                one.name(),
                one.type(),
                names,
                bound(one.atLeast(), other.atLeast(), BigDecimal::min),
                bound(one.atMost(), other.atMost(), BigDecimal::max));
    }

    /** The wider of two bounds; none where one of them is none. */
    private static Optional<BigDecimal> bound(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> wider) {
        return one.flatMap(first -> other.map(second -> wider.apply(first, second)));
    }
}
