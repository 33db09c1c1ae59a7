package org.complaintkit.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a condition compares each fact with. Facts that are compared with each other share what either is compared with. */
final class Compared {

    private final Map<String, Set<Fact>> values = new HashMap<>();
    private final Map<String, Integer> most = new HashMap<>();

    private Compared() {}

    static Compared in(Condition condition, Facts known, Supply supply) {
        Compared compared = new Compared();
        walk(condition, compared::note);
        walk(condition, part -> {
            if (part instanceof Same same) {
                compared.join(same, known, supply);
            }
        });
        // Once more, so that what a third fact brings reaches the first.
        walk(condition, part -> {
            if (part instanceof Same same) {
                compared.join(same, known, supply);
            }
        });
        return compared;
    }

    Collection<Fact> with(String fact) {
        return values.getOrDefault(fact, Set.of());
    }

    /** How many different names a list of this fact may have to have, beside those it is compared with. */
    int most(String fact) {
        return most.getOrDefault(fact, 0);
    }

    private static void walk(Condition condition, Consumer<Condition> seen) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> walk(part, seen));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> walk(part, seen));
        } else if (condition instanceof Condition.Not not) {
            walk(not.part(), seen);
        } else {
            seen.accept(condition);
        }
    }

    private void note(Condition part) {
        if (part instanceof Condition.Is is) {
            of(is.fact()).add(is.value());
        } else if (part instanceof Condition.In in) {
            of(in.fact()).addAll(in.values());
        } else if (part instanceof Condition.AtLeast least) {
            of(least.fact()).add(least.bound());
        } else if (part instanceof Condition.AtMost greatest) {
            of(greatest.fact()).add(greatest.bound());
        } else if (part instanceof Lists lists) {
            of(lists.fact()).add(Fact.of(lists.entry()));
            most.merge(lists.fact(), 1, Math::max);
        } else if (part instanceof Counts counts) {
            most.merge(counts.fact(), counts.least(), Math::max);
        }
    }

    private Set<Fact> of(String fact) {
        return values.computeIfAbsent(fact, name -> new LinkedHashSet<>());
    }

    private void join(Same same, Facts known, Supply supply) {
        Set<Fact> pool = new LinkedHashSet<>(of(same.fact()));
        pool.addAll(of(same.other()));
        for (String fact : same.names()) {
            Entries.of(known.fact(fact)).forEach(name -> pool.add(Fact.of(name)));
            known.fact(fact).ifPresent(pool::add);
            supply.facts().getOrDefault(fact, Optional.empty()).ifPresent(declared -> pool.addAll(offered(declared)));
        }
        // Two that nothing else names, so that both may be the same, and both another.
        pool.add(Fact.of("one-of-two"));
        pool.add(Fact.of("two-of-two"));
        for (String fact : same.names()) {
            of(fact).addAll(pool);
            most.merge(fact, 1, Math::max);
        }
    }

    /** What a declaration names, and two values of its type, so that two facts may be the same and may differ. */
    private static List<Fact> offered(FactDeclaration declared) {
        List<Fact> values = new ArrayList<>();
        declared.oneOf().forEach(name -> values.add(Fact.of(name)));
        declared.atLeast().ifPresent(least -> values.addAll(two(least, BigDecimal.ONE)));
        declared.atMost().ifPresent(most -> values.addAll(two(most, BigDecimal.ONE.negate())));
        switch (declared.type()) {
            case NUMBER -> values.addAll(two(BigDecimal.ZERO, BigDecimal.ONE));
            case MOMENT -> values.addAll(List.of(Fact.of(Instant.EPOCH), Fact.of(Instant.EPOCH.plusSeconds(1))));
            case DAY ->
                values.addAll(List.of(new Fact.Day(LocalDate.EPOCH), new Fact.Day(LocalDate.EPOCH.plusDays(1))));
            case MONEY -> values.addAll(List.of(sum(0), sum(1)));
            case PERSONAL -> {
                values.add(new Fact.Kept(new PersonalRef("one-of-two")));
                values.add(new Fact.Kept(new PersonalRef("two-of-two")));
            }
            case FLAG -> values.addAll(List.of(Fact.of(true), Fact.of(false)));
            case NAME, LIST -> {
                // Of names there are two for all facts.
            }
        }
        return values;
    }

    private static List<Fact> two(BigDecimal bound, BigDecimal step) {
        return List.of(new Fact.Quantity(bound), new Fact.Quantity(bound.add(step)));
    }

    private static Fact sum(int amount) {
        return new Fact.Sum(Money.of(CurrencyUnit.USD, amount));
    }
}
