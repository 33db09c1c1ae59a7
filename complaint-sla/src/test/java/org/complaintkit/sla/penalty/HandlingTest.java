package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.penalty.Charges.charge;
import static org.complaintkit.sla.penalty.Charges.yuan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;

/** What people do to sanctions, who may, and what follows. */
class HandlingTest {

    private static final Charge FIRST = charge("C-1", "2026-03-02 10:00");
    private static final Charge SECOND = charge("C-2", "2026-03-03 10:00");
    private static final Origin CHIEF = Origin.of(Shanghai.at("2026-03-04 10:00"), Actor.of("chief-1", "chief"));
    private static final Origin CLERK = Origin.of(Shanghai.at("2026-03-04 10:00"), Actor.of("zhang", "clerk"));
    private static final Terms TERMS = Terms.STANDARD
            .permit(Step.CONFIRM, Set.of(Role.of("chief")))
            .permit(Step.WAIVE, Set.of(Role.of("chief")))
            .due(at -> at.plus(Duration.ofDays(3)));

    private static PriceList prices(Terms terms) {
        Penalty steps = Penalties.steps(List.of(yuan(20), yuan(50), yuan(100)));
        return new PriceList(
                List.of(new PriceRule("late", List.of("R11-02"), Window.EVER, steps, terms)), Shanghai.ZONE);
    }

    private Account account = taken();

    private static Account taken() {
        Account account = Charges.take(prices(TERMS), Account.empty(Charges.ZHANG), FIRST);
        return Charges.take(prices(TERMS), account, SECOND);
    }

    private String does(Terms terms, Origin origin, BiFunction<Origin, ChargeId, AccountCommand> command) {
        Decision<Entry> decision = prices(terms).decide(account, command.apply(origin, FIRST.id()));
        account = Charges.apply(account, decision);
        return decision.isAccepted()
                ? String.join(
                        ", ",
                        decision.events().stream()
                                .map(entry -> entry.kind().word())
                                .toList())
                : decision.refusals().get(0).code();
    }

    private String state() {
        return account.standing(FIRST.id()).orElseThrow().state().word();
    }

    @Test
    void confirmed_by_those_who_may_it_is_due_and_then_overdue() {
        assertThat(does(TERMS, CLERK, AccountCommand.Confirm::new)).isEqualTo("not-permitted");
        assertThat(does(TERMS, CHIEF, AccountCommand.Confirm::new)).isEqualTo("confirmed");
        assertThat(does(TERMS, CHIEF, AccountCommand.Confirm::new)).isEqualTo("sanction-not-open");
        AccountCommand inTime = new AccountCommand.PassTime(Origin.at(Shanghai.at("2026-03-07 10:00")));
        assertThat(prices(TERMS).decide(account, inTime).events()).isEmpty();
        AccountCommand late = new AccountCommand.PassTime(Origin.at(Shanghai.at("2026-03-07 10:00:01")));
        account = Charges.apply(account, prices(TERMS).decide(account, late));
        assertThat(state()).isEqualTo("overdue");
        assertThat(prices(TERMS).decide(account, late).events()).isEmpty();
        assertThat(does(TERMS, CLERK, (origin, id) -> new AccountCommand.Settle(origin, id, yuan(20))))
                .isEqualTo("settled");
        assertThat(state()).isEqualTo("settled");
        assertThat(does(TERMS, CHIEF, AccountCommand.Waive::new)).isEqualTo("sanction-closed");
    }

    @Test
    void objected_to_reviewed_once_and_no_more() {
        assertThat(does(TERMS, CHIEF, AccountCommand.Review::new)).isEqualTo("sanction-not-open");
        assertThat(does(TERMS, CLERK, AccountCommand.Appeal::new)).isEqualTo("appealed");
        assertThat(does(TERMS, CLERK, AccountCommand.Appeal::new)).isEqualTo("sanction-not-open");
        assertThat(does(TERMS, CHIEF, AccountCommand.Review::new)).isEqualTo("reviewed");
        assertThat(does(TERMS, CLERK, AccountCommand.Appeal::new)).isEqualTo("sanction-not-open");
    }

    @Test
    void some_sanctions_allow_no_review() {
        assertThat(does(TERMS.withoutReview(), CLERK, AccountCommand.Appeal::new))
                .isEqualTo("no-review");
    }

    @Test
    void a_waiver_recounts_those_after_it_unless_the_rule_keeps_their_numbers() {
        Account before = account;
        assertThat(does(TERMS, CHIEF, AccountCommand.Waive::new)).isEqualTo("waived, corrected");
        assertThat(Charges.standing(account)).containsExactly("C-1 #0 CNY 20.00", "C-2 #1 CNY 20.00");
        assertThat(account.balance(Charges.CNY)).isEqualTo(yuan(-20));
        account = before;
        assertThat(does(TERMS.late(Late.KEEP), CHIEF, AccountCommand.Waive::new))
                .isEqualTo("waived");
        assertThat(Charges.standing(account)).containsExactly("C-1 #0 CNY 20.00", "C-2 #2 CNY 50.00");
    }

    @Test
    void where_numbers_are_kept_one_that_comes_late_takes_the_next() {
        PriceList keeping = prices(TERMS.late(Late.KEEP));
        account = Charges.take(keeping, account, charge("C-0", "2026-03-01 10:00"));
        assertThat(Charges.standing(account))
                .containsExactly("C-0 #3 CNY 100.00", "C-1 #1 CNY 20.00", "C-2 #2 CNY 50.00");
    }

    @Test
    void what_is_asked_twice_under_one_id_is_done_once() {
        Origin paid = CLERK.id(CommandId.of("pay-1"));
        BiFunction<Origin, ChargeId, AccountCommand> ten =
                (origin, id) -> new AccountCommand.Settle(origin, id, yuan(10));
        assertThat(does(TERMS, paid, ten)).isEqualTo("settled");
        assertThat(does(TERMS, paid, ten)).isEmpty();
        assertThat(account.balance(Charges.CNY)).isEqualTo(yuan(-60));
        assertThat(does(TERMS, paid, (origin, id) -> new AccountCommand.Settle(origin, id, yuan(9))))
                .isEqualTo("command-reused");
        assertThat(does(TERMS, paid, AccountCommand.Appeal::new)).isEqualTo("command-reused");
    }

    @Test
    void amounts_that_do_not_fit_and_charges_that_are_not_there_are_refused() {
        assertThat(does(TERMS, CHIEF, (origin, id) -> new AccountCommand.Reduce(origin, id, yuan(21))))
                .isEqualTo("unpriceable");
        assertThat(does(TERMS, CHIEF, (origin, id) -> new AccountCommand.Settle(origin, id, yuan(0))))
                .isEqualTo("unpriceable");
        assertThat(does(TERMS, CHIEF, AccountCommand.CarryOut::new)).isEqualTo("sanction-not-open");
        ChargeId none = charge("C-9", "2026-03-02 10:00").id();
        assertThat(does(TERMS, CHIEF, (origin, id) -> new AccountCommand.Waive(origin, none)))
                .isEqualTo("no-such-charge");
        assertThat(account.balance(Charges.CNY)).isEqualTo(yuan(-70));
    }
}
