package org.complaintkit.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Fields.Field;
import org.complaintkit.lifecycle.Verb;
import org.joda.money.Money;

/** Acts that record what their verb may: what it needs, and now and then what it may have. */
final class RandomAct {

    private static final Instant FRI_18_00 = Instant.parse("2026-03-06T18:00:00Z");

    private RandomAct() {}

    static Act of(Verb verb, Dice dice) {
        FactMap facts = FactMap.EMPTY;
        for (Field field : Fields.table(verb).values()) {
            if (field.needed() || dice.oneIn(4)) {
                facts = facts.with(field.name(), value(field, dice));
            }
        }
        return Act.of(verb, whatTheVerbAlsoWants(verb, facts, dice));
    }

    private static FactMap whatTheVerbAlsoWants(Verb verb, FactMap facts, Dice dice) {
        return switch (verb.name()) {
            case "classify" -> facts.with("severity", Fact.of(dice.of(List.of("minor", "major"))));
            case "assign" -> facts.with("unit", Fact.of("station-12"));
            case "extend-limit" ->
                FactMap.of("against", Fact.of("reply")).with("extendBy", Fact.of(dice.of(List.of("PT4H", "P3D"))));
            case "correct" ->
                dice.oneIn(2)
                        ? FactMap.of("cause", dice.of(RandomLifecycle.VALUES))
                        : FactMap.of("severity", Fact.of(dice.of(List.of("minor", "major"))));
            case "migrate" -> facts.with("regime", Fact.of("hotline@2"));
            // Whether the level is a higher one is not the lifecycle's to know.
            case "escalate" -> FactMap.EMPTY;
            default -> facts;
        };
    }

    private static Fact value(Field field, Dice dice) {
        if (field.declared().isEmpty()) {
            return dice.of(RandomLifecycle.VALUES);
        }
        FactDeclaration declared = field.declared().get();
        return switch (declared.type()) {
            case FLAG -> Fact.of(dice.oneIn(2));
            case NAME ->
                Fact.of(
                        declared.oneOf().isEmpty()
                                ? "a-" + dice.below(3)
                                : dice.of(declared.oneOf().stream().sorted().toList()));
            case NUMBER -> new Fact.Quantity(declared.atLeast().orElse(BigDecimal.ZERO));
            case MOMENT -> Fact.of(FRI_18_00.plusSeconds(dice.below(1000)));
            case DAY -> new Fact.Day(LocalDate.of(2026, 3, 6));
            case MONEY -> new Fact.Sum(Money.parse("CNY 12.30"));
            case LIST -> new Fact.Listing(List.of("e-" + dice.below(3)));
            case PERSONAL -> new Fact.Kept(new PersonalRef("t-" + dice.below(100)));
        };
    }
}
