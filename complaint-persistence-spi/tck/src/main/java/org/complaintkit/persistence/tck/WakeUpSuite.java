package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.WakeUps;
import org.junit.jupiter.api.Test;

/** Due wake-ups are claimed for a time. */
interface WakeUpSuite extends Suite {

    private static void due(Bench bench, String id, Instant at) {
        bench.append(bench.draft(ComplaintKey.of(id)).raise().wakeAt(at));
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS})
    default void what_is_due_strictly_before_is_claimed_the_earliest_first(Bench bench) {
        due(bench, "second", Bench.MON_1000.plusSeconds(1));
        due(bench, "first", Bench.MON_1000);
        due(bench, "third", Bench.MON_1000.plusSeconds(2));
        WakeUps wakeUps = bench.ports().wakeUps();
        assertThat(wakeUps.claim(Bench.MON_1000, 10, Bench.MINUTE)).isEmpty();
        assertThat(Bench.ids(wakeUps.claim(Bench.MON_1000.plusSeconds(2), 1, Bench.MINUTE)))
                .containsExactly("first");
        assertThat(Bench.ids(wakeUps.claim(Bench.MON_1000.plusSeconds(2), 10, Bench.MINUTE)))
                .containsExactly("second");
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS, Mistake.FORGETS_LEASES})
    default void a_claim_keeps_others_off(Bench bench) {
        due(bench, "C-1", Bench.MON_1000);
        List<Claim> claims = bench.ports().wakeUps().claim(Bench.MON_1100, 10, Bench.MINUTE);
        assertThat(Bench.ids(claims)).containsExactly("C-1");
        assertThat(claims.get(0).until()).isEqualTo(Bench.MON_1100.plus(Bench.MINUTE));
        assertThat(bench.ports().wakeUps().claim(Bench.MON_1100, 10, Bench.MINUTE))
                .isEmpty();
        assertThat(bench.ports().wakeUps().claim(Bench.MON_1100.plus(Bench.MINUTE), 10, Bench.MINUTE))
                .isEmpty();
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS, Mistake.FORGETS_LEASES})
    default void the_claim_of_a_dead_node_runs_out(Bench bench) {
        due(bench, "C-1", Bench.MON_1000);
        WakeUps wakeUps = bench.ports().wakeUps();
        Claim dead = wakeUps.claim(Bench.MON_1100, 10, Bench.MINUTE).get(0);
        Instant later = Bench.MON_1100.plus(Bench.MINUTE).plusSeconds(1);
        List<Claim> second = wakeUps.claim(later, 10, Bench.MINUTE);
        assertThat(Bench.ids(second)).containsExactly("C-1");
        assertThat(second.get(0).ticket()).isNotEqualTo(dead.ticket());
        // The dead one wakes up and gives back what is no longer its own.
        wakeUps.release(dead);
        assertThat(wakeUps.claim(later, 10, Bench.MINUTE)).isEmpty();
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS})
    default void a_claim_given_back_is_free_at_once(Bench bench) {
        due(bench, "C-1", Bench.MON_1000);
        WakeUps wakeUps = bench.ports().wakeUps();
        wakeUps.release(wakeUps.claim(Bench.MON_1100, 10, Bench.MINUTE).get(0));
        assertThat(Bench.ids(wakeUps.claim(Bench.MON_1100, 10, Bench.MINUTE))).containsExactly("C-1");
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS})
    default void an_append_moves_the_wake_up_and_ends_the_claim(Bench bench) {
        due(bench, "C-1", Bench.MON_1000);
        WakeUps wakeUps = bench.ports().wakeUps();
        Claim claim = wakeUps.claim(Bench.MON_1100, 10, Bench.MINUTE).get(0);
        bench.append(bench.draft(Bench.C1).raise().wakeAt(Bench.MON_1100));
        wakeUps.release(claim);
        assertThat(wakeUps.claim(Bench.MON_1100, 10, Bench.MINUTE)).isEmpty();
        assertThat(Bench.ids(wakeUps.claim(Bench.MON_1100.plusSeconds(1), 10, Bench.MINUTE)))
                .containsExactly("C-1");
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS})
    default void an_append_without_a_wake_up_ends_it(Bench bench) {
        due(bench, "C-1", Bench.MON_1000);
        due(bench, "C-2", Bench.MON_1000);
        bench.append(bench.draft(Bench.C1).raise());
        assertThat(bench.due(Bench.TUE_0900)).containsExactly("C-2");
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS, Mistake.FORGETS_LEASES})
    default void what_nobody_gave_back_comes_after_what_was_never_claimed(Bench bench) {
        due(bench, "C-1", Bench.MON_0900);
        WakeUps wakeUps = bench.ports().wakeUps();
        assertThat(wakeUps.claim(Bench.MON_1000, 10, Bench.MINUTE)).hasSize(1);
        due(bench, "C-2", Bench.MON_1000);
        // C-1 is free from one minute past ten, C-2 was due at ten: whoever fails again and again holds nobody up.
        assertThat(Bench.ids(wakeUps.claim(Bench.MON_1100, 1, Bench.MINUTE))).containsExactly("C-2");
        assertThat(Bench.ids(wakeUps.claim(Bench.MON_1100, 1, Bench.MINUTE))).containsExactly("C-1");
    }

    @Test
    @Needs(Power.WAKE_UPS)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_WAKE_UPS, Mistake.FORGETS_LEASES})
    default void all_that_is_due_is_claimed_once_in_batches(Bench bench) {
        for (int i = 0; i < 50; i++) {
            due(bench, "C-" + i, Bench.MON_1000.plusSeconds(i % 7));
        }
        Set<String> seen = new HashSet<>();
        List<Claim> batch = bench.ports().wakeUps().claim(Bench.MON_1100, 8, Bench.MINUTE);
        while (!batch.isEmpty()) {
            batch.forEach(claim -> assertThat(seen.add(claim.complaint().id())).isTrue());
            batch = bench.ports().wakeUps().claim(Bench.MON_1100, 8, Bench.MINUTE);
        }
        assertThat(seen).hasSize(50);
    }
}
