package org.complaintkit.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Names;

/**
 * What a regime says of a fact that its conditions may name: type and range.
 *
 * @param name the name of the fact
 * @param type its type
 * @param oneOf the only names allowed, for a fact of type {@link FactType#NAME}; empty: any
 * @param atLeast the least number allowed, for a fact of type {@link FactType#NUMBER}
 * @param atMost the greatest number allowed, likewise
 */
public record FactDeclaration(
        String name, FactType type, Set<String> oneOf, Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost) {

    /**
     * Checks that the range fits the type.
     *
     * @throws IllegalArgumentException if the name is not one, a list of names is given for a fact that is not a name,
     *     bounds for one that is not a number, or the bounds are the wrong way round
     */
    public FactDeclaration {
        Names.require("fact", name);
        oneOf = Set.copyOf(oneOf);
        if (!oneOf.isEmpty() && type != FactType.NAME) {
            throw new IllegalArgumentException("fact " + name + ": oneOf is for names, the type is " + type);
        }
        if ((atLeast.isPresent() || atMost.isPresent()) && type != FactType.NUMBER) {
            throw new IllegalArgumentException("fact " + name + ": bounds are for numbers, the type is " + type);
        }
        if (atLeast.isPresent() && atMost.isPresent() && atLeast.get().compareTo(atMost.get()) > 0) {
            throw new IllegalArgumentException(
                    "fact " + name + ": no number is at least " + atLeast.get().toPlainString() + " and at most "
                            + atMost.get().toPlainString());
        }
    }

    /**
     * A fact of a type, any value.
     *
     * @param name the name of the fact
     * @param type its type
     * @return the declaration
     */
    public static FactDeclaration of(String name, FactType type) {
        return new FactDeclaration(name, type, Set.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Whether a value keeps the declaration.
     *
     * @param fact the value
     * @return true if type and range fit
     */
    public boolean allows(Fact fact) {
        if (fact.type() != type) {
            return false;
        }
        if (fact instanceof Fact.Name is) {
            return oneOf.isEmpty() || oneOf.contains(is.value());
        }
        if (fact instanceof Fact.Quantity number) {
            return atLeast.filter(least -> number.value().compareTo(least) < 0).isEmpty()
                    && atMost.filter(most -> number.value().compareTo(most) > 0).isEmpty();
        }
        return true;
    }

    /**
     * What is allowed, in words for a message: {@code one of general, major} or {@code a value of type
     * number from 0 to 5}.
     *
     * @return the words
     */
    public String allowed() {
        if (!oneOf.isEmpty()) {
            return "one of "
                    + String.join(", ", oneOf.stream().sorted(Names::compare).toList());
        }
        String from = atLeast.map(least -> " from " + least.toPlainString()).orElse("");
        String to = atMost.map(most -> " to " + most.toPlainString()).orElse("");
        return "a value of type " + type + from + to;
    }
}
