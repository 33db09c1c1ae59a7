package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintkit.fact.FactMap;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.penalty.PriceRule;

/**
 * Where a price rises ten times and more at once: at a full hour of the first day or a full day of the first month late, for
 * a second more, and from one number to the next up to the tenth.
 */
record CostJumps(PriceRule price, FactMap facts) {

    private static final BigDecimal TIMES = BigDecimal.TEN;
    private static final Wording LATER = Wording.of(
            "cost-jumps-later",
            "{before} late costs {less}, {after} late costs {more}",
            "超时{before}为{less},超时{after}为{more}");
    private static final Wording NEXT = Wording.of(
            "cost-jumps-next",
            "number {before} costs {less}, number {after} costs {more}",
            "第{before}次为{less},第{after}次为{more}");

    Optional<Phrase> first() {
        return Stream.concat(later(), next()).findFirst();
    }

    private Stream<Phrase> later() {
        Stream<Duration> hours = IntStream.range(1, 24).mapToObj(Duration::ofHours);
        Stream<Duration> days = IntStream.rangeClosed(1, 30).mapToObj(Duration::ofDays);
        return Stream.concat(hours, days)
                .flatMap(full -> Stream.of(full.minusSeconds(1), full))
                .flatMap(late -> {
                    Duration after = late.plusSeconds(1);
                    Map<String, String> places = Map.of("before", late.toString(), "after", after.toString());
                    return jump(LATER, places, late(late), late(after)).stream();
                });
    }

    private Stream<Phrase> next() {
        // A cap over a window looks at what came before: there the price of a number is none of its own.
        int most = price.penalty().looksBack().isEmpty() ? 10 : 1;
        return IntStream.range(1, most).boxed().flatMap(number -> {
            Map<String, String> places = Map.of("before", String.valueOf(number), "after", String.valueOf(number + 1));
            return jump(NEXT, places, cost(facts, number), cost(facts, number + 1)).stream();
        });
    }

    private Optional<BigDecimal> late(Duration late) {
        return cost(SanctionFindings.late(facts, late), 1);
    }

    private Optional<BigDecimal> cost(FactMap known, int number) {
        return SanctionFindings.cost(price, known, number, List.of()).flatMap(SanctionFindings::amount);
    }

    private static Optional<Phrase> jump(
            Wording wording, Map<String, String> places, Optional<BigDecimal> less, Optional<BigDecimal> more) {
        boolean jumps = less.isPresent()
                && more.isPresent()
                && less.get().signum() > 0
                && more.get().compareTo(less.get().multiply(TIMES)) >= 0;
        if (!jumps) {
            return Optional.empty();
        }
        Map<String, String> all = new LinkedHashMap<>(places);
        all.put("less", less.get().toPlainString());
        all.put("more", more.get().toPlainString());
        return Optional.of(new Phrase(wording, all));
    }
}
