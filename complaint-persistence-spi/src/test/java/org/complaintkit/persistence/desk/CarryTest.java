package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.C2;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.MON_1000;
import static org.complaintkit.persistence.desk.Sample.MON_1100;
import static org.complaintkit.persistence.desk.Sample.TUE_0900;
import static org.complaintkit.persistence.desk.Sample.act;
import static org.complaintkit.persistence.desk.Sample.prices;
import static org.complaintkit.persistence.desk.Sample.register;

import java.util.List;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class CarryTest {

    private static final Party CLERK = Party.of("clerk-3");

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();
    private final Desk desk = Sample.desk(store, time);

    @Test
    void charges_are_priced_in_order_of_occurrence_whatever_the_order_of_carrying() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1000);
        desk.run(register(C2, MON_1000));
        time.set(TUE_0900);
        // Time passes for C-2 first, so the later charge is carried first.
        desk.run(act(C2, TUE_0900, "pass-time"));
        desk.carry(100);
        assertThat(prices(desk.account(CLERK)))
                .containsExactly("C-2:late-answer#1.1 no. 1 CNY 20.00", "total CNY 20.00");
        desk.run(act(C1, TUE_0900, "pass-time"));
        desk.carry(100);
        assertThat(prices(desk.account(CLERK)))
                .containsExactly(
                        "C-1:late-answer#1.1 no. 1 CNY 20.00",
                        "C-2:late-answer#1.1 no. 2 CNY 50.00",
                        "total CNY 70.00");
        assertThat(desk.carry(100)).isZero();
    }

    @Test
    void a_withdrawn_charge_is_reversed_and_those_after_it_count_anew() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1000);
        desk.run(register(C2, MON_1000));
        time.set(TUE_0900);
        desk.sweep(10);
        desk.carry(100);
        desk.run(act(C1, MON_1100, "answer"));
        desk.carry(100);
        assertThat(prices(desk.account(CLERK)))
                .containsExactly("C-2:late-answer#1.1 no. 1 CNY 20.00", "total CNY 20.00");
        assertThat(store.entries(CLERK, 0, 100)).hasSize(4);
    }

    @Test
    void carrying_again_from_the_start_changes_nothing_also_where_a_charge_was_withdrawn() {
        desk.run(register(C1, MON_0900));
        time.set(TUE_0900);
        desk.sweep(10);
        desk.run(act(C1, MON_1100, "answer"));
        desk.carry(100);
        int entries = store.entries(CLERK, 0, 100).size();
        // A carrier that was held up at the very beginning, and dies after each number of events that it may take.
        for (int most = 1; most < 12; most++) {
            Ports late = Ports.of(store).outbox(new FromTheStart(store));
            Sample.builder(time).store(late).build().carry(most);
            assertThat(prices(desk.account(CLERK))).containsExactly("total CNY 0.00");
            assertThat(store.entries(CLERK, 0, 100)).hasSize(entries);
        }
        assertThat(desk.carry(100)).isZero();
    }

    /** An outbox whose reader has always just begun. */
    private record FromTheStart(Outbox inner) implements Outbox {
        @Override
        public List<Positioned> after(Offset offset, int most) {
            return inner.after(offset, most);
        }

        @Override
        public Offset reached(String reader) {
            return Offset.START;
        }

        @Override
        public void reach(String reader, Offset offset) {
            inner.reach(reader, offset);
        }
    }

    @Test
    void the_account_of_an_unknown_party_is_empty() {
        assertThat(desk.account(Party.of("nobody")).standing()).isEmpty();
        assertThat(desk.carry(1)).isZero();
        assertThatThrownBy(() -> desk.carry(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
