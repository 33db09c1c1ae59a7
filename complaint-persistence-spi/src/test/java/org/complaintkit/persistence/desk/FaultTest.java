package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.C2;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.act;
import static org.complaintkit.persistence.desk.Sample.register;
import static org.complaintkit.persistence.desk.Sample.withId;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class FaultTest {

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();
    private final Desk sound = Sample.desk(store, time);
    private final Planned planned = new Planned(store);

    /** Runs something before an append, or throws after one, in the order planned. */
    private static final class Planned implements ComplaintStore {
        private final ComplaintStore inner;
        private final Deque<Runnable> before = new ArrayDeque<>();
        private final Deque<RuntimeException> after = new ArrayDeque<>();

        Planned(ComplaintStore inner) {
            this.inner = inner;
        }

        @Override
        public void append(Batch batch) {
            Optional.ofNullable(before.poll()).ifPresent(Runnable::run);
            inner.append(batch);
            Optional.ofNullable(after.poll()).ifPresent(failure -> {
                throw failure;
            });
        }

        @Override
        public Optional<Stored> load(ComplaintKey key) {
            return inner.load(key);
        }

        @Override
        public List<Recorded> answered(Tenant tenant, CommandId id) {
            return inner.answered(tenant, id);
        }
    }

    private Desk desk(int retries) {
        return Sample.builder(time)
                .store(Ports.of(store).complaints(planned))
                .retries(retries)
                .build();
    }

    @Test
    void a_command_is_run_anew_on_what_the_faster_one_left() {
        sound.run(register(C1, MON_0900));
        planned.before.add(() -> sound.run(act(C1, MON_0900, "answer")));
        Outcome outcome = desk(1).run(act(C1, MON_0900, "accept"));
        // Open when it was loaded first, no longer open once the answer was there.
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        planned.before.add(() -> sound.run(act(C1, MON_0900, "note")));
        assertThat(desk(1).run(act(C1, MON_0900, "close"))).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void retries_are_bounded_and_a_conflict_says_both_versions() {
        sound.run(register(C1, MON_0900));
        IntStream.range(0, 3).forEach(i -> planned.before.add(() -> sound.run(act(C1, MON_0900, "note"))));
        assertThatThrownBy(() -> desk(2).run(act(C1, MON_0900, "note")))
                .isInstanceOfSatisfying(VersionConflict.class, conflict -> {
                    assertThat(conflict.expected()).isEqualTo(5);
                    assertThat(conflict.actual()).isEqualTo(6);
                    assertThat(conflict.subject()).isEqualTo("complaint C-1");
                });
        assertThat(sound.history(C1)).hasSize(6);
        assertThat(planned.before).isEmpty();
    }

    @Test
    void a_twin_that_is_faster_makes_a_repeat() {
        Command command = withId(register(C1, MON_0900), "cmd-1");
        planned.before.add(() -> sound.run(command));
        assertThat(desk(1).run(command)).isInstanceOf(Outcome.Repeated.class);
        assertThat(sound.history(C1)).hasSize(3);
    }

    @Test
    void an_id_that_another_complaint_was_faster_with_is_an_error_and_registers_nothing() {
        planned.before.add(() -> sound.run(withId(register(C2, MON_0900), "cmd-1")));
        assertThatThrownBy(() -> desk(1).run(withId(register(C1, MON_0900), "cmd-1")))
                .isInstanceOf(CommandReused.class);
        assertThat(sound.complaint(C1)).isEmpty();
        assertThat(sound.history(C2)).hasSize(3);
    }

    @Test
    void a_command_whose_answer_was_lost_is_sent_again_without_harm() {
        Command command = withId(register(C1, MON_0900), "cmd-1");
        planned.after.add(new StorageFailure(Effect.UNKNOWN, "append to C-1", null));
        assertThatThrownBy(() -> desk(1).run(command))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.effect()).isEqualTo(Effect.UNKNOWN))
                .hasMessage("append to C-1 (whether it was written is unknown)");
        assertThat(desk(1).run(command)).isInstanceOf(Outcome.Repeated.class);
        assertThat(sound.history(C1)).hasSize(3);
    }

    @Test
    void a_command_that_never_reached_the_store_is_sent_again_and_accepted() {
        Command command = withId(register(C1, MON_0900), "cmd-1");
        planned.before.add(() -> {
            throw new StorageFailure(Effect.NOTHING, "append to C-1", null);
        });
        assertThatThrownBy(() -> desk(1).run(command)).isInstanceOf(StorageFailure.class);
        assertThat(sound.complaint(C1)).isEmpty();
        assertThat(desk(1).run(command)).isInstanceOf(Outcome.Accepted.class);
    }
}
