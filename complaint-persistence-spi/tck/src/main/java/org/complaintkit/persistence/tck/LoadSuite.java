package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Stored;
import org.junit.jupiter.api.Test;

/** What is read is what was appended. */
interface LoadSuite extends Suite {

    @Test
    @Needs({Power.HISTORY, Power.OUTBOX})
    default void an_empty_store_has_nothing(Bench bench) {
        assertThat(bench.ports().complaints().load(Bench.C1)).isEmpty();
        assertThat(bench.answered("cmd-1")).isEmpty();
        assertThat(bench.history(Bench.C1)).isEmpty();
        assertThat(bench.outbox()).isEmpty();
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING, Mistake.ROUNDS_TIME})
    default void the_fold_of_the_history_is_what_load_gives(Bench bench) {
        bench.append(Samples.everyEvent(bench.draft(Bench.C1).recordedAt(Bench.MON_0900.plusMillis(120))));
        bench.append(bench.draft(Bench.C1).raise(2));
        List<Recorded> all = bench.history(Bench.C1);
        Stored stored = bench.ports().complaints().load(Bench.C1).orElseThrow();
        assertThat(Complaint.unborn(Bench.C1).applyAll(Bench.events(all))).isEqualTo(stored.complaint());
        assertThat(all.get(all.size() - 1).envelope()).isEqualTo(stored.last());
        // Two roundings agree with each other; what was appended tells them.
        assertThat(all.get(0).envelope().recordedAt()).isEqualTo(Bench.MON_0900.plusMillis(120));
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.DOES_NOTHING)
    default void a_page_of_the_history_goes_on_after_a_version(Bench bench) {
        List<Recorded> events = bench.append(bench.draft(Bench.C1).raise(7)).events();
        assertThat(bench.ports().history().history(Bench.C1, 0, 3)).isEqualTo(events.subList(0, 3));
        assertThat(bench.ports().history().history(Bench.C1, 3, 3)).isEqualTo(events.subList(3, 6));
        assertThat(bench.ports().history().history(Bench.C1, 6, 3)).isEqualTo(events.subList(6, 7));
        assertThat(bench.ports().history().history(Bench.C1, 7, 3)).isEmpty();
        assertThat(bench.ports().history().history(Bench.C1, 99, 3)).isEmpty();
        assertThat(bench.ports().history().history(Bench.C2, 0, 3)).isEmpty();
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING, Mistake.SHARES_ITS_LIST})
    default void what_was_read_changes_nothing_that_is_kept(Bench bench) {
        Batch batch = bench.append(bench.draft(Bench.C1).command("cmd-1").raise(3));
        spoil(bench.ports().history().history(Bench.C1, 0, 10));
        spoil(bench.answered("cmd-1"));
        spoil(bench.ports().complaints().load(Bench.C1).orElseThrow().since());
        assertThat(bench.history(Bench.C1)).isEqualTo(batch.events());
        assertThat(bench.answered("cmd-1")).isEqualTo(batch.events());
        assertThat(bench.ports().complaints().load(Bench.C1).orElseThrow().complaint())
                .isEqualTo(batch.after());
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.SHARES_ITS_LIST)
    default void what_was_read_stays_as_it_was(Bench bench) {
        bench.append(bench.draft(Bench.C1).command("cmd-1").raise(2));
        List<Recorded> before = bench.ports().history().history(Bench.C1, 0, 10);
        Stored stored = bench.ports().complaints().load(Bench.C1).orElseThrow();
        bench.append(bench.draft(Bench.C1).raise());
        assertThat(before).hasSize(2);
        assertThat(stored.last().version()).isEqualTo(2);
    }

    /** Some hand out what nobody can change, some hand out copies; both will do. */
    private static void spoil(List<Recorded> read) {
        try {
            Collections.reverse(read);
            read.clear();
        } catch (UnsupportedOperationException unchangeable) {
            assertThat(unchangeable).isNotNull();
        }
    }
}
