package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.quickstart.MonthlyReviewTest.APRIL;
import static org.complaintkit.quickstart.MonthlyReviewTest.CNY;
import static org.complaintkit.quickstart.MonthlyReviewTest.FINE;
import static org.complaintkit.quickstart.MonthlyReviewTest.HOTEL;
import static org.complaintkit.quickstart.MonthlyReviewTest.REGIME;

import java.util.function.BiFunction;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.AccountOutcome;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a fine of 100 yuan through a desk, from the notice to the last payment; each command has its effect once. */
class AccountDoorTest {

    private final Ports store = Ports.of(new InMemoryStore());
    private final Desk desk = MonthlyReviewTest.desk(store);
    private int commands;

    @BeforeEach
    void a_fine_is_in_the_account() {
        MonthlyReviewTest.asked(desk, "T-1", "dissatisfied");
        assertThat(new MonthlyReview(desk, store.outbox(), REGIME).review(APRIL))
                .isEqualTo(1);
    }

    /** Runs a command twice, as a caller does whose first answer was lost; the entries of the first, or what refused it. */
    private String twice(BiFunction<Origin, ChargeId, AccountCommand> command) {
        Origin origin = Origin.of(APRIL, Actor.of("chief", "chief")).id(CommandId.of("c-" + ++commands));
        AccountOutcome first = desk.run(HOTEL, command.apply(origin, FINE));
        AccountOutcome second = desk.run(HOTEL, command.apply(origin, FINE));
        assertThat(second.entries()).isEmpty();
        assertThat(second.isAccepted()).isEqualTo(first.isAccepted());
        return first.isAccepted()
                ? String.join(
                        ", ",
                        first.entries().stream()
                                .map(entry -> entry.kind().word())
                                .toList())
                : first.refusals().get(0).code();
    }

    private String pays(int yuan) {
        return twice((origin, id) -> new AccountCommand.Settle(origin, id, Money.of(CNY, yuan)));
    }

    private Money balance() {
        return desk.account(HOTEL).balance(CNY);
    }

    @Test
    void a_fine_is_confirmed_objected_to_upheld_and_paid_in_two_parts() {
        assertThat(twice(AccountCommand.Confirm::new)).isEqualTo("confirmed");
        assertThat(twice(AccountCommand.Appeal::new)).isEqualTo("appealed");
        assertThat(twice(AccountCommand.Review::new)).isEqualTo("reviewed");
        assertThat(pays(30)).isEqualTo("settled");
        assertThat(balance()).isEqualTo(Money.of(CNY, -70));
        assertThat(pays(70)).isEqualTo("settled");
        assertThat(balance()).isEqualTo(Money.zero(CNY));
        assertThat(desk.account(HOTEL).standing(FINE).orElseThrow().isClosed()).isTrue();
    }

    /** A payment is a fact: it is taken in whatever became of the fine, and what is too much is to be given back. */
    @Test
    void what_was_paid_for_a_fine_that_was_waived_is_to_be_given_back() {
        assertThat(twice(AccountCommand.Waive::new)).isEqualTo("waived");
        assertThat(balance()).isEqualTo(Money.zero(CNY));
        assertThat(twice(AccountCommand.Waive::new)).isEqualTo("sanction-closed");
        assertThat(pays(100)).isEqualTo("settled");
        assertThat(balance()).isEqualTo(Money.of(CNY, 100));
        assertThat(store.accounts().entries(HOTEL, 0, 100))
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.ASSESSED, Entry.Kind.WAIVED, Entry.Kind.SETTLED);
    }

    @Test
    void an_objection_to_nothing_and_a_payment_in_another_currency_leave_nothing() {
        assertThat(twice(AccountCommand.Review::new)).isNotEqualTo("reviewed");
        assertThat(twice((origin, id) -> new AccountCommand.Settle(origin, id, Money.of(CurrencyUnit.EUR, 10))))
                .isNotEqualTo("settled");
        assertThat(balance()).isEqualTo(Money.of(CNY, -100));
        assertThat(store.accounts().entries(HOTEL, 0, 100)).hasSize(1);
    }
}
