package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.C2;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.MON_1200;
import static org.complaintkit.persistence.desk.Sample.act;
import static org.complaintkit.persistence.desk.Sample.register;
import static org.complaintkit.persistence.desk.Sample.withId;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();
    private final Map<Counted, Long> counted = new EnumMap<>(Counted.class);
    private final Desk desk = Sample.builder(time)
            .store(Ports.of(store))
            .batch(2)
            .counters((what, times) -> counted.merge(what, times, Long::sum))
            .build();
    private final List<String> told = new ArrayList<>();

    private void tell(Recorded recorded) {
        told.add(recorded.envelope().complaint() + ":" + recorded.envelope().version());
    }

    @Test
    void a_subscriber_is_told_everything_in_order_in_pages_and_once_where_nothing_fails() {
        desk.run(register(C1, MON_0900));
        desk.run(register(C2, MON_0900));
        assertThat(desk.deliver("mail", this::tell, 5)).isEqualTo(5);
        assertThat(desk.deliver("mail", this::tell, 5)).isEqualTo(1);
        assertThat(desk.deliver("mail", this::tell, 5)).isZero();
        assertThat(told).containsExactly("C-1:1", "C-1:2", "C-1:3", "C-2:1", "C-2:2", "C-2:3");
        assertThat(counted).containsEntry(Counted.DELIVERED, 6L);
    }

    @Test
    void what_a_subscriber_fails_on_comes_again_and_nothing_after_it_before_it() {
        desk.run(register(C1, MON_0900));
        Subscriber failing = recorded -> {
            if (recorded.envelope().version() == 2) {
                throw new IllegalStateException("no connection");
            }
            tell(recorded);
        };
        assertThatThrownBy(() -> desk.deliver("mail", failing, 10)).hasMessage("no connection");
        assertThatThrownBy(() -> desk.deliver("mail", failing, 10)).hasMessage("no connection");
        assertThat(told).containsExactly("C-1:1");
        assertThat(desk.deliver("mail", this::tell, 10)).isEqualTo(2);
        assertThat(told).containsExactly("C-1:1", "C-1:2", "C-1:3");
    }

    @Test
    void readers_have_places_of_their_own_and_that_of_the_accounts_is_taken() {
        desk.run(register(C1, MON_0900));
        assertThat(desk.carry(10)).isEqualTo(3);
        assertThat(desk.deliver("mail", this::tell, 10)).isEqualTo(3);
        assertThat(desk.deliver("search", this::tell, 10)).isEqualTo(3);
        assertThatThrownBy(() -> desk.deliver("accounts", this::tell, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.deliver("mail", this::tell, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sweep_goes_through_all_that_is_due_in_batches() {
        for (int i = 0; i < 7; i++) {
            desk.run(register(ComplaintKey.of("S-" + i), MON_0900));
        }
        time.set(MON_1200);
        assertThat(desk.sweep(5)).isEqualTo(5);
        assertThat(desk.sweep(5)).isEqualTo(2);
        assertThat(desk.sweep(5)).isZero();
        assertThat(counted).containsEntry(Counted.SWEPT, 7L).containsEntry(Counted.RAISED, 28L);
    }

    @Test
    void a_slow_sweep_gives_back_what_it_has_no_time_for() {
        for (int i = 0; i < 4; i++) {
            desk.run(register(ComplaintKey.of("S-" + i), MON_0900));
        }
        time.set(MON_1200);
        SettableTime slow = new SettableTime(MON_1200);
        Desk slower = Sample.builder(time)
                .store(Ports.of(store))
                .time(() -> {
                    slow.pass(Duration.ofSeconds(14));
                    return slow.instant();
                })
                .lease(Duration.ofMinutes(1))
                .batch(4)
                .build();
        // The batch may take 30 s; two complaints are looked at within them, the others are given back.
        assertThat(slower.sweep(10)).isEqualTo(4);
        assertThat(desk.sweep(10)).isEqualTo(2);
    }

    @Test
    void what_became_of_commands_is_counted() {
        desk.run(withId(register(C1, MON_0900), "cmd-1"));
        desk.run(withId(register(C1, MON_0900), "cmd-1"));
        desk.run(act(C1, MON_0900, "close"));
        desk.carry(10);
        assertThat(counted)
                .containsEntry(Counted.ACCEPTED, 1L)
                .containsEntry(Counted.REPEATED, 1L)
                .containsEntry(Counted.REFUSED, 1L)
                .containsEntry(Counted.CARRIED, 3L);
    }
}
