package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.sanction.Entry;
import org.junit.jupiter.api.Test;

/** Many threads at once. */
interface ConcurrencySuite extends Suite {

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void of_many_on_one_version_exactly_one_succeeds(Bench bench) throws Exception {
        Batch first = bench.append(bench.draft(Bench.C1).raise());
        var outcomes = Rendezvous.of(
                12,
                i -> () -> bench.append(Draft.after(first).command("cmd-" + i).raise(2)));
        assertThat(outcomes).filteredOn(Rendezvous.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.thrown().orElseThrow()).isInstanceOf(VersionConflict.class));
        assertThat(bench.history(Bench.C1)).hasSize(3);
        int kept = IntStream.range(0, 12)
                .map(i -> bench.answered("cmd-" + i).size())
                .sum();
        assertThat(kept).isEqualTo(2);
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void no_update_is_lost(Bench bench) throws Exception {
        int threads = 8;
        int each = 5;
        CyclicBarrier loaded = new CyclicBarrier(threads);
        var outcomes = Rendezvous.of(threads, i -> () -> {
            for (int n = 0; n < each; n++) {
                Draft first = learn(bench, "fact-" + i + "-" + n);
                Rendezvous.await(loaded);
                appendAtLast(bench, first, "fact-" + i + "-" + n);
            }
            return i;
        });
        outcomes.forEach(Rendezvous.Outcome::orElseThrow);
        assertThat(bench.history(Bench.C1)).hasSize(threads * each);
        Complaint complaint =
                bench.ports().complaints().load(Bench.C1).orElseThrow().complaint();
        for (int i = 0; i < threads; i++) {
            for (int n = 0; n < each; n++) {
                assertThat(bench.answered("fact-" + i + "-" + n)).hasSize(1);
                assertThat(complaint.facts().fact("fact-" + i + "-" + n)).isPresent();
            }
        }
    }

    private static Draft learn(Bench bench, String fact) {
        FactMap facts = FactMap.of(fact, Fact.of(true));
        return bench.draft(Bench.C1).command(fact).event(new Event.FactsSet(Bench.MON_0900, "r", List.of(), facts));
    }

    private static void appendAtLast(Bench bench, Draft first, String fact) {
        Draft draft = first;
        for (int tries = 0; tries < 1_000; tries++) {
            try {
                bench.append(draft);
                return;
            } catch (VersionConflict faster) {
                draft = learn(bench, fact);
            }
        }
        throw new AssertionError("1,000 conflicts in a row: nobody ever succeeds");
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void of_many_under_one_command_id_exactly_one_succeeds(Bench bench) throws Exception {
        var outcomes = Rendezvous.of(
                8, i -> () -> bench.append(Draft.first(ComplaintKey.of("C-" + i))
                        .command("cmd-1")
                        .raise()));
        assertThat(outcomes).filteredOn(Rendezvous.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.thrown().orElseThrow()).isInstanceOf(CommandRepeated.class));
        assertThat(bench.answered("cmd-1")).hasSize(1);
    }

    @Test
    @Needs(Power.ACCOUNTS)
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void two_who_each_count_before_they_charge_never_give_two_firsts(Bench bench) throws Exception {
        int threads = 8;
        Party party = Party.of("clerk-3");
        AccountStore accounts = bench.ports().accounts();
        CyclicBarrier loaded = new CyclicBarrier(threads);
        Rendezvous.of(threads, i -> () -> Entries.charge(accounts, party, "C-" + i, loaded))
                .forEach(Rendezvous.Outcome::orElseThrow);
        List<Entry> entries = accounts.entries(party, 0, 100);
        assertThat(entries.stream().map(Entry::count).toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, threads).boxed().toList());
        assertThat(accounts.load(party).orElseThrow().version()).isEqualTo(threads);
        assertThat(accounts.load(party).orElseThrow().account().standing()).hasSize(threads);
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS, Mistake.FORGETS_LEASES})
    default void sweepers_side_by_side_share_the_work(Bench bench) throws Exception {
        for (int i = 0; i < 60; i++) {
            bench.append(bench.draft(ComplaintKey.of("C-" + i)).raise().wakeAt(Bench.MON_1000));
        }
        var outcomes = Rendezvous.of(4, i -> () -> {
            int mine = 0;
            List<Claim> batch = bench.ports().wakeUps().claim(Bench.MON_1100, 5, Bench.MINUTE);
            while (!batch.isEmpty() && mine <= 60) {
                mine += batch.size();
                batch = bench.ports().wakeUps().claim(Bench.MON_1100, 5, Bench.MINUTE);
            }
            return mine;
        });
        int claimed = outcomes.stream().mapToInt(Rendezvous.Outcome::orElseThrow).sum();
        assertThat(claimed).isEqualTo(60);
    }

    @Test
    @Needs(Power.OUTBOX)
    @Catches({Mistake.DOES_NOTHING, Mistake.DELIVERS_TWICE, Mistake.SKIPS_LATE_POSITIONS})
    default void a_reader_of_the_outbox_misses_nothing_while_eight_write(Bench bench) throws Exception {
        bench.fixture().faults().ifPresent(faults -> faults.beforeCommit(Tail::pause));
        Tail tail = new Tail(bench.ports().outbox(), 8 * Tail.EACH);
        var outcomes = Rendezvous.of(9, i -> i == 8 ? tail : () -> Tail.write(bench, i));
        outcomes.forEach(Rendezvous.Outcome::orElseThrow);
        assertThat(outcomes.get(8).orElseThrow())
                .as("events in the outbox, each once and in order")
                .isEqualTo(8 * Tail.EACH);
        assertThat(bench.outbox()).hasSize(8 * Tail.EACH);
    }

    @Test
    @Needs(Power.NUMBERS)
    default void of_many_who_ask_for_a_number_no_two_get_the_same(Bench bench) throws Exception {
        var outcomes = Rendezvous.of(8, i -> () -> {
            Set<Long> mine = new HashSet<>();
            long last = 0;
            for (int n = 0; n < 25; n++) {
                long next = bench.ports().numbers().next(Tenant.SOLE, "repairs");
                assertThat(next).isGreaterThan(last);
                mine.add(next);
                last = next;
            }
            return mine;
        });
        Set<Long> all = new HashSet<>();
        outcomes.forEach(mine -> all.addAll(mine.orElseThrow()));
        assertThat(all).hasSize(200).allMatch(number -> number >= 1);
    }
}
