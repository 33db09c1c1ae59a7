package org.complaintkit.sla.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Rounding;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Every form of penalty calculator, each with its words in a regime.
 *
 * @param late whether they may look at the time overdue: for breaches, not for findings
 * @param fair whether a later one, and a later act, never costs less
 * @param calendar on which time overdue may be counted; empty for none
 */
record PenaltyForms(boolean late, boolean fair, Optional<BusinessCalendar> calendar) {

    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    static final String FINE = "fine";

    private static final Condition IS_MAJOR = new Condition.Is(LimitForms.SEVERITY, Fact.of(LimitForms.MAJOR));
    private static final int MOST = 500;
    private static final Rounding CENTS = new Rounding(RoundingMode.HALF_UP, new BigDecimal("0.01"));
    private static final String ROUND = ",\"round\":{\"mode\":\"half-up\",\"to\":\"0.01\"}";

    static Arbitrary<Money> amounts() {
        return Arbitraries.integers().between(1, MOST).map(yuan -> Money.of(CNY, yuan));
    }

    private static String said(Money money) {
        return "\"" + money.getAmount() + "\"";
    }

    private static String currency() {
        return ",\"currency\":\"CNY\"}";
    }

    /** Money, or a sanction without it. */
    Arbitrary<Worded<Penalty>> any(int depth) {
        Arbitrary<Worded<Penalty>> kinds =
                Arbitraries.of("warning", "criticism", "probation").map(PenaltyForms::kind);
        Arbitrary<Worded<Penalty>> first = Combinators.combine(kinds, money(depth))
                .as((kind, then) -> new Worded<>(
                        Penalties.byCount(List.of(kind.value(), then.value())),
                        "{\"counts\":[" + kind.json() + "," + then.json() + "]}"));
        return Arbitraries.frequencyOf(Tuple.of(6, money(depth)), Tuple.of(1, kinds), Tuple.of(1, first))
                .withoutEdgeCases();
    }

    private static Worded<Penalty> kind(String kind) {
        return new Worded<>(Penalties.of(kind), "{\"kind\":\"" + kind + "\"}");
    }

