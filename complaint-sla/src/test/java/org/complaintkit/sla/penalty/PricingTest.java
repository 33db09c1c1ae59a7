package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.penalty.Charges.charge;
import static org.complaintkit.sla.penalty.Charges.steps;
import static org.complaintkit.sla.penalty.Charges.yuan;

import java.util.List;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Language;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.sample.Shanghai;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What charges of one party cost, by hand. */
class PricingTest {

    private static final Account EMPTY = Account.empty(Charges.ZHANG);

    private static Account take(Window over, Charge... charges) {
        Account account = EMPTY;
        for (Charge charge : charges) {
            account = Charges.take(steps(over), account, charge);
        }
        return account;
    }

    @Test
    void the_first_costs_20_the_second_50_the_third_and_each_later_one_100() {
        Account account = take(
                Window.EVER,
                charge("C-1", "2026-01-01 10:00"),
                charge("C-2", "2026-02-01 10:00"),
                charge("C-3", "2027-03-01 10:00"),
                charge("C-4", "2029-04-01 10:00"));
        assertThat(Charges.standing(account))
                .containsExactly("C-1 #1 CNY 20.00", "C-2 #2 CNY 50.00", "C-3 #3 CNY 100.00", "C-4 #4 CNY 100.00");
        assertThat(account.total(Charges.CNY)).isEqualTo(yuan(270));
    }

    @Test
    void a_charge_that_comes_late_renumbers_those_after_it() {
        PriceList prices = steps(Window.EVER);
        Account account = take(Window.EVER, charge("C-2", "2026-02-01 10:00"), charge("C-3", "2026-03-01 10:00"));
        Decision<Entry> late = prices.decide(account, Charges.taking(charge("C-1", "2026-01-01 10:00")));
        assertThat(late.events())
                .extracting(entry -> entry.charge().id().complaint() + " " + entry.kind() + " " + entry.count())
                .containsExactly("C-1 ASSESSED 1", "C-2 CORRECTED 2", "C-3 CORRECTED 3");
        Decision<Entry> last = prices.decide(account, Charges.taking(charge("C-4", "2026-04-01 10:00")));
        assertThat(last.events()).hasSize(1);
    }

    @Test
    void a_charge_that_is_withdrawn_renumbers_those_after_it() {
        PriceList prices = steps(Window.EVER);
        Charge first = charge("C-1", "2026-01-01 10:00");
        Account account = take(Window.EVER, first, charge("C-2", "2026-02-01 10:00"));
        Decision<Entry> withdrawn = prices.decide(account, Charges.withdrawing(first));
        assertThat(withdrawn.events())
                .extracting(entry -> entry.charge().id().complaint() + " " + entry.kind() + " " + entry.count() + " "
                        + entry.sanction().amount().orElseThrow())
                .containsExactly("C-1 REVERSED 0 CNY 20.00", "C-2 CORRECTED 1 CNY 20.00");
    }

    @Test
    void a_charge_taken_twice_and_a_withdrawal_of_nothing_change_nothing() {
        PriceList prices = steps(Window.EVER);
        Charge charge = charge("C-1", "2026-01-01 10:00");
        Account account = take(Window.EVER, charge);
        assertThat(prices.decide(account, Charges.taking(charge)).events()).isEmpty();
        assertThat(prices.decide(account, Charges.taking(charge)).isAccepted()).isTrue();
        assertThat(prices.decide(EMPTY, Charges.withdrawing(charge)).isAccepted())
                .isTrue();
        assertThat(prices.decide(EMPTY, Charges.withdrawing(charge)).events()).isEmpty();
    }

    @Test
    void the_same_charge_at_another_instant_takes_the_place_of_the_first() {
        PriceList prices = steps(Window.EVER);
        Account account = take(
                Window.EVER,
                charge("C-1", "2026-01-01 10:00"),
                charge("C-2", "2026-02-01 10:00"),
                charge("C-3", "2026-03-01 10:00"));
        Charge moved = charge("C-1", "2026-02-15 10:00");
        assertThat(prices.decide(account, Charges.taking(moved)).events())
                .extracting(entry -> entry.charge().id().complaint() + " " + entry.kind() + " " + entry.count())
                .containsExactly("C-1 REVERSED 0", "C-1 ASSESSED 2", "C-2 CORRECTED 1");
        assertThat(Charges.standing(Charges.take(prices, account, moved)))
                .containsExactly("C-2 #1 CNY 20.00", "C-1 #2 CNY 50.00", "C-3 #3 CNY 100.00");
    }

    /** How many of the two count together: 1, then 1 or 2. */
    @ParameterizedTest(name = "{0}: {1} and {2} make {3}")
    @CsvSource({
        "EVER, 2016-01-01 10:00, 2026-01-01 10:00, 2",
        // a year: after the same local date and time one year before
        "YEAR, 2025-03-01 10:00, 2026-03-01 09:59:59, 2",
        "YEAR, 2025-03-01 10:00, 2026-03-01 10:00, 1",
        "YEAR, 2025-03-01 10:00, 2026-03-01 10:00:01, 1",
        "YEAR, 2025-03-01 10:00:01, 2026-03-01 10:00, 2",
        "YEAR, 2023-02-28 10:00, 2024-02-29 10:00, 1",
        "YEAR, 2023-02-28 10:00:01, 2024-02-29 10:00, 2",
        "MONTH, 2026-03-01 00:00, 2026-03-31 23:59:59, 2",
        "MONTH, 2026-02-28 23:59:59, 2026-03-01 00:00, 1",
        "MONTH, 2025-03-15 10:00, 2026-03-15 10:00, 1",
        // 1 March 00:30 in Shanghai is still February in UTC
        "MONTH, 2026-03-01 00:30, 2026-03-31 10:00, 2",
        "CASE, 2026-03-15 10:00, 2026-03-15 11:00, 1"
    })
    void charges_count_together_within_the_window(Window over, String first, String second, int count) {
        Account account = take(over, charge("C-1", first), charge("C-2", second));
        assertThat(account.standing("late")).extracting(Standing::count).containsExactly(1, count);
    }

