package org.complaintkit.command;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;

/** Checks what an act carries; every message says what is needed and what is there. */
final class Content {

    private Content() {}

    static void requireNames(String verb, FactMap facts, String... names) {
        for (String name : names) {
            if (facts.fact(name).isEmpty()) {
                throw new IllegalArgumentException(verb + " needs " + name + ", a name; it has " + facts.names());
            }
            requireType(verb, facts, name, FactType.NAME);
        }
    }

    static void requireSome(String verb, FactMap facts) {
        if (facts.size() == 0) {
            throw new IllegalArgumentException(verb + " needs at least one fact");
        }
    }

    static void requireType(String verb, FactMap facts, String name, FactType type) {
        Optional<Fact> fact = facts.fact(name);
        if (fact.isPresent() && fact.get().type() != type) {
            throw new IllegalArgumentException(verb + ": " + name + " is a " + type + ", here it is a "
                    + fact.get().type());
        }
    }

    static void requireWhole(String verb, FactMap facts, String name, int most) {
        requireType(verb, facts, name, FactType.NUMBER);
        Optional<Fact> fact = facts.fact(name);
        if (fact.isEmpty()) {
            return;
        }
        BigDecimal value = ((Fact.Quantity) fact.get()).value();
        boolean fits = value.scale() <= 0
                && value.compareTo(BigDecimal.ONE) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) {
            throw new IllegalArgumentException(verb + ": " + name + " is a whole number from 1 to " + most
                    + ", here it is " + value.toPlainString());
        }
    }
}