    Arbitrary<Worded<Penalty>> money(int depth) {
        if (depth == 0) {
            return simple();
        }
        Arbitrary<Worded<Penalty>> part = money(depth - 1);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.oneOf(scaled(part), bounded(part), together(part), byCount(part))),
                        Tuple.of(1, Arbitraries.oneOf(byFact(part), byCondition(part))),
                        Tuple.of(3, simple()))
                .withoutEdgeCases();
    }

    private Arbitrary<Worded<Penalty>> simple() {
        List<Arbitrary<Worded<Penalty>>> all = new ArrayList<>(List.of(fixed(), steps(), rising(), entered()));
        if (late) {
            all.add(perUnit());
        }
        if (late && calendar.isPresent()) {
            all.add(perWorkingUnit(calendar.get()));
        }
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    private static Arbitrary<Worded<Penalty>> fixed() {
        return amounts()
                .map(amount -> new Worded<>(Penalties.fixed(amount), "{\"amount\":" + said(amount) + currency()));
    }

    private Arbitrary<Worded<Penalty>> steps() {
        return amounts().list().ofMinSize(1).ofMaxSize(4).map(some -> {
            List<Money> amounts = fair ? some.stream().sorted().toList() : some;
            String words = amounts.stream().map(PenaltyForms::said).collect(Collectors.joining(","));
            return new Worded<>(Penalties.steps(amounts), "{\"steps\":[" + words + "]" + currency());
        });
    }

    private static Arbitrary<Worded<Penalty>> rising() {
        return Combinators.combine(amounts(), amounts())
                .as((first, each) -> new Worded<>(
                        Penalties.rising(first, each),
                        "{\"first\":" + said(first) + ",\"each\":" + said(each) + currency()));
    }

    private static Arbitrary<Worded<Penalty>> entered() {
        return Arbitraries.just(new Worded<>(Penalties.entered(FINE), "{\"fact\":\"" + FINE + "\"}"));
    }

    private static Arbitrary<Worded<Penalty>> perUnit() {
        return Combinators.combine(amounts(), Arbitraries.integers().between(1, 48))
                .as((each, hours) -> new Worded<>(
                        Penalties.perUnit(each, Duration.ofHours(hours)),
                        "{\"perUnit\":" + said(each) + ",\"unit\":{\"amount\":" + hours + ",\"unit\":\"hours\"}"
                                + currency()));
    }

    private static Arbitrary<Worded<Penalty>> perWorkingUnit(BusinessCalendar calendar) {
        return Combinators.combine(amounts(), Arbitraries.integers().between(1, 8))
                .as((each, hours) -> new Worded<>(
                        Penalties.perUnit(each, Duration.ofHours(hours), calendar),
                        "{\"perUnit\":" + said(each) + ",\"of\":\"workingTime\",\"unit\":{\"amount\":" + hours
                                + ",\"unit\":\"hours\"}" + currency()));
    }

    private static Arbitrary<Worded<Penalty>> scaled(Arbitrary<Worded<Penalty>> parts) {
        Arbitrary<Worded<Penalty>> times = Combinators.combine(
                        parts, Arbitraries.integers().between(0, 3))
                .as((part, by) -> new Worded<>(
                        Penalties.times(BigDecimal.valueOf(by), part.value(), Optional.empty()),
                        "{\"times\":" + by + ",\"of\":" + part.json() + "}"));
        Arbitrary<Worded<Penalty>> percent = Combinators.combine(
                        parts, Arbitraries.integers().between(1, 250))
                .as((part, by) -> new Worded<>(
                        Penalties.percent(BigDecimal.valueOf(by), part.value(), Optional.of(CENTS)),
                        "{\"percent\":" + by + ",\"of\":" + part.json() + ROUND + "}"));
        return Arbitraries.oneOf(times, percent);
    }

    private Arbitrary<Worded<Penalty>> bounded(Arbitrary<Worded<Penalty>> parts) {
        // Together with earlier charges the rest of a cap is what is left of it, however many there are.
        Arbitrary<Optional<Window>> over = fair
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(Window.class).optional();
        return Combinators.combine(parts, amounts(), over, Arbitraries.of(true, false))
                .as(PenaltyForms::bounded);
    }

    static Worded<Penalty> bounded(Worded<Penalty> part, Money bound, Optional<Window> over, boolean most) {
        return new Worded<>(
                most ? Penalties.atMost(bound, over, part.value()) : Penalties.atLeast(bound, over, part.value()),
                "{\"" + (most ? "atMost" : "atLeast") + "\":" + said(bound) + ",\"of\":" + part.json()
                        + over.map(window -> ",\"over\":\"" + window.word() + "\"")
                                .orElse("") + currency());
    }

    private static Arbitrary<Worded<Penalty>> together(Arbitrary<Worded<Penalty>> parts) {
        return Combinators.combine(
                        Arbitraries.of(true, false), parts.list().ofMinSize(1).ofMaxSize(3))
                .as((sum, all) -> new Worded<>(
                        sum ? Penalties.sum(values(all)) : Penalties.greatest(values(all)),
                        "{\"" + (sum ? "sum" : "greatest") + "\":" + words(all) + "}"));
    }

    private static List<Penalty> values(List<Worded<Penalty>> all) {
        return all.stream().map(Worded::value).toList();
    }

    private static String words(List<Worded<Penalty>> all) {
        return all.stream().map(Worded::json).collect(Collectors.joining(",", "[", "]"));
    }

    /** By the count; fair ones add to what the count before costs. */
    private Arbitrary<Worded<Penalty>> byCount(Arbitrary<Worded<Penalty>> parts) {
        return Combinators.combine(parts, parts).as((first, other) -> {
            List<Worded<Penalty>> both = List.of(first, other);
            Worded<Penalty> second =
                    fair ? new Worded<>(Penalties.sum(values(both)), "{\"sum\":" + words(both) + "}") : other;
            List<Worded<Penalty>> counts = List.of(first, second);
            return new Worded<>(Penalties.byCount(values(counts)), "{\"counts\":" + words(counts) + "}");
        });
    }

    private static Arbitrary<Worded<Penalty>> byFact(Arbitrary<Worded<Penalty>> parts) {
        return Combinators.combine(parts, parts)
                .as((major, others) -> new Worded<>(
                        Penalties.byFact(
                                LimitForms.SEVERITY,
                                Map.of(LimitForms.MAJOR, major.value()),
                                Optional.of(others.value())),
                        "{\"by\":\"severity\",\"prices\":{\"major\":" + major.json() + "},\"else\":" + others.json()
                                + "}"));
    }

    private static Arbitrary<Worded<Penalty>> byCondition(Arbitrary<Worded<Penalty>> parts) {
        return Combinators.combine(parts, parts)
                .as((then, otherwise) -> new Worded<>(
                        Penalties.when(IS_MAJOR, then.value(), otherwise.value()),
                        "{\"when\":{\"fact\":\"severity\",\"is\":\"major\"},\"then\":" + then.json() + ",\"else\":"
                                + otherwise.json() + "}"));
    }
}
