package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.C2;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.MON_1000;
import static org.complaintkit.persistence.desk.Sample.MON_1100;
import static org.complaintkit.persistence.desk.Sample.MON_1200;
import static org.complaintkit.persistence.desk.Sample.TUE_0900;
import static org.complaintkit.persistence.desk.Sample.act;
import static org.complaintkit.persistence.desk.Sample.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.rule.Decision;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();
    private final Desk desk = Sample.desk(store, time);

    @Test
    void a_sweep_stays_behind_the_clock_by_the_lag() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1100.plusSeconds(5));
        assertThat(desk.sweep(10)).isZero();
        time.pass(Duration.ofNanos(1000));
        assertThat(desk.sweep(10)).isEqualTo(1);
        assertThat(desk.history(C1)).hasSize(7);
        assertThat(desk.history(C1).get(6).envelope().recordedAt()).isEqualTo(MON_1100.plusNanos(1000));
        assertThat(desk.sweep(10)).isZero();
    }

    @Test
    void an_act_recorded_within_the_lag_of_its_deadline_is_in_time() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1100.plusSeconds(4));
        desk.sweep(10);
        time.set(MON_1100);
        assertThat(desk.run(act(C1, MON_1100, "answer")).complaint().charges()).isEmpty();
        time.set(TUE_0900);
        assertThat(desk.sweep(10)).isZero();
    }

    @Test
    void a_sweep_takes_no_more_than_asked_for_and_the_earliest_first() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1000);
        desk.run(register(C2, MON_1000));
        time.set(TUE_0900);
        assertThat(desk.sweep(1)).isEqualTo(1);
        assertThat(desk.history(C1)).hasSize(9);
        assertThat(desk.history(C2)).hasSize(3);
        assertThat(desk.sweep(10)).isEqualTo(1);
        assertThat(desk.history(C2)).hasSize(9);
        assertThatThrownBy(() -> desk.sweep(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_claim_of_a_dead_sweeper_runs_out() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1200);
        // Somebody claims, as of the lag before noon, for the minute that the desk's own claims last, and dies.
        assertThat(store.claim(MON_1200.minusSeconds(5), 10, MINUTE)).hasSize(1);
        assertThat(desk.sweep(10)).isZero();
        time.pass(MINUTE);
        assertThat(desk.sweep(10)).isZero();
        time.pass(Duration.ofNanos(1000));
        assertThat(desk.sweep(10)).isEqualTo(1);
        assertThat(desk.history(C1)).hasSize(9);
    }

    @Test
    void a_complaint_that_the_rules_fail_on_keeps_nobody_waiting() {
        desk.run(register(C1, MON_0900));
        desk.run(register(C2, MON_0900));
        time.set(MON_1200);
        TwoHourRules sound = new TwoHourRules();
        Desk failing = Desk.builder(new Failing(sound, C1), sound)
                .time(time)
                .store(Ports.of(store))
                .build();
        assertThat(failing.sweep(10)).isEqualTo(2);
        assertThat(failing.history(C1)).hasSize(3);
        assertThat(failing.history(C2)).hasSize(7);
        assertThat(failing.sweep(10)).isZero();
        time.pass(MINUTE.plusSeconds(1));
        // C-2 is due again: its head has had an hour.
        assertThat(desk.sweep(10)).isEqualTo(2);
        assertThat(desk.history(C1)).hasSize(9);
        assertThat(desk.history(C2)).hasSize(9);
    }

    /** Rules that fail whenever time passes for one complaint. */
    private record Failing(Rules sound, ComplaintKey ill) implements Rules {
        @Override
        public List<Event> passTime(Complaint complaint, Instant until) {
            if (complaint.key().equals(ill)) {
                throw new IllegalStateException("these rules cannot count");
            }
            return sound.passTime(complaint, until);
        }

        @Override
        public Decision<Event> decide(Complaint complaint, Command command) {
            return sound.decide(complaint, command);
        }

        @Override
        public Optional<Instant> wakeAt(Complaint complaint) {
            return sound.wakeAt(complaint);
        }
    }

    @Test
    void a_wake_up_that_the_rules_no_longer_want_is_moved_without_an_event() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1200);
        Rules newer = new Later(new TwoHourRules());
        Desk other = Desk.builder(newer, new TwoHourRules())
                .time(time)
                .store(Ports.of(store))
                .build();
        assertThat(other.sweep(10)).isEqualTo(1);
        assertThat(other.sweep(10)).isZero();
        assertThat(other.history(C1)).hasSize(3);
        time.set(TUE_0900.plusSeconds(6));
        assertThat(desk.sweep(10)).isEqualTo(1);
        assertThat(desk.history(C1)).hasSize(9);
    }

    /** Rules under which nothing is due before Tuesday. */
    private record Later(Rules rules) implements Rules {
        @Override
        public List<Event> passTime(Complaint complaint, Instant until) {
            return until.isAfter(TUE_0900) ? rules.passTime(complaint, until) : List.of();
        }

        @Override
        public Decision<Event> decide(Complaint complaint, Command command) {
            return rules.decide(complaint, command);
        }

        @Override
        public Optional<Instant> wakeAt(Complaint complaint) {
            return rules.wakeAt(complaint).map(at -> at.isAfter(TUE_0900) ? at : TUE_0900);
        }
    }
}
