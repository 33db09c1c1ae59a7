package org.complaintkit.command;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Fields.Field;
import org.complaintkit.lifecycle.Verb;

/** Checks what an act carries against the table of fields, and reads it; every message says what is needed and what is there. */
final class Content {

    private Content() {}

    static void check(Verb verb, FactMap facts) {
        Map<String, Field> table = Fields.table(verb);
        for (Field field : table.values()) {
            if (field.needed() && facts.fact(field.name()).isEmpty()) {
                throw new IllegalArgumentException(verb + " needs " + field.name() + ", a "
                        + field.declared().orElseThrow().type() + "; it has " + facts.names());
            }
        }
        facts.forEach((name, fact) -> {
            Field field = table.get(name);
            if (field != null && field.declared().isPresent()) {
                requireAllowed(verb, field.declared().get(), fact);
            }
        });
    }

    private static void requireAllowed(Verb verb, FactDeclaration declared, Fact fact) {
        if (fact.type() != declared.type()) {
            throw new IllegalArgumentException(
                    verb + ": " + declared.name() + " is a " + declared.type() + ", here it is a " + fact.type());
        }
        if (!declared.allows(fact)) {
            throw new IllegalArgumentException(
                    verb + ": " + declared.name() + " must be " + declared.allowed() + ", here it is " + fact);
        }
    }

    static void requireSome(Verb verb, FactMap facts) {
        if (facts.size() == 0) {
            throw new IllegalArgumentException(verb + " needs at least one fact");
        }
    }

    static void requireWhole(Verb verb, FactMap facts, String name) {
        Optional<Fact> fact = facts.fact(name);
        if (fact.isPresent()
                && fact.get() instanceof Fact.Quantity number
                && number.value().scale() > 0) {
            throw new IllegalArgumentException(verb + ": " + name + " is a whole number, here it is " + number);
        }
    }

    static Optional<String> name(FactMap facts, String name) {
        return facts.fact(name).map(fact -> ((Fact.Name) fact).value());
    }

    static Optional<Instant> moment(FactMap facts, String name) {
        return facts.fact(name).map(fact -> ((Fact.Moment) fact).value());
    }

    static Optional<PersonalRef> text(FactMap facts, String name) {
        return facts.fact(name).map(fact -> ((Fact.Kept) fact).ref());
    }

    static Optional<Boolean> flag(FactMap facts, String name) {
        return facts.fact(name).map(fact -> ((Fact.Flag) fact).value());
    }

    static Optional<BigDecimal> number(FactMap facts, String name) {
        return facts.fact(name).map(fact -> ((Fact.Quantity) fact).value());
    }

    static OptionalInt whole(FactMap facts, String name) {
        return number(facts, name).stream().mapToInt(BigDecimal::intValueExact).findFirst();
    }

    static List<String> list(FactMap facts, String name) {
        return facts.fact(name).map(fact -> ((Fact.Listing) fact).values()).orElse(List.of());
    }

    static FactMap with(FactMap facts, String name, PersonalRef text) {
        return facts.with(name, new Fact.Kept(text));
    }

    static FactMap with(FactMap facts, String name, String value) {
        return facts.with(name, Fact.of(value));
    }
}
