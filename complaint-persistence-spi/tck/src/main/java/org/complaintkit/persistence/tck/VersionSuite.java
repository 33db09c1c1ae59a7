package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.complaintkit.audit.Hash;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.VersionConflict;
import org.junit.jupiter.api.Test;

/** Every append names the version that it expects. */
interface VersionSuite extends Suite {

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void an_append_on_a_version_that_is_past_is_a_conflict(Bench bench) {
        Draft late = bench.draft(Bench.C1).raise();
        Batch first = bench.append(bench.draft(Bench.C1).raise(2));
        assertThatThrownBy(() -> bench.append(late)).isInstanceOfSatisfying(VersionConflict.class, conflict -> {
            assertThat(conflict.expected()).isZero();
            assertThat(conflict.actual()).isEqualTo(2);
            assertThat(conflict.subject()).contains("C-1");
        });
        assertThat(bench.ports().complaints().load(Bench.C1).orElseThrow().complaint())
                .isEqualTo(first.after());
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void an_append_on_a_version_that_is_still_to_come_is_a_conflict(Bench bench) {
        Batch first = bench.append(bench.draft(Bench.C1).raise(2));
        Draft early = new Draft(first.after(), 3, first.head().orElseThrow()).raise();
        assertThatThrownBy(() -> bench.append(early)).isInstanceOfSatisfying(VersionConflict.class, conflict -> {
            assertThat(conflict.expected()).isEqualTo(3);
            assertThat(conflict.actual()).isEqualTo(2);
        });
        assertThat(bench.version(Bench.C1)).isEqualTo(2);
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void a_complaint_that_is_not_there_has_version_0(Bench bench) {
        Draft early = new Draft(Complaint.unborn(Bench.C1), 1, Hash.START).raise();
        assertThatThrownBy(() -> bench.append(early)).isInstanceOf(VersionConflict.class);
        assertThat(bench.ports().complaints().load(Bench.C1)).isEmpty();
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.LOSES_ON_CONFLICT})
    default void after_a_conflict_the_same_work_on_what_is_there_now_succeeds(Bench bench) {
        Draft late = bench.draft(Bench.C1).raise();
        bench.append(bench.draft(Bench.C1).raise(2));
        assertThatThrownBy(() -> bench.append(late)).isInstanceOf(VersionConflict.class);
        bench.append(bench.draft(Bench.C1).raise());
        assertThat(bench.version(Bench.C1)).isEqualTo(3);
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void a_known_command_is_told_before_the_version_is_looked_at(Bench bench) {
        Draft late = bench.draft(Bench.C1).command("cmd-1").raise();
        bench.append(bench.draft(Bench.C1).command("cmd-1").raise());
        assertThatThrownBy(() -> bench.append(late)).isInstanceOf(CommandRepeated.class);
        assertThat(bench.version(Bench.C1)).isEqualTo(1);
    }
}
