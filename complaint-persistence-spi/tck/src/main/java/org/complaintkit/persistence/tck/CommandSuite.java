package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.VersionConflict;
import org.junit.jupiter.api.Test;

/** A command has its effect once. */
interface CommandSuite extends Suite {

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void a_command_is_kept_once(Bench bench) {
        Batch first = bench.append(bench.draft(Bench.C1).command("cmd-1").raise(2));
        assertThatThrownBy(() ->
                        bench.append(bench.draft(Bench.C1).command("cmd-1").raise()))
                .isInstanceOfSatisfying(CommandRepeated.class, repeated -> {
                    assertThat(repeated.id()).isEqualTo(CommandId.of("cmd-1"));
                    assertThat(repeated.tenant()).isEqualTo(Tenant.SOLE);
                });
        assertThat(bench.answered("cmd-1")).isEqualTo(first.events());
        assertThat(bench.version(Bench.C1)).isEqualTo(2);
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void a_command_id_names_one_command_of_all_complaints(Bench bench) {
        bench.append(bench.draft(Bench.C1).command("cmd-1").raise());
        assertThatThrownBy(() ->
                        bench.append(bench.draft(Bench.C2).command("cmd-1").raise()))
                .isInstanceOf(CommandRepeated.class);
        assertThat(bench.ports().complaints().load(Bench.C2)).isEmpty();
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void one_of_several_commands_that_is_known_keeps_all_from_being_kept(Bench bench) {
        bench.append(bench.draft(Bench.C1).command("cmd-1").raise());
        Draft more = bench.draft(Bench.C1).command("cmd-2").raise().command("cmd-1").raise();
        assertThatThrownBy(() -> bench.append(more)).isInstanceOf(CommandRepeated.class);
        assertThat(bench.answered("cmd-2")).isEmpty();
        assertThat(bench.version(Bench.C1)).isEqualTo(1);
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.REMEMBERS_LAST_COMMANDS})
    default void a_command_is_remembered_for_good(Bench bench) {
        Batch first = bench.append(bench.draft(Bench.C1).command("cmd-first").raise());
        for (int i = 0; i < 20; i++) {
            Draft more = bench.draft(ComplaintKey.of("C-more-" + i % 4));
            for (int j = 0; j < 100; j++) {
                more.command("cmd-" + i + "-" + j).raise();
            }
            bench.append(more);
        }
        assertThatThrownBy(() ->
                        bench.append(bench.draft(Bench.C2).command("cmd-first").raise()))
                .isInstanceOf(CommandRepeated.class);
        assertThat(bench.answered("cmd-first")).isEqualTo(first.events());
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.LAST_WRITE_WINS, Mistake.LOSES_ON_CONFLICT})
    default void the_id_of_a_batch_that_was_refused_is_free(Bench bench) {
        Draft late = bench.draft(Bench.C1).command("cmd-1").raise();
        bench.append(bench.draft(Bench.C1).raise());
        assertThatThrownBy(() -> bench.append(late)).isInstanceOf(VersionConflict.class);
        assertThat(bench.answered("cmd-1")).isEmpty();
        bench.append(bench.draft(Bench.C1).command("cmd-1").raise());
        assertThat(bench.answered("cmd-1")).hasSize(1);
    }

    @Test
    @Catches({Mistake.DOES_NOTHING, Mistake.IGNORES_CASE, Mistake.IGNORES_TRAILING_BLANKS})
    default void command_ids_are_compared_by_code_point(Bench bench) {
        bench.append(bench.draft(Bench.C1).command("cmd-a").raise());
        bench.append(bench.draft(Bench.C1).command("cmd-A").raise(2));
        bench.append(bench.draft(Bench.C1).command("cmd-a\u2800").raise(3));
        assertThat(bench.answered("cmd-a")).hasSize(1);
        assertThat(bench.answered("cmd-A")).hasSize(2);
        assertThat(bench.answered("cmd-a\u2800")).hasSize(3);
    }

    @Test
    @Catches(Mistake.DOES_NOTHING)
    default void commands_without_id_are_never_repeats(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise());
        bench.append(bench.draft(Bench.C1).raise());
        assertThat(bench.version(Bench.C1)).isEqualTo(2);
    }
}
