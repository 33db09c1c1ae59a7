package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Unsupported;
import org.complaintkit.sanction.Account;

/** What a store without a power must do: refuse whatever asks for it, and keep nothing of it. */
final class Refusals {

    private Refusals() {}

    static void require(Bench bench, Power power) {
        for (ThrowingCallable call : calls(bench.ports(), power)) {
            assertThatThrownBy(call)
                    .as("%s is declared absent, so every method of it throws Unsupported", power)
                    .isInstanceOf(Unsupported.class);
        }
        switch (power) {
            case WAKE_UPS -> requireRefused(bench, bench.draft(Bench.C1).raise().wakeAt(Bench.MON_1000));
            case VAULT -> requireRefused(bench, bench.draft(Bench.C1).raise().text("t-1", "+86 555 0100"));
            case HISTORY, OUTBOX, ACCOUNTS, FINDER, NUMBERS -> {}
        }
    }

    static void requireRefused(Bench bench, Draft draft) {
        assertThatThrownBy(() -> bench.append(draft)).isInstanceOf(Unsupported.class);
        assertThat(bench.ports().complaints().load(draft.key()))
                .as("what was refused must leave nothing behind")
                .isEmpty();
    }

    private static List<ThrowingCallable> calls(Ports ports, Power power) {
        Query all = Query.of(Tenant.SOLE);
        return switch (power) {
            case HISTORY -> List.of(() -> ports.history().history(Bench.C1, 0, 1));
            case WAKE_UPS ->
                List.of(
                        () -> ports.wakeUps().claim(Bench.MON_0900, 1, Duration.ofMinutes(1)),
                        () -> ports.wakeUps().release(new Claim(Bench.C1, Bench.MON_0900, 1)));
            case OUTBOX ->
                List.of(
                        () -> ports.outbox().after(Offset.START, 1),
                        () -> ports.outbox().reached("r"),
                        () -> ports.outbox().reach("r", Offset.START));
            case VAULT ->
                List.of(
                        () -> ports.vault().text(Bench.C1, new PersonalRef("t-1")),
                        () -> ports.vault().erase(Bench.C1));
            case ACCOUNTS -> accounts(ports.accounts());
            case FINDER ->
                List.of(
                        () -> ports.finder().find(all, Paging.first(1)),
                        () -> ports.finder().due(all, Bench.MON_0900, new Paging<>(Optional.empty(), 1)));
            case NUMBERS -> List.of(() -> ports.numbers().next(Tenant.SOLE, "repairs"));
        };
    }

    private static List<ThrowingCallable> accounts(AccountStore accounts) {
        Party party = Party.of("clerk-3");
        AccountBatch batch = new AccountBatch(party, 0, List.of(), Account.empty(party), Offset.START);
        return List.of(
                () -> accounts.load(party), () -> accounts.entries(party, 0, 1), () -> accounts.append(batch));
    }
}
