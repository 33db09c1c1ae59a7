package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.event.Event;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Unsupported;
import org.junit.jupiter.api.Test;

/** Instants come back as they were; none is rounded. */
interface TimeSuite extends Suite {

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING, Mistake.ROUNDS_TIME})
    default void instants_come_back_to_the_last_step_that_the_store_keeps(Bench bench) {
        Instant uneven = Bench.MON_0900.plus(bench.fixture().precision());
        requireKept(bench, uneven);
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.DOES_NOTHING)
    default void instants_of_long_ago_and_far_ahead_come_back(Bench bench) {
        Duration step = bench.fixture().precision();
        for (String far : List.of("1900-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2038-01-19T03:14:08Z")) {
            requireKept(bench, Instant.parse(far).plus(step));
        }
        requireKept(bench, Instant.parse("9999-12-31T00:00:00Z").minus(step));
    }

    private static void requireKept(Bench bench, Instant instant) {
        Draft draft = new Draftsman(bench).at(instant);
        Batch batch = bench.append(draft);
        List<Recorded> kept = bench.history(draft.key());
        assertThat(kept).isEqualTo(batch.events());
        assertThat(kept.get(0).envelope().recordedAt()).isEqualTo(instant);
        assertThat(kept.get(0).event().at()).isEqualTo(instant);
        assertThat(bench.ports().complaints().load(draft.key()).orElseThrow().complaint())
                .isEqualTo(batch.after());
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.ROUNDS_TIME, Mistake.FORGETS_WAKE_UPS})
    default void a_wake_up_is_due_a_step_after_its_instant_and_no_step_before(Bench bench) {
        Duration step = bench.fixture().precision();
        Instant wakeAt = Bench.MON_1000.plus(step);
        bench.append(bench.draft(Bench.C1).raise().wakeAt(wakeAt));
        assertThat(bench.due(wakeAt)).isEmpty();
        assertThat(bench.due(wakeAt.plus(step))).containsExactly("C-1");
    }

    /** Finer than declared: the store may keep it all the same, exactly, or refuse it and keep nothing. */
    @Test
    @Needs(Power.HISTORY)
    default void an_instant_finer_than_declared_is_kept_exactly_or_refused(Bench bench) {
        Instant fine = Bench.MON_0900.plus(finer(bench));
        for (Draft draft : List.of(
                bench.draft(Bench.C1).recordedAt(fine).event(new Event.LevelRaised(Bench.MON_0900, 1)),
                bench.draft(Bench.C2).event(new Event.LevelRaised(fine, 1)),
                new Draftsman(bench).at(fine))) {
            if (isKept(bench, draft)) {
                assertThat(bench.history(draft.key())).isEqualTo(draft.events());
            } else {
                assertThat(bench.history(draft.key())).isEmpty();
                assertThat(bench.ports().complaints().load(draft.key())).isEmpty();
            }
        }
    }

    @Test
    @Needs(Power.WAKE_UPS)
    default void a_wake_up_finer_than_declared_is_kept_exactly_or_refused(Bench bench) {
        Instant fine = Bench.MON_1000.plus(finer(bench));
        if (isKept(bench, bench.draft(Bench.C1).raise().wakeAt(fine))) {
            assertThat(bench.due(fine)).isEmpty();
            assertThat(bench.due(fine.plusNanos(1))).containsExactly("C-1");
        } else {
            assertThat(bench.due(Bench.TUE_0900)).isEmpty();
            assertThat(bench.version(Bench.C1)).isZero();
        }
    }

    private static Duration finer(Bench bench) {
        Duration step = bench.fixture().precision();
        return step.toNanos() > 1 ? step.dividedBy(10) : step;
    }

    private static boolean isKept(Bench bench, Draft draft) {
        try {
            bench.append(draft);
            return true;
        } catch (Unsupported refused) {
            return false;
        }
    }
}
