package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.penalty.Charges.yuan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sla.sample.Shanghai;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts that do not fit: refused with what is wrong, never rounded, never dropped; and those at the very edge, exact. */
class MoneyEdgesTest {

    private static final Instant DUE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Penalty ONE = Penalties.fixed(yuan(1));
    private static final Money EURO = Money.parse("EUR 1.00");
    private static final Money YEN = Money.parse("JPY 100");
    private static final Money DINAR = Money.parse("BHD 1.234");

    private static Charge charge(FactMap facts) {
        ChargeId id = new ChargeId(ComplaintKey.of("C-1"), "late", 1, 1);
        return new Charge(id, List.of("T-1"), Charges.ZHANG, DUE, facts);
    }

    private static FactMap overdue(Instant until) {
        return FactMap.of(ChargeRule.OVERDUE_FROM, Fact.of(DUE)).with(ChargeRule.OVERDUE_UNTIL, Fact.of(until));
    }

    private static FactMap loss(String money) {
        return FactMap.of("loss", new Fact.Sum(Money.parse(money)));
    }

    /** What an account makes of one charge: the amount or kind, or why not. */
    private static String priced(Penalty penalty, FactMap facts) {
        PriceList prices =
                new PriceList(List.of(new PriceRule("late", List.of("T-1"), Window.EVER, penalty)), Shanghai.ZONE);
        Decision<Entry> decision = prices.decide(Account.empty(Charges.ZHANG), Charges.taking(charge(facts)));
        return decision.isAccepted()
                ? decision.events()
                        .get(0)
                        .sanction()
                        .amount()
                        .map(Money::toString)
                        .orElse("-")
                : decision.refusals().get(0).code() + ": "
                        + decision.refusals().get(0).phrase().details().get("why");
    }

    private static Penalty times(String factor, Penalty of) {
        return Penalties.times(new BigDecimal(factor), of, Optional.empty());
    }

    private static Penalty percent(String percent, Penalty of) {
        return Penalties.percent(new BigDecimal(percent), of, Optional.empty());
    }

