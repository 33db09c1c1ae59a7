package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.complaintkit.persistence.Power;

/** Whether everything that came with a batch is there, or nothing, in every power that the store has. */
final class Whole {

    private Whole() {}

    static void requireNothing(Bench bench) {
        require(bench, false);
    }

    static void requireEverything(Bench bench) {
        require(bench, true);
    }

    private static void require(Bench bench, boolean there) {
        if (has(bench, Power.HISTORY)) {
            assertThat(bench.history(Bench.C1)).hasSize(there ? 2 : 0);
        }
        if (has(bench, Power.WAKE_UPS)) {
            assertThat(bench.due(Bench.TUE_0900)).hasSize(there ? 1 : 0);
        }
        if (has(bench, Power.VAULT)) {
            assertThat(bench.text(Bench.C1, "t-1").isPresent()).isEqualTo(there);
        }
        if (has(bench, Power.OUTBOX)) {
            assertThat(bench.outbox()).hasSize(there ? 2 : 0);
        }
    }

    private static boolean has(Bench bench, Power power) {
        return bench.fixture().powers().contains(power);
    }
}
