package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Hash;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Stored;
import org.junit.jupiter.api.Test;

/** Every type of event, found by reflection, comes back equal: with everything in it, and with as little as it may have. */
interface RoundTripSuite extends Suite {

    @Test
    @Needs(Power.HISTORY)
    @Catches({Mistake.DOES_NOTHING})
    default void every_event_comes_back_equal(Bench bench) {
        int number = 0;
        for (Event event : Samples.events(Bench.C1)) {
            ComplaintKey key = ComplaintKey.of("C-" + number++);
            Batch batch = bench.append(bench.draft(key).command("cmd-" + number).event(event));
            assertThat(bench.history(key)).as("%s", event.getClass()).isEqualTo(batch.events());
            assertThat(bench.answered("cmd-" + number))
                    .as("%s", event.getClass())
                    .isEqualTo(batch.events());
            assertThat(bench.ports().complaints().load(key).orElseThrow().complaint())
                    .as("the complaint after %s", event.getClass())
                    .isEqualTo(batch.after());
        }
    }

    @Test
    @Needs({Power.HISTORY, Power.OUTBOX})
    @Catches(Mistake.DOES_NOTHING)
    default void a_complaint_with_every_event_comes_back_equal(Bench bench) {
        Batch batch = bench.append(Samples.everyEvent(bench.draft(Bench.C1)));
        Stored stored = bench.ports().complaints().load(Bench.C1).orElseThrow();
        assertThat(stored.complaint()).isEqualTo(batch.after());
        assertThat(stored.head()).isEqualTo(batch.head().orElseThrow());
        assertThat(bench.history(Bench.C1)).isEqualTo(batch.events());
        assertThat(bench.outbox().stream().map(Positioned::recorded).toList()).isEqualTo(batch.events());
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.DOES_NOTHING)
    default void the_chain_of_what_is_kept_ends_in_the_head_that_is_kept(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise(2));
        bench.append(bench.draft(Bench.C1).command("cmd-1").raise());
        bench.append(bench.draft(Bench.C1));
        Stored stored = bench.ports().complaints().load(Bench.C1).orElseThrow();
        assertThat(stored.head()).isNotEqualTo(Hash.START);
        assertThat(Chain.check(Bench.C1, bench.history(Bench.C1), stored.last().version(), stored.head()))
                .isEmpty();
    }

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.DOES_NOTHING)
    default void every_part_of_an_envelope_comes_back(Bench bench) {
        Actor bare = Actor.of("nobody");
        Batch first = bench.append(bench.draft(Bench.C1).by(bare).raise());
        Batch second = bench.append(bench.draft(Bench.C1)
                .by(Samples.actor())
                .command("cmd-1")
                .under(new RegimeRef("house-rules", "2026.1"))
                .recordedAt(Bench.MON_1000)
                .raise());
        Batch third = bench.append(bench.draft(Bench.C1).by(Actor.TIME).recordedAt(Bench.MON_1100).raise());
        assertThat(bench.history(Bench.C1))
                .isEqualTo(List.of(first.events().get(0), second.events().get(0), third.events().get(0)));
    }
}
