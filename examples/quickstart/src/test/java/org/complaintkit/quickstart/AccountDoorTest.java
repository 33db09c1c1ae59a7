package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.AccountOutcome;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a fine of 100 yuan through a desk, from the notice to the last payment; each command has its effect once. */
class AccountDoorTest {

    private static final Regime REGIME =
            RegimeReader.read("review.json", MonthlyReview.REGIME.getBytes(StandardCharsets.UTF_8));
    private static final Instant MON_0915 = Instant.parse("2026-03-02T01:15:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-02T01:15:00Z");
    private static final Party HOTEL = Party.of("hotel-1");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final ChargeId FINE =
            new ChargeId(new ComplaintKey(Tenant.SOLE, "2026-03 hotel-1"), "low-satisfaction", 1, 1);

    private final Ports store = Ports.of(new InMemoryStore());
    private final Desk desk = Desk.builder(REGIME, REGIME)
            .store(store)
            .time(InstantSource.fixed(APRIL))
            .build();
    private int commands;

    @BeforeEach
    void a_fine_is_in_the_account() {
        Meta header = Meta.of(ComplaintKey.of("T-1"), MON_0915, Actor.of("agent-7", "agent"));
        FactMap said = FactMap.of("satisfaction", Fact.of("dissatisfied"));
        for (Act act : List.of(
                Act.register("complaint", "phone", "external").with("unit", "hotel-1"),
                Act.of("answer"),
                Act.of(Verb.of("follow-up"), said))) {
            desk.run(new Command(header, act));
        }
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
