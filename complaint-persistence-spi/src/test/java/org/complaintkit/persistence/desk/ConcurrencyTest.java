package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.MON_1200;
import static org.complaintkit.persistence.desk.Sample.TUE_0900;
import static org.complaintkit.persistence.desk.Sample.act;
import static org.complaintkit.persistence.desk.Sample.register;
import static org.complaintkit.persistence.desk.Sample.withId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.WakeUps;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ConcurrencyTest {

    private static final int THREADS = 16;
    private static final int EACH = 50;

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();

    @Test
    void sixteen_threads_on_one_complaint_lose_nothing_and_leave_no_gap() throws Exception {
        Desk desk = Sample.desk(store, time);
        desk.run(register(C1, MON_0900));
        List<Set<String>> acknowledged = Crowd.run(THREADS, thread -> () -> {
            Set<String> mine = new HashSet<>();
            for (int i = 0; i < EACH; i++) {
                String id = "cmd-" + thread + "-" + i;
                assertThat(desk.run(withId(act(C1, MON_0900, "note"), id))).isInstanceOf(Outcome.Accepted.class);
                mine.add(id);
            }
            return mine;
        });
        List<Recorded> history = desk.history(C1);
        assertThat(history).hasSize(3 + THREADS * EACH);
        assertThat(history.stream().map(recorded -> recorded.envelope().version()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 3 + THREADS * EACH).boxed().toList());
        assertThat(history.stream()
                        .flatMap(recorded -> recorded.envelope().command().stream())
                        .map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().flatMap(Set::stream).toList());
        assertThat(Complaint.unborn(C1).applyAll(Sample.events(history)))
                .isEqualTo(store.load(C1).orElseThrow().complaint());
    }

    @Test
    void one_command_from_many_threads_has_the_effect_of_one() throws Exception {
        List<Desk> desks = List.of(Sample.desk(store, time), Sample.desk(store, time));
        Command command = withId(register(C1, MON_0900), "cmd-1");
        List<Outcome> answers =
                Crowd.run(THREADS, thread -> () -> desks.get(thread % 2).run(command));
        assertThat(answers.stream().filter(Outcome.Accepted.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Outcome.Repeated.class::isInstance)).hasSize(THREADS - 1);
        assertThat(answers.stream().map(Outcome::events).distinct()).hasSize(1);
        assertThat(answers.stream().map(Outcome::complaint).distinct()).hasSize(1);
        assertThat(desks.get(0).history(C1)).hasSize(3);
    }

    @Test
    void one_id_on_many_complaints_registers_one() throws Exception {
        Desk desk = Sample.desk(store, time);
        List<Boolean> registered = Crowd.run(THREADS, thread -> () -> {
            try {
                return desk.run(withId(register(ComplaintKey.of("C-" + thread), MON_0900), "cmd-1"))
                        .isAccepted();
            } catch (CommandReused reused) {
                return false;
            }
        });
        assertThat(registered.stream().filter(Boolean::booleanValue)).hasSize(1);
        assertThat(IntStream.range(0, THREADS)
                        .filter(i -> desk.complaint(ComplaintKey.of("C-" + i)).isPresent()))
                .hasSize(1);
    }

    @Test
    void sweepers_without_leases_raise_everything_once() throws Exception {
        Desk first = Sample.desk(store, time);
        int complaints = 40;
        IntStream.range(0, complaints).forEach(i -> first.run(register(ComplaintKey.of("C-" + i), MON_0900)));
        time.set(TUE_0900);
        Ports ports = Ports.of(store).wakeUps(new Unleased(store));
        List<Integer> swept = Crowd.run(8, thread -> () -> {
            Desk desk = Sample.builder(time).store(ports).build();
            int looked = 0;
            for (int more = desk.sweep(7); more > 0; more = desk.sweep(7)) {
                looked += more;
            }
            return looked;
        });
        assertThat(swept.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(complaints);
        for (int i = 0; i < complaints; i++) {
            // Registered: 3; the breach of the handler: 4; the breach of the head: 2.
            assertThat(first.history(ComplaintKey.of("C-" + i))).hasSize(9);
        }
    }

    /** Gives every claim back at once, as if there were none. */
    private record Unleased(WakeUps inner) implements WakeUps {
        @Override
        public List<Claim> claim(Instant until, int most, Duration lease) {
            List<Claim> claims = inner.claim(until, most, lease);
            claims.forEach(inner::release);
            return claims;
        }

        @Override
        public void release(Claim claim) {
            inner.release(claim);
        }
    }

    @Test
    void desks_that_carry_side_by_side_never_give_two_firsts() throws Exception {
        Desk first = Sample.desk(store, time);
        int complaints = 60;
        IntStream.range(0, complaints).forEach(i -> first.run(register(ComplaintKey.of("C-" + i), MON_0900)));
        time.set(MON_1200);
        List<Integer> carried = Crowd.run(6, thread -> () -> {
            Desk desk = Sample.desk(store, time);
            int looked = 0;
            boolean swept = false;
            while (!swept) {
                swept = desk.sweep(5) == 0;
                looked += desk.carry(3);
            }
            for (int more = desk.carry(3); more > 0; more = desk.carry(3)) {
                looked += more;
            }
            return looked;
        });
        // Each complaint: 3 at the registration, 4 at the breach; the reader passes each place at least once.
        assertThat(carried.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(complaints * 7);
        List<Standing> standing = first.account(Party.of("clerk-3")).standing("late-answer");
        assertThat(standing.stream().map(Standing::count))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, complaints).boxed().toList());
        List<Entry> assessed = new ArrayList<>(store.entries(Party.of("clerk-3"), 0, 100_000));
        assessed.removeIf(entry -> entry.kind() != Entry.Kind.ASSESSED);
        assertThat(assessed).hasSize(complaints);
        // 20 + 50 + 58 x 100
        assertThat(Sample.prices(first.account(Party.of("clerk-3")))).contains("total CNY 5870.00");
    }
}
