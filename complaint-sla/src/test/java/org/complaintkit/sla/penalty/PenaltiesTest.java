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
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Sanction;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each calculator says at its edges, by hand. */
class PenaltiesTest {

    private static final Instant DUE = Instant.parse("2026-03-02T01:00:00Z");

    private static Offence offence(int count, FactMap facts) {
        ChargeId id = new ChargeId(ComplaintKey.of("C-1"), "late", 1, 1);
        return new Offence(new Charge(id, List.of(), Charges.ZHANG, DUE, facts), count);
    }

    private static String costs(Penalty penalty, int count, FactMap facts) {
        Reckoning reckoning = penalty.reckon(offence(count, facts));
        reckoning
                .sanction()
                .amount()
                .ifPresent(amount -> assertThat(Adder.sum(reckoning.lines())).isEqualByComparingTo(amount.getAmount()));
        return reckoning
                .sanction()
                .amount()
                .map(Money::toString)
                .orElse(reckoning.sanction().kind());
    }

    private static FactMap overdue(Duration by) {
        return FactMap.of(ChargeRule.OVERDUE_FROM, Fact.of(DUE)).with(ChargeRule.OVERDUE_UNTIL, Fact.of(DUE.plus(by)));
    }

    @ParameterizedTest
    @CsvSource({"1, CNY 100.00", "2, CNY 200.00", "3, CNY 300.00", "2147483647, CNY 214748364700.00"})
    void rising_by_a_step_has_no_end(int count, String amount) {
        assertThat(costs(Penalties.rising(yuan(100), yuan(100)), count, FactMap.EMPTY))
                .isEqualTo(amount);
    }

    /** Rs 250 for each started day, at most Rs 5,000. */
    @ParameterizedTest
    @CsvSource({
        "PT0S, CNY 0.00",
        "PT0.000000001S, CNY 250.00",
        "PT24H, CNY 250.00",
        "PT24H0.000000001S, CNY 500.00",
        "P19D, CNY 4750.00",
        "P20D, CNY 5000.00",
        "P20DT1S, CNY 5000.00",
        "P9999D, CNY 5000.00"
    })
    void so_much_a_started_day_up_to_a_cap(Duration by, String amount) {
        Penalty bihar = Penalties.atMost(
                yuan(5000), Optional.of(Window.CASE), Penalties.perUnit(yuan(250), Duration.ofDays(1)));
        assertThat(costs(bihar, 1, overdue(by))).isEqualTo(amount);
        assertThat(bihar.facts()).contains(ChargeRule.OVERDUE_UNTIL);
    }

    @Test
    void on_time_and_earlier_costs_nothing() {
        Penalty each = Penalties.perUnit(yuan(250), Duration.ofHours(1));
        assertThat(costs(each, 1, overdue(Duration.ofHours(-3)))).isEqualTo("CNY 0.00");
    }

    @ParameterizedTest
    @CsvSource({"1, warning", "2, CNY 50.00", "3, dismissal", "9, dismissal"})
    void another_sanction_for_each_count(int count, String sanction) {
        Penalty ladder = Penalties.byCount(
                List.of(Penalties.of("warning"), Penalties.fixed(yuan(50)), Penalties.of("dismissal")));
        assertThat(costs(ladder, count, FactMap.EMPTY)).isEqualTo(sanction);
    }

    @Test
    void doubled_where_a_condition_holds() {
        Penalty base = Penalties.rising(yuan(100), yuan(100));
        Penalty doubled = Penalties.when(
                new Condition.AtLeast("round", Fact.of(2)),
                Penalties.times(BigDecimal.valueOf(2), base, Optional.empty()),
                base);
        assertThat(costs(doubled, 2, FactMap.of("round", Fact.of(1)))).isEqualTo("CNY 200.00");
        assertThat(costs(doubled, 2, FactMap.of("round", Fact.of(2)))).isEqualTo("CNY 400.00");
        assertThat(costs(doubled, 2, FactMap.EMPTY)).isEqualTo("CNY 200.00");
    }

    @ParameterizedTest
    @CsvSource({"10, 12.30, CNY 1.23", "50, 0.02, CNY 0.01", "0, 12.30, CNY 0.00", "250, 10.00, CNY 25.00"})
    void a_percentage_of_what_was_entered(String percent, String base, String amount) {
        Penalty tenth = Penalties.percent(new BigDecimal(percent), Penalties.entered("loss"), Optional.empty());
        assertThat(costs(tenth, 1, FactMap.of("loss", new Fact.Sum(Money.parse("CNY " + base)))))
                .isEqualTo(amount);
    }

    @Test
    void less_than_the_smallest_coin_is_refused_unless_a_rule_says_how_to_round() {
        FactMap loss = FactMap.of("loss", new Fact.Sum(Money.parse("CNY 0.05")));
        Penalty base = Penalties.entered("loss");
        assertThatThrownBy(() -> costs(Penalties.percent(BigDecimal.TEN, base, Optional.empty()), 1, loss))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("say how to round it");
        Rounding cent = new Rounding(RoundingMode.HALF_UP, new BigDecimal("0.01"));
        assertThat(costs(Penalties.percent(BigDecimal.TEN, base, Optional.of(cent)), 1, loss))
                .isEqualTo("CNY 0.01");
        Rounding yuan = new Rounding(RoundingMode.DOWN, BigDecimal.ONE);
        Reckoning rounded =
                Penalties.percent(BigDecimal.TEN, base, Optional.of(yuan)).reckon(offence(1, loss));
        assertThat(rounded.lines().stream().map(line -> line.in(Language.ENGLISH)))
                .containsExactly(
                        "loss was entered as CNY 0.05", "10 % of it: CNY 0.005", "rounded down to 1: CNY 0.00");
        assertThatThrownBy(() -> new Rounding(RoundingMode.DOWN, BigDecimal.ZERO))
                .hasMessageContaining("above zero");
    }

