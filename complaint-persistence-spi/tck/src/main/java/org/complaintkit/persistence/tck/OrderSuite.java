package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Power;
import org.junit.jupiter.api.Test;

/** Events have one order, within a complaint and in the outbox. */
interface OrderSuite extends Suite {

    @Test
    @Needs(Power.HISTORY)
    @Catches(Mistake.DOES_NOTHING)
    default void versions_follow_each_other_without_gaps(Bench bench) {
        for (int i = 0; i < 5; i++) {
            bench.append(bench.draft(Bench.C1).raise(3));
        }
        List<Recorded> all = bench.history(Bench.C1);
        assertThat(all).hasSize(15);
        for (int i = 0; i < 15; i++) {
            assertThat(all.get(i).envelope().version()).isEqualTo(i + 1);
        }
    }

    @Test
    @Needs(Power.OUTBOX)
    @Catches({Mistake.DOES_NOTHING, Mistake.DELIVERS_TWICE})
    default void the_outbox_has_every_event_once_in_the_order_of_the_appends(Bench bench) {
        List<Recorded> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            expected.addAll(bench.append(bench.draft(Bench.C1).raise(2)).events());
            expected.addAll(bench.append(bench.draft(Bench.C2).raise(3)).events());
        }
        List<Positioned> read = bench.outbox();
        assertThat(read.stream().map(Positioned::recorded).toList()).isEqualTo(expected);
        for (int i = 1; i < read.size(); i++) {
            assertThat(read.get(i).offset()).isGreaterThan(read.get(i - 1).offset());
        }
        assertThat(read.get(0).offset()).isGreaterThan(Offset.START);
    }

    @Test
    @Needs(Power.OUTBOX)
    @Catches({Mistake.DOES_NOTHING, Mistake.DELIVERS_TWICE})
    default void reading_on_after_a_place_begins_with_the_next(Bench bench) {
        bench.append(bench.draft(Bench.C1).raise(4));
        Outbox outbox = bench.ports().outbox();
        List<Positioned> all = outbox.after(Offset.START, 10);
        assertThat(all).hasSize(4);
        assertThat(outbox.after(all.get(0).offset(), 2)).isEqualTo(all.subList(1, 3));
        assertThat(outbox.after(all.get(3).offset(), 2)).isEmpty();
        bench.append(bench.draft(Bench.C2).raise());
        assertThat(outbox.after(all.get(3).offset(), 2)).hasSize(1);
        assertThat(outbox.after(Offset.START, 4)).isEqualTo(all);
    }

    @Test
    @Needs(Power.OUTBOX)
    default void a_reader_never_goes_back_and_readers_do_not_know_each_other(Bench bench) {
        Outbox outbox = bench.ports().outbox();
        assertThat(outbox.reached("accounts")).isEqualTo(Offset.START);
        outbox.reach("accounts", new Offset(5));
        outbox.reach("accounts", new Offset(3));
        assertThat(outbox.reached("accounts")).isEqualTo(new Offset(5));
        assertThat(outbox.reached("mail")).isEqualTo(Offset.START);
        outbox.reach("accounts", new Offset(6));
        assertThat(outbox.reached("accounts")).isEqualTo(new Offset(6));
    }
}
