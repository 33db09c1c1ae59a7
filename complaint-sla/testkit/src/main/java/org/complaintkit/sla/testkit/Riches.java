package org.complaintkit.sla.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What else an act may say that decides who is charged, and how much: nothing in the lifecycle asks for it. */
final class Riches {

    private static final Set<Verb> SAY_ONE_THING =
            Set.of(Verbs.NOTE, Verbs.CORRECT, Verbs.EXTEND_LIMIT, Verbs.PASS_TIME);
    private static final Money AMOUNT = Money.of(CurrencyUnit.of("CNY"), 100);

    private final Regime regime;
    private final Set<String> names = new TreeSet<>();

    Riches(Regime regime) {
        this.regime = regime;
        for (ChargeRule rule : regime.charging().rules()) {
            names.addAll(rule.when().names());
            names.addAll(rule.facts());
            if (rule.payer() instanceof Payer.OfFact payer) {
                names.addAll(payer.names());
            }
        }
        for (PriceRule price : regime.prices().rules()) {
            names.addAll(price.penalty().facts());
        }
        names.addAll(regime.vocabulary().facts().keySet());
    }

    /** With some of it; the same where there is nothing more to say. */
    Command with(Command command, int choice) {
        Map<String, Optional<FactDeclaration>> offered =
                regime.lifecycle().supply(command.verb()).facts();
        if (SAY_ONE_THING.contains(command.verb())) {
            return command;
        }
        FactMap facts = command.act().facts();
        int rest = choice;
        for (String name : names) {
            Optional<FactDeclaration> declared = Optional.ofNullable(
                            regime.vocabulary().facts().get(name))
                    .or(() -> offered.getOrDefault(name, Optional.empty()));
            boolean more = rest % 3 > 0
                    && offered.containsKey(name)
                    && facts.fact(name).isEmpty();
            Optional<Fact> value = more ? value(name, declared, rest) : Optional.empty();
            facts = value.isPresent() ? facts.with(name, value.get()) : facts;
            rest = rest / 3 + choice;
        }
        try {
            return new Command(command.meta(), Act.of(command.verb(), facts));
        } catch (IllegalArgumentException doNotGoTogether) {
            return command;
        }
    }

    private static Optional<Fact> value(String name, Optional<FactDeclaration> declared, int choice) {
        FactType type = declared.map(FactDeclaration::type).orElse(FactType.NAME);
        return switch (type) {
            case FLAG -> Optional.of(Fact.of(choice % 4 > 0));
            case NAME -> Optional.of(Fact.of(name(name, declared, choice)));
            case NUMBER -> Optional.of(new Fact.Quantity(number(declared)));
            case MONEY -> Optional.of(new Fact.Sum(AMOUNT));
            case MOMENT, DAY, LIST, PERSONAL -> Optional.empty();
        };
    }

    private static String name(String name, Optional<FactDeclaration> declared, int choice) {
        List<String> all =
                declared.stream().flatMap(is -> is.oneOf().stream().sorted()).toList();
        return all.isEmpty() ? "some-" + name : all.get(choice % all.size());
    }

    private static BigDecimal number(Optional<FactDeclaration> declared) {
        return declared.flatMap(FactDeclaration::atLeast)
                .or(() -> declared.flatMap(FactDeclaration::atMost))
                .orElse(BigDecimal.ONE);
    }
}
