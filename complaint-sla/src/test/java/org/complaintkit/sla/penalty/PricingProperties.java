package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/** The order in which charges and withdrawals come in does not matter to what stands in the end. */
class PricingProperties {

    private record Step(Charge charge, boolean withdraws) {}

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(80);
    }

    @Property(seed = "7")
    void any_order_of_arrival_gives_what_the_order_of_occurrence_gives(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Window over = dice.of(List.of(Window.values()));
        PriceList prices = Charges.steps(over);
        List<Step> steps = steps(dice);
        Set<Charge> standing = new HashSet<>();
        Account account = Account.empty(Charges.ZHANG);
        for (Step step : steps) {
            account = step.withdraws()
                    ? Charges.withdraw(prices, account, step.charge())
                    : Charges.take(prices, account, step.charge());
            if (step.withdraws()) {
                standing.remove(step.charge());
            } else {
                standing.add(step.charge());
            }
        }
        List<Charge> sorted = standing.stream().sorted().toList();
        assertThat(account.standing("late")).extracting(Standing::charge).isEqualTo(sorted);
        assertThat(Charges.standing(account)).isEqualTo(reckoned(sorted, over));
    }

    /** By the rule, without the price list: 20, 50, and 100 for the third and each later one within the window. */
    private static List<String> reckoned(List<Charge> sorted, Window over) {
        List<String> lines = new ArrayList<>();
        for (Charge charge : sorted) {
            int count = 0;
            for (Charge other : sorted) {
                count += other.compareTo(charge) <= 0 && together(other, charge, over) ? 1 : 0;
            }
            String amount = count == 1 ? "20.00" : count == 2 ? "50.00" : "100.00";
            lines.add(charge.id().complaint() + " #" + count + " CNY " + amount);
        }
        return lines;
    }

    private static boolean together(Charge earlier, Charge later, Window over) {
        var first = earlier.occurredAt().atZone(Shanghai.ZONE).toLocalDateTime();
        var second = later.occurredAt().atZone(Shanghai.ZONE).toLocalDateTime();
        return switch (over) {
            case EVER -> true;
            case YEAR -> first.isAfter(second.minusYears(1));
            case MONTH -> first.getYear() == second.getYear() && first.getMonth() == second.getMonth();
            case CASE -> earlier.id().complaint().equals(later.id().complaint());
        };
    }

    @Property(seed = "7")
    void what_is_taken_in_twice_changes_nothing_and_no_entry_says_what_was_said_before(
            @ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        PriceList prices = Charges.steps(dice.of(List.of(Window.values())));
        Account account = Account.empty(Charges.ZHANG);
        for (Step step : steps(dice)) {
            AccountCommand command =
                    step.withdraws() ? Charges.withdrawing(step.charge()) : Charges.taking(step.charge());
            List<Entry> entries = prices.decide(account, command).events();
            for (Entry entry : entries) {
                Optional<Standing> before = account.standing(entry.charge().id());
                assertThat(entry.kind() != Entry.Kind.CORRECTED
                                || before.filter(is -> is.count() == entry.count()
                                                && is.assessed().equals(entry.sanction()))
                                        .isEmpty())
                        .isTrue();
                account = account.apply(entry);
            }
            assertThat(entries)
                    .extracting(entry -> entry.charge() + " " + entry.kind())
                    .doesNotHaveDuplicates();
            assertThat(prices.decide(account, command).events()).isEmpty();
        }
    }

    @Property(seed = "7")
    void several_at_once_leave_what_one_after_the_other_leaves(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        PriceList prices =
                dice.oneIn(2) ? Charges.steps(dice.of(List.of(Window.values()))) : PenaltyProperties.capped();
        Account begun = Account.empty(Charges.ZHANG);
        for (Step step : steps(dice)) {
            begun = step.withdraws()
                    ? Charges.withdraw(prices, begun, step.charge())
                    : Charges.take(prices, begun, step.charge());
        }
        List<AccountCommand.Take> takes = new ArrayList<>();
        for (int i = dice.below(12); i > 0; i--) {
            Charge charge = Charges.charge(
                    "C-" + dice.below(30), Shanghai.at("2025-01-31 12:00").plusSeconds(43_200L * dice.below(1_500)));
            takes.add(new AccountCommand.Take(Origin.at(charge.occurredAt()), charge));
        }
        Account alone = begun;
        for (AccountCommand.Take take : takes) {
            List<Entry> more = prices.decide(alone, take).events();
            for (Entry entry : more) {
                alone = alone.apply(entry);
            }
        }
        Decision<Entry> together = prices.takeAll(begun, takes);
        assertThat(Charges.standing(Charges.apply(begun, together))).isEqualTo(Charges.standing(alone));
        assertThat(Charges.apply(begun, together).balance(Charges.CNY)).isEqualTo(alone.balance(Charges.CNY));
    }

    /** Charges of up to eight complaints over two years, some at one instant, some withdrawn, some taken in again. */
    private static List<Step> steps(Dice dice) {
        List<Charge> charges = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (int i = dice.below(20); i > 0; i--) {
            boolean known = !charges.isEmpty() && dice.oneIn(3);
            Charge charge = known
                    ? dice.of(charges)
                    : Charges.charge(
                            "C-" + charges.size(),
                            Shanghai.at("2025-01-31 12:00").plusSeconds(43_200L * dice.below(1_500)));
            steps.add(new Step(charge, known && dice.oneIn(2)));
            if (!known) {
                charges.add(charge);
            }
        }
        return steps;
    }
}