    @Test
    void the_charges_of_one_case_count_together_and_those_of_two_do_not() {
        Charge first = charge("C-1", "2026-03-15 10:00");
        Charge second = new Charge(
                new ChargeId(ComplaintKey.of("C-1"), "late", 2, 1),
                List.of(),
                Charges.ZHANG,
                Shanghai.at("2026-05-15 10:00"),
                FactMap.EMPTY);
        Account account = take(Window.CASE, first, charge("C-2", "2026-04-15 10:00"), second);
        assertThat(account.standing("late")).extracting(Standing::count).containsExactly(1, 1, 2);
    }

    @Test
    void charges_of_one_instant_are_ordered_by_complaint() {
        Account account = take(Window.EVER, charge("C-2", "2026-03-15 10:00"), charge("C-1", "2026-03-15 10:00"));
        assertThat(Charges.standing(account)).containsExactly("C-1 #1 CNY 20.00", "C-2 #2 CNY 50.00");
    }

    @Test
    void a_rule_without_a_price_is_refused_and_says_which_have_one() {
        PriceList prices = new PriceList(
                List.of(new PriceRule("rude", List.of(), Window.EVER, Penalties.of("warning"))), Shanghai.ZONE);
        Decision<Entry> refused = prices.decide(EMPTY, Charges.taking(charge("C-1", "2026-03-15 10:00")));
        assertThat(refused.refusals()).hasSize(1);
        assertThat(refused.refusals().get(0).code()).isEqualTo("unpriced");
        assertThat(refused.refusals().get(0).text().en())
                .isEqualTo("there is no price for late; there are prices for rude");
    }

    @Test
    void an_entry_tells_how_it_was_reckoned() {
        Account account = take(Window.EVER, charge("C-1", "2026-01-01 10:00"), charge("C-2", "2026-02-01 10:00"));
        assertThat(account.standing("late").get(1).reckoning())
                .extracting(line -> line.in(Language.ENGLISH))
                .containsExactly(
                        "rule late, by R11-02", "number 2 of zhang", "number 2 costs CNY 50.00", "comes to CNY 50.00");
        Account third = Charges.take(steps(Window.EVER), account, charge("C-3", "2026-03-01 10:00"));
        assertThat(third.standing("late").get(2).reckoning())
                .extracting(line -> line.in(Language.ENGLISH))
                .containsExactly(
                        "rule late, by R11-02",
                        "number 3 of zhang",
                        "number 3 and each later one cost CNY 100.00",
                        "comes to CNY 100.00");
    }

    @Test
    void amounts_that_make_no_price_are_refused_with_the_amount() {
        assertThatThrownBy(() -> Penalties.fixed(yuan(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be negative: CNY -1.00");
        assertThatThrownBy(() -> Penalties.steps(List.of(yuan(20), yuan(-50))))
                .hasMessage("a fine must not be negative: CNY -50.00");
        assertThatThrownBy(() -> Penalties.steps(List.of())).hasMessage("steps need at least one amount");
        assertThatThrownBy(() -> Penalties.steps(List.of(yuan(20), Money.of(CurrencyUnit.EUR, 50))))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageContaining("CNY")
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> new PriceList(
                        List.of(
                                new PriceRule("late", List.of(), Window.EVER, Penalties.fixed(yuan(1))),
                                new PriceRule("late", List.of(), Window.EVER, Penalties.fixed(yuan(2)))),
                        Shanghai.ZONE))
                .hasMessage("rule late has two prices");
        assertThatThrownBy(() -> new Offence(charge("C-1", "2026-03-15 10:00"), 0))
                .hasMessageContaining("count 0 counts from 1");
    }

    @Test
    void a_total_in_one_currency_leaves_others_out() {
        PriceList prices = new PriceList(
                List.of(new PriceRule("late", List.of(), Window.EVER, Penalties.fixed(Money.of(CurrencyUnit.EUR, 5)))),
                Shanghai.ZONE);
        Account account = Charges.take(prices, EMPTY, charge("C-1", "2026-03-15 10:00"));
        assertThat(account.total(Charges.CNY)).isEqualTo(yuan(0));
        assertThat(account.total(CurrencyUnit.EUR)).isEqualTo(Money.of(CurrencyUnit.EUR, 5));
    }

    /** No assertion on time: a quadratic price list would take minutes, and be noticed. */
    @Test
    void ten_thousand_charges_of_one_party_in_order_are_taken_in() {
        PriceList prices = steps(Window.EVER);
        Account account = EMPTY;
        for (int i = 0; i < 10_000; i++) {
            account = Charges.take(
                    prices,
                    account,
                    charge("C-" + i, Shanghai.at("2020-01-01 00:00").plusSeconds(3_600L * i)));
        }
        assertThat(account.standing("late")).hasSize(10_000);
        assertThat(account.total(Charges.CNY)).isEqualTo(yuan(20 + 50 + 9_998 * 100));
    }
}