    @Test
    void by_a_fact_with_and_without_an_answer_for_every_value() {
        Map<String, Penalty> prices = Map.of("major", Penalties.fixed(yuan(500)), "general", Penalties.fixed(yuan(50)));
        FactMap minor = FactMap.of("severity", Fact.of("minor"));
        assertThat(costs(
                        Penalties.byFact("severity", prices, Optional.empty()),
                        1,
                        FactMap.of("severity", Fact.of("major"))))
                .isEqualTo("CNY 500.00");
        assertThat(costs(Penalties.byFact("severity", prices, Optional.of(Penalties.of("none"))), 1, minor))
                .isEqualTo("none");
        assertThatThrownBy(() -> costs(Penalties.byFact("severity", prices, Optional.empty()), 1, minor))
                .hasMessageContaining("no price for severity minor, but for general, major");
    }

    @Test
    void the_sum_and_the_greatest_of_several() {
        List<Penalty> parts = List.of(
                Penalties.fixed(yuan(20)),
                Penalties.times(BigDecimal.valueOf(3), Penalties.fixed(yuan(10)), Optional.empty()),
                Penalties.fixed(yuan(25)));
        assertThat(costs(Penalties.sum(parts), 1, FactMap.EMPTY)).isEqualTo("CNY 75.00");
        assertThat(costs(Penalties.greatest(parts), 1, FactMap.EMPTY)).isEqualTo("CNY 30.00");
        List<Penalty> mixed = List.of(Penalties.fixed(yuan(20)), Penalties.fixed(Money.parse("EUR 1.00")));
        assertThatThrownBy(() -> costs(Penalties.sum(mixed), 1, FactMap.EMPTY))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> Penalties.sum(List.of())).hasMessageContaining("at least one");
    }

    /** Composition works from the inside out. */
    @Test
    void doubled_and_then_capped_is_not_capped_and_then_doubled() {
        Penalty fine = Penalties.fixed(yuan(80));
        Penalty capLast = Penalties.atMost(
                yuan(100), Optional.empty(), Penalties.times(BigDecimal.valueOf(2), fine, Optional.empty()));
        Penalty capFirst = Penalties.times(
                BigDecimal.valueOf(2), Penalties.atMost(yuan(100), Optional.empty(), fine), Optional.empty());
        assertThat(costs(capLast, 1, FactMap.EMPTY)).isEqualTo("CNY 100.00");
        assertThat(costs(capFirst, 1, FactMap.EMPTY)).isEqualTo("CNY 160.00");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, CNY 33.33", "1, 2, CNY 33.34", "2, 3, CNY 33.33"})
    void thirds_of_a_hundred_add_up_to_the_cent(int from, int to, String amount) {
        FactMap part = FactMap.of(ChargeRule.SHARE_FROM, Fact.of(from))
                .with(ChargeRule.SHARE_TO, Fact.of(to))
                .with(ChargeRule.SHARE_OF, Fact.of(3));
        assertThat(costs(Penalties.part(Penalties.fixed(yuan(100))), 1, part)).isEqualTo(amount);
    }

    @Test
    void negative_amounts_units_and_factors_are_refused() {
        assertThatThrownBy(() -> Penalties.rising(yuan(-1), yuan(1))).hasMessageContaining("negative");
        assertThatThrownBy(() -> Penalties.rising(yuan(1), yuan(-1))).hasMessageContaining("negative");
        assertThatThrownBy(() -> Penalties.perUnit(yuan(1), Duration.ZERO)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> Penalties.times(BigDecimal.valueOf(-1), Penalties.fixed(yuan(1)), Optional.empty()))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> Penalties.atMost(yuan(-1), Optional.empty(), Penalties.fixed(yuan(1))))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> costs(Penalties.entered("loss"), 1, FactMap.EMPTY))
                .hasMessageContaining("no price without the fact loss");
    }

    /** An embedder's own calculator, in one method. */
    private record PerLetter(Money each) implements Penalty {
        @Override
        public Reckoning reckon(Offence offence) {
            int letters = offence.charge().party().id().length();
            Money amount = each.multipliedBy(letters);
            return new Reckoning(
                    Sanction.fine(amount),
                    List.of(new Phrase(PenaltyWordings.FIXED, Map.of("amount", amount.toString()))));
        }
    }

    @Test
    void a_calculator_of_ones_own_composes_with_those_that_are_built_in() {
        Penalty capped = Penalties.atMost(yuan(20), Optional.empty(), new PerLetter(yuan(5)));
        assertThat(costs(new PerLetter(yuan(5)), 1, FactMap.EMPTY)).isEqualTo("CNY 25.00");
        assertThat(costs(capped, 1, FactMap.EMPTY)).isEqualTo("CNY 20.00");
    }
}
