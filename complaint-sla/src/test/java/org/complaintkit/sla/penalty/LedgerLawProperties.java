package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.penalty.Charges.yuan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Ledger;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;
import org.joda.money.Money;

/** Whatever comes in, in whatever order, and whatever people do to it: the ledger stays one that can be proved. */
class LedgerLawProperties {

    private static final Instant BEGIN = Shanghai.at("2026-01-01 09:00");

    /** 20, 50, 100 by the year, at most 240 in a calendar month; due three days after the notice. */
    private static final PriceList PRICES = new PriceList(
            List.of(new PriceRule(
                    "late",
                    List.of("R11-02"),
                    Window.YEAR,
                    Penalties.atMost(
                            yuan(240),
                            Optional.of(Window.MONTH),
                            Penalties.steps(List.of(yuan(20), yuan(50), yuan(100)))),
                    Terms.STANDARD.appeal(at -> at.plus(Duration.ofDays(2))).due(at -> at.plus(Duration.ofDays(3))))),
            Shanghai.ZONE);

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(160);
    }

    /** Everything that was asked of one account, and what it answered. */
    private static List<Entry> story(Dice dice) {
        Account account = Account.empty(Charges.ZHANG);
        List<Charge> charges = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = dice.below(40); i > 0; i--) {
            if (charges.isEmpty() || dice.oneIn(3)) {
                charges.add(Charges.charge("C-" + charges.size(), BEGIN.plus(Duration.ofDays(dice.below(120)))));
            }
            for (Entry entry : PRICES.decide(account, asked(dice, charges)).events()) {
                entries.add(entry);
                account = account.apply(entry);
            }
        }
        return entries;
    }

    private static AccountCommand asked(Dice dice, List<Charge> charges) {
        Charge charge = dice.of(charges);
        Origin origin = Origin.at(BEGIN.plus(Duration.ofDays(120 + dice.below(20))));
        return switch (dice.below(12)) {
            case 0 -> new AccountCommand.Withdraw(origin, charge.id());
            case 1 -> new AccountCommand.Confirm(origin, charge.id());
            case 2 -> new AccountCommand.Appeal(origin, charge.id());
            case 3 -> new AccountCommand.Review(origin, charge.id());
            case 4 -> new AccountCommand.Reduce(origin, charge.id(), yuan(dice.below(60)));
            case 5 -> new AccountCommand.Waive(origin, charge.id());
            case 6 -> new AccountCommand.Settle(origin, charge.id(), yuan(1 + dice.below(60)));
            case 7 -> new AccountCommand.PassTime(origin);
            default -> new AccountCommand.Take(origin, charge);
        };
    }

    private static Account replayed(List<Entry> entries) {
        Account account = Account.empty(Charges.ZHANG);
        for (Entry entry : entries) {
            account = account.apply(entry);
        }
        return account;
    }

    @Property(seed = "7")
    void the_entries_of_every_prefix_sum_to_zero_over_all_books(@ForAll("numbers") List<Integer> numbers) {
        List<Entry> entries = story(new Dice(numbers));
        for (int i = 0; i <= entries.size(); i++) {
            Money sum = Money.zero(Charges.CNY);
            for (Money balance :
                    Ledger.of(entries.subList(0, i)).balances(Charges.CNY).values()) {
                sum = sum.plus(balance);
            }
            assertThat(sum.isZero()).isTrue();
        }
    }

    @Property(seed = "7")
    void replaying_the_entries_gives_the_same_balances_and_every_reckoning_adds_up(
            @ForAll("numbers") List<Integer> numbers) {
        List<Entry> entries = story(new Dice(numbers));
        Account account = replayed(entries);
        Ledger ledger = Ledger.of(entries);
        assertThat(account.balance(Charges.CNY)).isEqualTo(ledger.balance(Book.of(Charges.ZHANG), Charges.CNY));
        for (Entry entry : entries) {
            if (!entry.reckoning().isEmpty()) {
                assertThat(Adder.sum(entry.reckoning()))
                        .isEqualByComparingTo(
                                entry.sanction().amount().orElseThrow().getAmount());
            }
        }
    }

    @Property(seed = "7")
    void what_the_rules_say_of_a_month_never_goes_above_its_cap(@ForAll("numbers") List<Integer> numbers) {
        Map<YearMonth, Money> months = new HashMap<>();
        for (Standing standing : replayed(story(new Dice(numbers))).counted("late")) {
            YearMonth month = YearMonth.from(standing.charge().occurredAt().atZone(Shanghai.ZONE));
            months.merge(month, standing.assessed().amount().orElseThrow(), Money::plus);
        }
        assertThat(months.values()).allSatisfy(sum -> assertThat(sum).isLessThanOrEqualTo(yuan(240)));
    }

    @Property(seed = "7")
    void numbers_run_without_a_gap_and_nobody_is_first_twice_within_the_window(
            @ForAll("numbers") List<Integer> numbers) {
        List<Standing> counted = replayed(story(new Dice(numbers))).counted("late");
        for (int i = 0; i < counted.size(); i++) {
            // The charges of a story lie within four months, so within one year.
            assertThat(counted.get(i).count()).isEqualTo(i + 1);
        }
    }

    @Property(seed = "7")
    void composition_works_from_the_inside_out(
            @ForAll @IntRange(max = 1_000) int fine,
            @ForAll @IntRange(max = 1_000) int cap,
            @ForAll @IntRange(max = 9) int factor) {
        Penalty base = Penalties.fixed(yuan(fine));
        BigDecimal by = BigDecimal.valueOf(factor);
        Penalty capLast = Penalties.atMost(yuan(cap), Optional.empty(), Penalties.times(by, base, Optional.empty()));
        Penalty capFirst = Penalties.times(by, Penalties.atMost(yuan(cap), Optional.empty(), base), Optional.empty());
        Offence alone = new Offence(
                new Charge(
                        new ChargeId(ComplaintKey.of("C-1"), "late", 1, 1),
                        List.of(),
                        Charges.ZHANG,
                        BEGIN,
                        FactMap.EMPTY),
                1);
        assertThat(capLast.reckon(alone).sanction().amount()).contains(yuan(Math.min(cap, factor * fine)));
        assertThat(capFirst.reckon(alone).sanction().amount()).contains(yuan(factor * Math.min(cap, fine)));
    }
}
