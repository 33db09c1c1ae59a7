package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.VersionConflict;
import org.junit.jupiter.api.Test;

/** One call keeps a batch whole, or nothing of it. */
interface AppendSuite extends Suite {

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void what_was_appended_is_there_when_the_call_returns(Bench bench) {
        Batch batch = bench.append(bench.draft(Bench.C1).raise(3));
        Stored stored = bench.ports().complaints().load(Bench.C1).orElseThrow();
        assertThat(stored.complaint()).isEqualTo(batch.after());
        assertThat(stored.last()).isEqualTo(batch.events().get(2).envelope());
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.DOES_NOTHING)
    default void the_events_are_there(Bench bench) {
        Batch first = bench.append(bench.draft(Bench.C1).raise(3));
        Batch second = bench.append(bench.draft(Bench.C1).raise());
        assertThat(bench.history(Bench.C1).subList(0, 3)).isEqualTo(first.events());
        assertThat(bench.history(Bench.C1).subList(3, 4)).isEqualTo(second.events());
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS})
    default void the_wake_up_comes_with_the_events(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise().wakeAt(Bench.MON_1000));
        assertThat(bench.due(Bench.MON_1000)).isEmpty();
        assertThat(bench.due(Bench.MON_1100)).containsExactly("C-1");
    }

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS})
    default void the_texts_come_with_the_events(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise().text("t-1", "+86 555 0100").text("t-2", "the parcel was wet"));
        assertThat(bench.text(Bench.C1, "t-1")).contains("+86 555 0100");
        assertThat(bench.text(Bench.C1, "t-2")).contains("the parcel was wet");
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void the_command_comes_with_the_events(Bench bench) {
        Batch batch = bench.append(bench.draft(Bench.C1).raise().command("cmd-1").raise(2));
        assertThat(bench.answered("cmd-1")).isEqualTo(batch.events().subList(1, 3));
    }

    @Test
    @Needs(Power.OUTBOX)
    @Catches(Mistake.DOES_NOTHING)
    default void the_places_in_the_outbox_come_with_the_events(Bench bench) {
        Batch batch = bench.append(bench.draft(Bench.C1).raise(3));
        assertThat(bench.outbox().stream().map(place -> place.recorded()).toList())
                .isEqualTo(batch.events());
    }

    @Test
    @Needs({Power.HISTORY, Power.WAKE_UPS, Power.VAULT, Power.OUTBOX})
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void of_a_batch_in_conflict_nothing_is_kept(Bench bench) {
        Draft late = bench.draft(Bench.C1)
                .command("cmd-late")
                .raise(5)
                .wakeAt(Bench.MON_1000)
                .text("late", "too late");
        Batch first = bench.append(bench.draft(Bench.C1).raise().text("t-1", "in time"));
        assertThatThrownBy(() -> bench.append(late)).isInstanceOf(VersionConflict.class);
        assertThat(bench.history(Bench.C1)).isEqualTo(first.events());
        assertThat(bench.ports().complaints().load(Bench.C1).orElseThrow().complaint())
                .isEqualTo(first.after());
        assertThat(bench.due(Bench.TUE_0900)).isEmpty();
        assertThat(bench.text(Bench.C1, "late")).isEmpty();
        assertThat(bench.answered("cmd-late")).isEmpty();
        assertThat(bench.outbox()).hasSize(1);
    }

    @Test
    @Needs({Power.HISTORY, Power.WAKE_UPS})
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS})
    default void a_batch_without_events_moves_the_wake_up_alone(Bench bench) {
        Batch batch = bench.append(bench.draft(Bench.C1).raise().wakeAt(Bench.MON_1000));
        bench.append(bench.draft(Bench.C1).wakeAt(Bench.TUE_0900));
        assertThat(bench.due(Bench.TUE_0900)).isEmpty();
        assertThat(bench.due(Bench.TUE_0900.plusSeconds(1))).containsExactly("C-1");
        bench.append(bench.draft(Bench.C1));
        assertThat(bench.due(Bench.TUE_0900.plusSeconds(1))).isEmpty();
        assertThat(bench.history(Bench.C1)).isEqualTo(batch.events());
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void a_batch_without_events_is_guarded_by_the_version_too(Bench bench) {
        Draft late = bench.draft(Bench.C1).wakeAt(Bench.MON_1000);
        bench.append(bench.draft(Bench.C1).raise());
        assertThatThrownBy(() -> bench.append(late)).isInstanceOf(VersionConflict.class);
        assertThat(bench.due(Bench.TUE_0900)).isEmpty();
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void a_large_batch_is_kept_whole(Bench bench) {
        Batch batch = bench.append(bench.draft(Bench.C1).command("cmd-1").raise(2_000));
        assertThat(bench.answered("cmd-1")).isEqualTo(batch.events());
        assertThat(bench.version(Bench.C1)).isEqualTo(2_000);
    }

    @Test
    default void a_complaint_without_events_is_not_there(Bench bench) {
        bench.append(bench.draft(Bench.C1));
        assertThat(bench.ports().complaints().load(Bench.C1)).isEmpty();
        assertThat(bench.answered("cmd-1")).isEqualTo(List.of());
    }
}
