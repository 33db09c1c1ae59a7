package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Stored;
import org.junit.jupiter.api.Test;

/** Personal texts can be erased; everything else stays. */
interface ErasureSuite extends Suite {

    private static Event erasing() {
        return new Event.Acted(
                Meta.of(Bench.C1, Bench.MON_1000, Actor.of("dpo", "privacy")), Act.of("erase"), Track.MAIN);
    }

    @Test
    @Needs({Power.VAULT, Power.HISTORY})
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS})
    default void erasing_takes_the_texts_and_leaves_the_history(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise().text("t-1", "a").text("t-2", "b"));
        bench.append(bench.draft(Bench.C2).raise().text("t-1", "c"));
        List<Recorded> history = bench.history(Bench.C1);
        Stored stored = bench.ports().complaints().load(Bench.C1).orElseThrow();
        bench.ports().vault().erase(Bench.C1);
        bench.ports().vault().erase(Bench.C1);
        assertThat(bench.text(Bench.C1, "t-1")).isEmpty();
        assertThat(bench.text(Bench.C1, "t-2")).isEmpty();
        assertThat(bench.text(Bench.C2, "t-1")).contains("c");
        assertThat(bench.history(Bench.C1)).isEqualTo(history).isNotEmpty();
        assertThat(bench.ports().complaints().load(Bench.C1)).contains(stored);
    }

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS})
    default void an_act_of_erasing_takes_what_was_there_and_keeps_what_it_brings(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise().text("t-1", "a").text("t-2", "b"));
        bench.append(bench.draft(Bench.C1)
                .recordedAt(Bench.MON_1000)
                .event(erasing())
                .text("t-2", "why it was asked for"));
        assertThat(bench.text(Bench.C1, "t-1")).isEmpty();
        assertThat(bench.text(Bench.C1, "t-2")).contains("why it was asked for");
    }

    @Test
    @Needs(Power.VAULT)
    @Catches({Mistake.DOES_NOTHING, Mistake.FORGETS_TEXTS})
    default void after_erasing_new_texts_are_kept(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise().text("t-1", "a"));
        bench.ports().vault().erase(Bench.C1);
        bench.append(bench.draft(Bench.C1).raise().text("t-1", "new"));
        assertThat(bench.text(Bench.C1, "t-1")).contains("new");
    }

    @Test
    @Needs(Power.VAULT)
    default void erasing_what_is_not_there_does_no_harm(Bench bench) {
        bench.ports().vault().erase(Bench.C1);
        assertThat(bench.text(Bench.C1, "t-1")).isEmpty();
        assertThat(bench.ports().complaints().load(Bench.C1)).isEmpty();
    }
}