    static Stream<Arguments> edges() {
        Condition major = new Condition.Is("severity", Fact.of("major"));
        FactMap none = FactMap.EMPTY;
        Penalty hourly = Penalties.perUnit(yuan(10), Duration.ofHours(1));
        Instant longAfter = DUE.plus(Duration.ofDays(365_000_000));
        return Stream.of(
                Arguments.of("zero is a price", Penalties.fixed(yuan(0)), none, "CNY 0.00"),
                Arguments.of("zero steps", Penalties.steps(List.of(yuan(0))), none, "CNY 0.00"),
                Arguments.of("zero times", times("0", ONE), none, "CNY 0.00"),
                Arguments.of("zero percent", percent("0", ONE), none, "CNY 0.00"),
                Arguments.of("capped at zero", Penalties.atMost(yuan(0), Optional.empty(), ONE), none, "CNY 0.00"),
                Arguments.of("more than long overdue", hourly, overdue(longAfter), "CNY 87600000000.00"),
                Arguments.of("a second late", hourly, overdue(DUE.plusSeconds(1)), "CNY 10.00"),
                Arguments.of("a billionth late", hourly, overdue(DUE.plusNanos(1)), "CNY 10.00"),
                Arguments.of("on time", hourly, overdue(DUE), "CNY 0.00"),
                Arguments.of("before its time", hourly, overdue(DUE.minusSeconds(9)), "CNY 0.00"),
                Arguments.of("yen have no decimals", times("3", Penalties.fixed(YEN)), none, "JPY 300"),
                Arguments.of("dinars have three", times("2", Penalties.fixed(DINAR)), none, "BHD 2.468"),
                Arguments.of(
                        "half a yen is none",
                        times("0.005", Penalties.fixed(YEN)),
                        none,
                        "unpriceable: JPY 0.500 is no amount of JPY, which has 0 decimals; say how to round it"),
                Arguments.of(
                        "a third of a cent is none",
                        percent("0.5", ONE),
                        none,
                        "unpriceable: CNY 0.00500 is no amount of CNY, which has 2 decimals; say how to round it"),
                Arguments.of(
                        "rounded by a rule it is one",
                        Penalties.percent(
                                new BigDecimal("0.5"),
                                ONE,
                                Optional.of(new Rounding(RoundingMode.HALF_UP, new BigDecimal("0.01")))),
                        none,
                        "CNY 0.01"),
                Arguments.of(
                        "a step that is no amount of the currency",
                        Penalties.times(
                                BigDecimal.ONE,
                                ONE,
                                Optional.of(new Rounding(RoundingMode.UP, new BigDecimal("0.003")))),
                        none,
                        "unpriceable: CNY 1.002 is no amount of CNY, which has 2 decimals; say how to round it"),
                Arguments.of(
                        "entered negative",
                        Penalties.entered("loss"),
                        loss("CNY -1.00"),
                        "unpriceable: a fine must not be negative: CNY -1.00"),
                Arguments.of("entered zero", Penalties.entered("loss"), loss("CNY 0.00"), "CNY 0.00"),
                Arguments.of(
                        "entered, but no money",
                        Penalties.entered("loss"),
                        FactMap.of("loss", Fact.of(5)),
                        "unpriceable: charge C-1:late#1.1: loss must be money, not 5"),
                Arguments.of(
                        "a cap in another currency",
                        Penalties.atMost(EURO, Optional.empty(), ONE),
                        none,
                        "unpriceable: Currencies differ: EUR/CNY"),
                Arguments.of(
                        "a sum in two currencies",
                        Penalties.sum(List.of(ONE, Penalties.fixed(EURO))),
                        none,
                        "unpriceable: Currencies differ: CNY/EUR"),
                Arguments.of(
                        "the greater of two currencies",
                        Penalties.greatest(List.of(ONE, Penalties.fixed(EURO))),
                        none,
                        "unpriceable: Currencies differ: CNY/EUR"),
                Arguments.of(
                        "a sum with a warning",
                        Penalties.sum(List.of(ONE, Penalties.of("warning"))),
                        none,
                        "unpriceable: a sanction of kind warning has no amount to reckon with"),
                Arguments.of(
                        "a floor under a warning",
                        Penalties.atLeast(yuan(1), Optional.empty(), Penalties.of("warning")),
                        none,
                        "unpriceable: a sanction of kind warning has no amount to reckon with"),
                Arguments.of("a warning doubled", times("2", Penalties.of("warning")), none, "-"),
                Arguments.of(
                        "a part of nothing",
                        Penalties.part(ONE),
                        FactMap.of(ChargeRule.SHARE_FROM, Fact.of(0))
                                .with(ChargeRule.SHARE_TO, Fact.of(0))
                                .with(ChargeRule.SHARE_OF, Fact.of(0)),
                        "unpriceable: charge C-1:late#1.1: there is no part from 0 to 0 of 0"),
                Arguments.of(
                        "a part without its marks",
                        Penalties.part(ONE),
                        none,
                        "unpriceable: charge C-1:late#1.1 has no price without the fact shareFrom"),
                Arguments.of(
                        "lateness that nobody knows",
                        hourly,
                        none,
                        "unpriceable: charge C-1:late#1.1 has no price without the fact overdueFrom"),
                Arguments.of(
                        "a condition on what nobody knows",
                        Penalties.when(major, ONE, Penalties.of("none")),
                        none,
                        "-"),
                Arguments.of(
                        "a value that has no price",
                        Penalties.byFact("severity", Map.of("major", ONE), Optional.empty()),
                        FactMap.of("severity", Fact.of("minor")),
                        "unpriceable: charge C-1:late#1.1: there is no price for severity minor, but for major"),
                Arguments.of(
                        "a huge amount times a huge factor",
                        times("1000000000000", Penalties.fixed(Money.parse("CNY 9223372036854775807.99"))),
                        none,
                        "CNY 9223372036854775807990000000000.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void each_amount_is_exact_or_refused_with_what_is_wrong(String what, Penalty penalty, FactMap facts, String comes) {
        assertThat(priced(penalty, facts)).as(what).isEqualTo(comes);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a negative fine", (ThrowingCallable) () -> Penalties.fixed(yuan(-1)), "negative"),
                Arguments.of("no steps", (ThrowingCallable) () -> Penalties.steps(List.of()), "at least one"),
                Arguments.of(
                        "a negative step", (ThrowingCallable) () -> Penalties.steps(List.of(yuan(-1))), "negative"),
                Arguments.of(
                        "steps in two currencies",
                        (ThrowingCallable) () -> Penalties.steps(List.of(yuan(1), EURO)),
                        "Currencies differ"),
                Arguments.of(
                        "rising in two", (ThrowingCallable) () -> Penalties.rising(yuan(1), EURO), "Currencies differ"),
                Arguments.of("no counts", (ThrowingCallable) () -> Penalties.byCount(List.of()), "first time"),
                Arguments.of("nothing to add", (ThrowingCallable) () -> Penalties.greatest(List.of()), "at least one"),
                Arguments.of(
                        "a unit below zero",
                        (ThrowingCallable) () -> Penalties.perUnit(yuan(1), Duration.ofSeconds(-1)),
                        "above zero"),
                Arguments.of("a negative part", (ThrowingCallable) () -> percent("-1", ONE), "negative"),
                Arguments.of(
                        "a negative floor",
                        (ThrowingCallable) () -> Penalties.atLeast(yuan(-1), Optional.empty(), ONE),
                        "negative"),
                Arguments.of("a nameless kind", (ThrowingCallable) () -> Penalties.of(""), "sanction"),
                Arguments.of(
                        "three decimals of a currency with two",
                        (ThrowingCallable) () -> Money.parse("CNY 20.005"),
                        "Rounding necessary"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_can_never_be_a_price_is_refused_when_it_is_made(String what, ThrowingCallable made, String why) {
        assertThatThrownBy(made).as(what).hasMessageContaining(why);
    }

    @Test
    void a_count_beyond_the_last_step_costs_the_last() {
        Penalty steps = Penalties.steps(List.of(yuan(20), yuan(50), yuan(100)));
        Penalty kinds = Penalties.byCount(List.of(Penalties.of("warning"), ONE));
        Offence many = new Offence(charge(FactMap.EMPTY), Integer.MAX_VALUE);
        assertThat(steps.reckon(many).sanction().amount()).contains(yuan(100));
        assertThat(kinds.reckon(many).sanction().amount()).contains(yuan(1));
        assertThatThrownBy(() -> new Offence(charge(FactMap.EMPTY), 0)).hasMessageContaining("counts from 1");
    }
}
