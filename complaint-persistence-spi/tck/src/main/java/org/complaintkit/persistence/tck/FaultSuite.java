package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.VersionConflict;
import org.junit.jupiter.api.Test;

/**
 * What is kept when a write fails. A fixture without a switch can make nothing fail; then these tests ask that an ordinary
 * append succeeds.
 */
interface FaultSuite extends Suite {

    private static Draft full(Bench bench) {
        Draft draft = bench.draft(Bench.C1).command("cmd-1").raise(2);
        if (bench.fixture().powers().contains(Power.WAKE_UPS)) {
            draft.wakeAt(Bench.MON_1000);
        }
        if (bench.fixture().powers().contains(Power.VAULT)) {
            draft.text("t-1", "a");
        }
        return draft;
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.SWALLOWS_FAILURES})
    default void a_failure_before_the_write_is_told_and_leaves_nothing(Bench bench) {
        Draft draft = full(bench);
        Optional<FaultSwitch> faults = bench.fixture().faults();
        if (faults.isPresent()) {
            faults.get().failBeforeWrite();
            assertThatThrownBy(() -> bench.append(draft))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.effect()).isIn(Effect.NOTHING, Effect.UNKNOWN));
            assertThat(bench.ports().complaints().load(Bench.C1)).isEmpty();
            assertThat(bench.answered("cmd-1")).isEmpty();
            Whole.requireNothing(bench);
        }
        Batch again = bench.append(draft);
        assertThat(bench.answered("cmd-1")).isEqualTo(again.events());
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.SWALLOWS_FAILURES})
    default void a_failure_after_the_write_is_told_and_leaves_everything(Bench bench) {
        Draft draft = full(bench);
        Optional<FaultSwitch> faults = bench.fixture().faults();
        if (faults.isPresent()) {
            faults.get().failAfterWrite();
            assertThatThrownBy(() -> bench.append(draft))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.effect()).isIn(Effect.WRITTEN, Effect.UNKNOWN));
        } else {
            bench.append(draft);
        }
        assertThat(bench.answered("cmd-1")).isEqualTo(draft.events());
        assertThat(bench.version(Bench.C1)).isEqualTo(2);
        Whole.requireEverything(bench);
        assertThatThrownBy(() -> bench.append(draft)).isInstanceOf(CommandRepeated.class);
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void after_a_lost_answer_the_version_tells_that_it_was_written(Bench bench) {
        Draft draft = bench.draft(Bench.C1).raise();
        Optional<FaultSwitch> faults = bench.fixture().faults();
        if (faults.isPresent()) {
            faults.get().failAfterWrite();
            assertThatThrownBy(() -> bench.append(draft)).isInstanceOf(StorageFailure.class);
        } else {
            bench.append(draft);
        }
        assertThatThrownBy(() -> bench.append(draft)).isInstanceOf(VersionConflict.class);
        assertThat(bench.version(Bench.C1)).isEqualTo(1);
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void a_failure_hits_one_append_and_holds_nobody_back(Bench bench) {
        bench.fixture().faults().ifPresent(faults -> {
            faults.failBeforeWrite();
            assertThatThrownBy(() -> bench.append(bench.draft(Bench.C1).raise()))
                    .isInstanceOf(StorageFailure.class);
        });
        bench.append(bench.draft(Bench.C2).raise());
        assertThat(bench.version(Bench.C2)).isEqualTo(1);
        if (bench.fixture().powers().contains(Power.OUTBOX)) {
            assertThat(bench.outbox()).hasSize(1);
        }
    }
}
