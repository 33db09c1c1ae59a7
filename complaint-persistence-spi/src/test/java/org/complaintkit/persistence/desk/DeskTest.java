package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.persistence.desk.Sample.AGENT;
import static org.complaintkit.persistence.desk.Sample.C1;
import static org.complaintkit.persistence.desk.Sample.C2;
import static org.complaintkit.persistence.desk.Sample.MON_0900;
import static org.complaintkit.persistence.desk.Sample.MON_1000;
import static org.complaintkit.persistence.desk.Sample.MON_1100;
import static org.complaintkit.persistence.desk.Sample.MON_1200;
import static org.complaintkit.persistence.desk.Sample.TUE_0900;
import static org.complaintkit.persistence.desk.Sample.act;
import static org.complaintkit.persistence.desk.Sample.register;
import static org.complaintkit.persistence.desk.Sample.withId;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.State;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.rule.Refusal;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final DeadlineKey ANSWER = new DeadlineKey(TwoHourRules.ANSWER, 1, 1);

    private final SettableTime time = new SettableTime(MON_0900);
    private final InMemoryStore store = new InMemoryStore();
    private final Desk desk = Sample.desk(store, time);

    @Test
    void a_desk_in_memory_runs_with_the_clock_of_the_system() {
        Outcome outcome = Desk.inMemory(new TwoHourRules()).run(register(C1, MON_0900));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcome.complaint().recordedAt().orElseThrow()).isAfter(MON_0900);
    }

    @Test
    void an_accepted_command_is_answered_with_the_complaint_after_and_its_events() {
        Outcome outcome = desk.run(withId(register(C1, MON_0900), "cmd-1"));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcome.isAccepted()).isTrue();
        assertThat(outcome.complaint().state()).isEqualTo(State.of("received"));
        assertThat(Sample.events(outcome.events()))
                .hasExactlyElementsOfTypes(Event.Acted.class, Event.Moved.class, DeadlineEvent.DeadlineSet.class);
        assertThat(outcome.events()).isEqualTo(desk.history(C1));
        assertThat(outcome.events()).allSatisfy(recorded -> {
            assertThat(recorded.envelope().by()).isEqualTo(AGENT);
            assertThat(recorded.envelope().recordedAt()).isEqualTo(MON_0900);
            assertThat(recorded.envelope().command()).contains(CommandId.of("cmd-1"));
        });
    }

    @Test
    void time_passes_before_a_command_and_is_the_actor_of_what_it_raises() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1200.minusSeconds(1));
        Outcome outcome = desk.run(withId(act(C1, MON_1200.minusSeconds(1), "answer"), "cmd-2"));
        List<Recorded> raised = desk.history(C1).subList(3, 7);
        assertThat(Sample.events(raised))
                .hasExactlyElementsOfTypes(
                        DeadlineEvent.DeadlineBreached.class,
                        Event.Charged.class,
                        Event.LevelRaised.class,
                        DeadlineEvent.DeadlineSet.class);
        assertThat(raised).allSatisfy(recorded -> {
            assertThat(recorded.event().at()).isEqualTo(MON_1100);
            assertThat(recorded.envelope().by()).isEqualTo(Actor.TIME);
            assertThat(recorded.envelope().command()).isEmpty();
        });
        assertThat(outcome.events()).isEqualTo(desk.history(C1).subList(7, 11));
    }

    @Test
    void a_repeat_gets_the_first_answer_also_after_more_has_happened() {
        Command first = withId(register(C1, MON_0900), "cmd-1");
        Outcome answer = desk.run(first);
        time.set(MON_1000);
        desk.run(act(C1, MON_1000, "accept"));
        Outcome repeat = desk.run(first);
        assertThat(repeat).isInstanceOf(Outcome.Repeated.class);
        assertThat(repeat.isAccepted()).isTrue();
        assertThat(repeat.complaint()).isEqualTo(answer.complaint());
        assertThat(repeat.events()).isEqualTo(answer.events());
        assertThat(desk.history(C1)).hasSize(5);
    }

    @Test
    void an_id_used_for_other_content_is_an_error_and_changes_nothing() {
        desk.run(withId(register(C1, MON_0900), "cmd-1"));
        List<Command> others = List.of(
                withId(register(C2, MON_0900), "cmd-1"),
                withId(register(C1, MON_0900.minusSeconds(1)), "cmd-1"),
                withId(act(C1, MON_0900, "accept"), "cmd-1"));
        for (Command other : others) {
            assertThatThrownBy(() -> desk.run(other)).isInstanceOfSatisfying(CommandReused.class, reused -> {
                assertThat(reused.id()).isEqualTo(CommandId.of("cmd-1"));
                assertThat(reused.first()).isEqualTo(C1);
            });
        }
        assertThat(desk.history(C1)).hasSize(3);
        assertThat(desk.complaint(C2)).isEmpty();
    }

    @Test
    void two_tenants_may_use_the_same_ids() {
        ComplaintKey mine = new ComplaintKey(Tenant.of("a"), "C-1");
        ComplaintKey theirs = new ComplaintKey(Tenant.of("A"), "C-1");
        desk.run(withId(register(mine, MON_0900), "cmd-1"));
        assertThat(desk.run(withId(register(theirs, MON_0900), "cmd-1"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.history(mine)).hasSize(3);
        assertThat(desk.history(theirs)).hasSize(3);
    }

    @Test
    void a_refused_command_leaves_nothing_and_its_id_may_be_tried_again() {
        Command answer = withId(act(C1, MON_0900, "answer"), "cmd-1");
        Outcome refused = desk.run(answer);
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(refused.isAccepted()).isFalse();
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("not-open");
        assertThat(desk.complaint(C1)).isEmpty();
        assertThat(store.after(org.complaintkit.persistence.Offset.START, 10)).isEmpty();

        desk.run(register(C1, MON_0900));
        assertThat(desk.run(answer)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void what_happens_too_far_ahead_of_the_clock_is_refused() {
        assertThat(desk.run(register(C1, MON_0900.plusSeconds(6))).refusals())
                .extracting(Refusal::code)
                .containsExactly("not-yet-happened");
        Outcome ahead = desk.run(register(C1, MON_0900.plusSeconds(5)));
        assertThat(ahead.complaint().recordedAt()).contains(MON_0900.plusSeconds(5));
    }

    @Test
    void a_clock_behind_the_last_recording_records_with_the_last() {
        desk.run(register(C1, MON_0900));
        time.set(MON_0900.minusSeconds(30));
        Outcome outcome = desk.run(act(C1, MON_0900.minusSeconds(30), "note"));
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly("before-last-act");
        assertThat(desk.run(act(C1, MON_0900, "note")).refusals())
                .extracting(Refusal::code)
                .containsExactly("not-yet-happened");
        time.set(MON_0900.minusSeconds(3));
        Outcome noted = desk.run(act(C1, MON_0900, "note"));
        assertThat(noted.complaint().recordedAt()).contains(MON_0900);
    }

    @Test
    void a_command_never_comes_before_what_a_sweep_has_raised() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1100.plusSeconds(6));
        desk.sweep(10);
        time.set(MON_1100.minusSeconds(2));
        Outcome answer = desk.run(act(C1, MON_1100.minusSeconds(2), "answer"));
        assertThat(answer.complaint().recordedAt()).contains(MON_1100.plusSeconds(1));
        assertThat(answer.complaint().deadline(ANSWER).orElseThrow().status()).isEqualTo(DeadlineStatus.MET);
        assertThat(Sample.events(answer.events())).hasAtLeastOneElementOfType(Event.ChargeWithdrawn.class);
    }

    @Test
    void an_imported_command_keeps_its_recording() {
        time.set(TUE_0900);
        Command command = register(C1, MON_0900);
        Command imported = new Command(command.meta().recorded(MON_1000), command.act());
        Outcome outcome = desk.runAsRecorded(imported, Map.of());
        assertThat(outcome.complaint().recordedAt()).contains(MON_1000);
        assertThat(outcome.events().get(0).envelope().recordedAt()).isEqualTo(MON_1000);
        Command earlier = act(C1, MON_0900, "accept");
        assertThat(desk.runAsRecorded(earlier, Map.of()).refusals())
                .extracting(Refusal::code)
                .containsExactly("recorded-before-last");
        Command future = act(C1, TUE_0900.plusSeconds(6), "accept");
        assertThat(desk.runAsRecorded(future, Map.of()).refusals())
                .extracting(Refusal::code)
                .containsExactly("not-yet-happened");
    }

    @Test
    void a_question_lets_time_pass_without_storing_it() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1100);
        assertThat(status(desk.complaint(C1))).isEqualTo(DeadlineStatus.RUNNING);
        time.pass(Duration.ofNanos(1000));
        assertThat(status(desk.complaint(C1))).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(status(desk.complaint(C1, MON_1000))).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(desk.complaint(C1, TUE_0900).orElseThrow().charges()).hasSize(2);
        assertThat(desk.history(C1)).hasSize(3);
        assertThat(desk.complaint(C2)).isEmpty();
    }

    private static DeadlineStatus status(Optional<Complaint> complaint) {
        return complaint.orElseThrow().deadline(ANSWER).orElseThrow().status();
    }

    @Test
    void pass_time_stores_what_was_due_and_may_come_again() {
        desk.run(register(C1, MON_0900));
        time.set(MON_1200);
        Command pass = withId(act(C1, MON_1200, "pass-time"), "cmd-1");
        assertThat(desk.run(pass).events()).isEmpty();
        assertThat(desk.history(C1)).hasSize(7);
        assertThat(desk.run(pass)).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.history(C1)).hasSize(7);
    }
}
