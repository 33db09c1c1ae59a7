package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Priced;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sanction.Standing;
import org.junit.jupiter.api.Test;

/** What parties are charged with. */
interface AccountSuite extends Suite {

    Party CLERK = Party.of("clerk-3");

    @Test
    @Needs(Power.ACCOUNTS)
    default void a_party_that_was_never_charged_has_no_account(Bench bench) {
        assertThat(bench.ports().accounts().load(CLERK)).isEmpty();
        assertThat(bench.ports().accounts().entries(CLERK, 0, 10)).isEmpty();
    }

    @Test
    @Needs(Power.ACCOUNTS)
    @Catches(Mistake.DOES_NOTHING)
    default void an_account_comes_back_as_it_was_appended(Bench bench) {
        AccountStore accounts = bench.ports().accounts();
        Charge first = Entries.charge(CLERK, "C-1");
        Charge second = Entries.charge(CLERK, "C-2");
        Entry one = Entries.entry(first, Entry.Kind.ASSESSED, 1);
        Entry two = Entries.entry(second, Entry.Kind.ASSESSED, 2);
        accounts.append(Entries.batch(StoredAccount.empty(CLERK), new Offset(4), one, two));
        Entry reversed = Entries.entry(first, Entry.Kind.REVERSED, 0);
        Entry corrected = Entries.entry(second, Entry.Kind.CORRECTED, 1);
        Charge third = Entries.charge(CLERK, "C-3");
        Entry warned = Entries.assessed(third, new Priced(2, Sanction.of("warning"), List.of()));
        accounts.append(Entries.batch(accounts.load(CLERK).orElseThrow(), new Offset(9), reversed, corrected, warned));
        StoredAccount stored = accounts.load(CLERK).orElseThrow();
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.upTo()).isEqualTo(new Offset(9));
        assertThat(stored.account().standing()).extracting(Standing::charge).containsExactly(second, third);
        assertThat(stored.account().standing()).extracting(Standing::count).containsExactly(1, 2);
        assertThat(Entries.all(accounts, CLERK)).containsExactly(one, two, reversed, corrected, warned);
        assertThat(accounts.entries(CLERK, 1, 2)).containsExactly(two, reversed);
    }

    @Test
    @Needs(Power.ACCOUNTS)
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void an_append_without_entries_raises_the_version_and_is_guarded_by_it(Bench bench) {
        AccountStore accounts = bench.ports().accounts();
        AccountBatch first = Entries.batch(StoredAccount.empty(CLERK), new Offset(4));
        accounts.append(first);
        assertThatThrownBy(() -> accounts.append(first)).isInstanceOfSatisfying(VersionConflict.class, conflict -> {
            assertThat(conflict.expected()).isZero();
            assertThat(conflict.actual()).isEqualTo(1);
        });
        assertThat(accounts.load(CLERK).orElseThrow().version()).isEqualTo(1);
        assertThat(accounts.load(CLERK).orElseThrow().upTo()).isEqualTo(new Offset(4));
    }

    @Test
    @Needs(Power.ACCOUNTS)
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_TENANTS, Mistake.IGNORES_CASE, Mistake.IGNORES_TRAILING_BLANKS})
    default void parties_are_told_apart_by_tenant_and_code_point(Bench bench) throws Exception {
        AccountStore accounts = bench.ports().accounts();
        List<Party> parties = List.of(
                CLERK,
                Party.of("Clerk-3"),
                Party.of("clerk-3\u2800"),
                new Party(Tenant.of("north"), "clerk-3"),
                new Party(Tenant.of("North"), "clerk-3"));
        for (Party party : parties) {
            assertThat(accounts.load(party)).as("account of %s", party).isEmpty();
            assertThat(Entries.charge(accounts, party, "C-1")).isEqualTo(1);
        }
        for (Party party : parties) {
            assertThat(accounts.load(party).orElseThrow().account().party()).isEqualTo(party);
            assertThat(Entries.all(accounts, party)).hasSize(1);
        }
    }
}
