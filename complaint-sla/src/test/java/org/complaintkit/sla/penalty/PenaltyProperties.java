package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.penalty.Charges.yuan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Ledger;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.sample.Shanghai;
import org.joda.money.Money;

/** Laws of prices. */
class PenaltyProperties {

    private static final Instant DUE = Instant.parse("2026-03-02T01:00:00Z");

    private static Money costs(Penalty penalty, FactMap facts) {
        ChargeId id = new ChargeId(ComplaintKey.of("C-1"), "late", 1, 1);
        Reckoning reckoning = penalty.reckon(new Offence(new Charge(id, List.of(), Charges.ZHANG, DUE, facts), 1));
        return reckoning.sanction().amount().orElseThrow();
    }

    private static FactMap overdue(long seconds) {
        return FactMap.of(ChargeRule.OVERDUE_FROM, Fact.of(DUE))
                .with(ChargeRule.OVERDUE_UNTIL, Fact.of(DUE.plusSeconds(seconds)));
    }

    @Property(seed = "7")
    void more_lateness_never_costs_less_and_never_more_than_the_cap_nor_less_than_the_floor(
            @ForAll @LongRange(min = -99_999, max = 9_999_999) long late,
            @ForAll @LongRange(max = 9_999_999) long more,
            @ForAll @IntRange(min = 1, max = 100_000) int unit) {
        Penalty free = Penalties.perUnit(yuan(3), Duration.ofSeconds(unit));
        Penalty bounded =
                Penalties.atLeast(yuan(5), Optional.empty(), Penalties.atMost(yuan(500), Optional.empty(), free));
        assertThat(costs(free, overdue(late + more))).isGreaterThanOrEqualTo(costs(free, overdue(late)));
        assertThat(costs(bounded, overdue(late))).isBetween(yuan(5), yuan(500));
        if (late <= 0) {
            assertThat(costs(free, overdue(late)).isZero()).isTrue();
        }
    }

    @Property(seed = "7")
    void parts_add_up_to_the_whole(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 100) Integer> shares,
            @ForAll @IntRange(min = 0, max = 1_000_000) int cents) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        Money whole = Money.ofMinor(Charges.CNY, cents);
        Money sum = Money.zero(Charges.CNY);
        int mark = 0;
        for (int share : shares) {
            FactMap part = FactMap.of(ChargeRule.SHARE_FROM, Fact.of(mark))
                    .with(ChargeRule.SHARE_TO, Fact.of(mark + share))
                    .with(ChargeRule.SHARE_OF, Fact.of(Math.max(all, 1)));
            sum = sum.plus(costs(Penalties.part(Penalties.fixed(whole)), part));
            mark += share;
        }
        assertThat(sum).isEqualTo(all == 0 ? Money.zero(Charges.CNY) : whole);
    }

    static PriceList capped() {
        Penalty steps = Penalties.steps(List.of(yuan(20), yuan(50), yuan(100)));
        Penalty cap = Penalties.atMost(yuan(240), Optional.of(Window.MONTH), steps);
        return new PriceList(List.of(new PriceRule("late", List.of("R11-02"), Window.YEAR, cap)), Shanghai.ZONE);
    }

    private static List<Charge> charges(List<Integer> days) {
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            charges.add(Charges.charge("C-" + i, Shanghai.at("2026-01-01 09:00").plus(Duration.ofDays(days.get(i)))));
        }
        return charges;
    }

    private record Taken(Account account, List<Entry> entries) {}

    private static Taken take(PriceList prices, List<Charge> charges) {
        Account account = Account.empty(Charges.ZHANG);
        List<Entry> entries = new ArrayList<>();
        for (Charge charge : charges) {
            List<Entry> more = prices.decide(account, Charges.taking(charge)).events();
            for (Entry entry : more) {
                account = account.apply(entry);
            }
            entries.addAll(more);
        }
        return new Taken(account, entries);
    }

    @Property(seed = "7")
    void any_order_of_arrival_leaves_the_same_balances_and_lines_that_add_up(
            @ForAll @Size(max = 14) List<@IntRange(max = 500) Integer> days, @ForAll Random random) {
        List<Charge> charges = charges(days);
        List<Charge> sorted = charges.stream().sorted().toList();
        List<Charge> shuffled = new ArrayList<>(charges);
        Collections.shuffle(shuffled, random);
        Taken one = take(capped(), sorted);
        Taken other = take(capped(), shuffled);
        assertThat(Charges.standing(other.account())).isEqualTo(Charges.standing(one.account()));
        assertThat(other.account().balance(Charges.CNY)).isEqualTo(one.account().balance(Charges.CNY));
        assertThat(Ledger.of(other.entries()).balance(Book.of(Charges.ZHANG), Charges.CNY))
                .isEqualTo(other.account().balance(Charges.CNY));
        for (Standing standing : other.account().standing("late")) {
            BigDecimal amount = standing.sanction().amount().orElseThrow().getAmount();
            assertThat(Adder.sum(standing.reckoning())).isEqualByComparingTo(amount);
        }
    }

    @Property(seed = "7")
    void after_a_withdrawal_it_is_as_if_the_charge_had_never_been(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 500) Integer> days,
            @ForAll @IntRange(max = 13) int gone) {
        PriceList prices = capped();
        List<Charge> charges = charges(days);
        Charge lifted = charges.get(gone % charges.size());
        Account account = Charges.withdraw(prices, take(prices, charges).account(), lifted);
        List<Charge> others = new ArrayList<>(charges);
        others.remove(lifted);
        Account never = take(prices, others).account();
        assertThat(Charges.standing(account)).isEqualTo(Charges.standing(never));
        assertThat(account.balance(Charges.CNY)).isEqualTo(never.balance(Charges.CNY));
    }
}
