package org.complaintkit.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Actor AGENT = Actor.of("agent-7");
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Complaint UNBORN = Complaint.unborn(KEY);
    private static final Complaint REGISTERED = UNBORN.applyAll(List.of(
            new Event.Acted(Meta.of(KEY, MON_09_00, AGENT), Act.register("complaint", "phone", "external"), Track.MAIN),
            moved(MON_09_00, Track.MAIN, "-", "received")));

    private static Event moved(Instant at, Track track, String from, String to) {
        return new Event.Moved(at, new Step(track, State.of(from), State.of(to)));
    }

    private static Deadline deadline(String rule, DeadlineStatus status) {
        return Deadline.started(new DeadlineKey(rule, 1, 1), List.of(), MON_09_00)
                .reckoned(status, Optional.of(MON_10_00), Optional.empty(), Optional.empty());
    }

    private static Charge charge(String rule) {
        return new Charge(new ChargeId(KEY, rule, 1, 1), List.of(), Party.of("clerk-3"), MON_10_00, FactMap.EMPTY);
    }

    @Test
    void a_note_about_another_unit_or_person_does_not_hand_the_complaint_over() {
        Complaint north = REGISTERED.apply(new Event.Acted(
                Meta.of(KEY, MON_09_00, AGENT),
                Act.of(Verb.of("assign"), FactMap.of("unit", Fact.of("north"))),
                Track.MAIN));
        FactMap said = FactMap.of("audited", Fact.of(true))
                .with("unit", Fact.of("south"))
                .with("person", Fact.of("li"))
                .with("period", Fact.of("2026-02"));
        Complaint noted =
                north.apply(new Event.Acted(Meta.of(KEY, MON_10_00, AGENT), Act.of(Verb.of("note"), said), Track.MAIN));
        assertThat(noted.fact("unit")).contains(Fact.of("north"));
        assertThat(noted.heldBy()).extracting(Held::unit).containsExactly("north");
        assertThat(noted.fact("audited")).contains(Fact.of(true));
        assertThat(noted.fact("person")).isEmpty();
        assertThat(noted.fact("period")).isEmpty();
    }

    @Test
    void an_unborn_complaint_has_nothing_but_its_name() {
        assertThat(UNBORN.key()).isEqualTo(KEY);
        assertThat(UNBORN.isBorn()).isFalse();
        assertThat(UNBORN.state()).isEqualTo(State.NONE);
        assertThat(UNBORN.position()).isEqualTo(Position.UNBORN);
        assertThat(UNBORN.round()).isEqualTo(1);
        assertThat(UNBORN.level()).isZero();
        assertThat(UNBORN.isPending()).isFalse();
        assertThat(UNBORN.regime()).isEmpty();
        assertThat(UNBORN.recordedAt()).isEmpty();
        assertThat(UNBORN.lastActOn(Track.MAIN)).isEmpty();
        assertThat(UNBORN.facts()).isEqualTo(FactMap.EMPTY);
        assertThat(UNBORN.deadlines()).isEmpty();
        assertThat(UNBORN.charges()).isEmpty();
        assertThat(UNBORN.fact("state")).isEmpty();
        assertThat(UNBORN.applyAll(List.of())).isSameAs(UNBORN);
    }

    @Test
    void an_act_leaves_its_facts_its_recording_and_its_instant_on_the_track() {
        Meta late = Meta.of(KEY, MON_09_00, AGENT).recorded(MON_10_00);
        Act act = Act.of(Verb.of("note"), FactMap.of("cause", Fact.of("other")).with("kind", Fact.of("repair")));
        Complaint noted = REGISTERED.apply(new Event.Acted(late, act, Track.MAIN));
        assertThat(noted.isBorn()).isTrue();
        assertThat(noted.recordedAt()).contains(MON_10_00);
        assertThat(noted.lastActOn(Track.MAIN)).contains(MON_09_00);
        assertThat(noted.lastActOn(Track.WAITING)).isEmpty();
        assertThat(noted.facts().names()).containsExactly("kind", "channel", "source", "cause");
        assertThat(noted.fact("kind")).contains(Fact.of("repair"));
        assertThat(REGISTERED.fact("kind")).contains(Fact.of("complaint"));
    }

    @Test
    void a_move_changes_one_track_and_the_last_instant_on_it() {
        Complaint pending = REGISTERED.apply(moved(MON_10_00, Track.WAITING, "active", "pending"));
        assertThat(pending.position().on(Track.MAIN)).contains(State.of("received"));
        assertThat(pending.lastActOn(Track.WAITING)).contains(MON_10_00);
        assertThat(pending.lastActOn(Track.MAIN)).contains(MON_09_00);
    }

    @Test
    void pending_shows_as_the_state_while_the_wait_lasts() {
        Complaint pending = REGISTERED.apply(moved(MON_10_00, Track.WAITING, "active", "pending"));
        assertThat(pending.state()).isEqualTo(State.of("pending"));
        assertThat(pending.isPending()).isTrue();
        assertThat(pending.fact("state")).contains(Fact.of("pending"));
        assertThat(pending).hasToString("C-1 in state pending, round 1, level 0");
        Complaint active = pending.apply(moved(MON_10_00, Track.WAITING, "pending", "active"));
        assertThat(active.state()).isEqualTo(State.of("received"));
        assertThat(active.isPending()).isFalse();
        assertThat(active.fact("state")).contains(Fact.of("received"));
    }

    @Test
    void a_state_named_pending_on_another_track_is_no_wait() {
        Complaint disputed = REGISTERED.apply(moved(MON_10_00, Track.LIABILITY, "open", "pending"));
        assertThat(disputed.isPending()).isFalse();
        assertThat(disputed.state()).isEqualTo(State.of("received"));
    }

    @Test
    void rounds_levels_and_the_regime_are_what_the_last_event_says() {
        Complaint later = REGISTERED.applyAll(List.of(
                new Event.RoundOpened(MON_10_00, 2),
                new Event.LevelRaised(MON_10_00, 3),
                new Event.PutUnder(MON_10_00, new RegimeRef("hotline-400", "1"))));
        assertThat(later.round()).isEqualTo(2);
        assertThat(later.level()).isEqualTo(3);
        assertThat(later.regime()).contains(new RegimeRef("hotline-400", "1"));
        assertThat(later.fact("round")).contains(Fact.of(2));
        assertThat(later.fact("level")).contains(Fact.of(3));
        assertThat(later.state()).isEqualTo(State.of("received"));
        assertThat(later.facts()).isEqualTo(REGISTERED.facts());
        assertThat(later.recordedAt()).contains(MON_09_00);
        assertThat(later).hasToString("C-1 in state received, round 2, level 3");
    }

    @Test
    void every_event_of_a_deadline_puts_the_deadline_in_the_place_of_the_one_before() {
        Deadline reply = deadline("reply", DeadlineStatus.RUNNING);
        Deadline close = deadline("close", DeadlineStatus.RUNNING);
        Complaint now = REGISTERED
                .apply(new DeadlineEvent.DeadlineSet(MON_09_00, reply))
                .apply(new DeadlineEvent.DeadlineSet(MON_09_00, close));
        assertThat(now.deadlines()).containsExactly(reply, close);
        Deadline changed = deadline("reply", DeadlineStatus.BREACHED);
        List<DeadlineEvent> events = List.of(
                new DeadlineEvent.DeadlineMet(MON_10_00, changed),
                new DeadlineEvent.DeadlineBreached(MON_10_00, changed),
                new DeadlineEvent.BreachLifted(MON_10_00, changed),
                new DeadlineEvent.DeadlinePaused(MON_10_00, changed),
                new DeadlineEvent.DeadlineMoved(MON_10_00, changed),
                new DeadlineEvent.DeadlineCancelled(MON_10_00, changed));
        for (DeadlineEvent event : events) {
            Complaint after = now.apply(event);
            assertThat(after.deadlines()).containsExactly(changed, close);
            assertThat(after.deadline(new DeadlineKey("reply", 1, 1))).contains(changed);
            assertThat(after.recordedAt()).isEqualTo(now.recordedAt());
        }
        assertThat(now.deadline(new DeadlineKey("reply", 2, 1))).isEmpty();
    }

    @Test
    void charges_stand_in_the_order_in_which_they_came_until_they_are_withdrawn() {
        Complaint charged = REGISTERED
                .apply(new Event.Charged(MON_10_00, charge("rude")))
                .apply(new Event.Charged(MON_10_00, charge("late-reply")));
        assertThat(charged.charges()).containsExactly(charge("rude"), charge("late-reply"));
        Complaint withdrawn = charged.apply(new Event.ChargeWithdrawn(
                MON_10_00, charge("rude").id(), charge("rude").party()));
        assertThat(withdrawn.charges()).containsExactly(charge("late-reply"));
        assertThat(charged.charges()).hasSize(2);
        assertThatThrownBy(() -> charged.charges().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void state_round_and_level_cannot_be_hidden_by_what_is_laid_over() {
        Facts seen = REGISTERED.under(FactMap.of("state", Fact.of("closed"))
                .with("round", Fact.of(7))
                .with("level", Fact.of(7))
                .with("kind", Fact.of("repair"))
                .with("cause", Fact.of("other")));
        assertThat(seen.fact("state")).contains(Fact.of("received"));
        assertThat(seen.fact("round")).contains(Fact.of(1));
        assertThat(seen.fact("level")).contains(Fact.of(0));
        assertThat(seen.fact("kind")).contains(Fact.of("repair"));
        assertThat(seen.fact("cause")).contains(Fact.of("other"));
        assertThat(seen.fact("channel")).contains(Fact.of("phone"));
        assertThat(seen.fact("unit")).isEmpty();
    }

    @Test
    void it_never_prints_what_was_recorded() {
        Act act = Act.of(Verb.of("note"), FactMap.of("details", new Fact.Kept(new PersonalRef("text-1"))));
        Complaint noted = REGISTERED.apply(new Event.Acted(Meta.of(KEY, MON_10_00, AGENT), act, Track.MAIN));
        assertThat(noted).hasToString("C-1 in state received, round 1, level 0");
    }

    @Test
    void two_are_equal_where_name_and_events_are_equal() {
        Event raised = new Event.LevelRaised(MON_10_00, 1);
        assertThat(REGISTERED.apply(raised)).isEqualTo(REGISTERED.apply(raised)).isNotEqualTo(REGISTERED);
        assertThat(UNBORN).isEqualTo(Complaint.unborn(KEY)).hasSameHashCodeAs(Complaint.unborn(KEY));
        assertThat(UNBORN)
                .isNotEqualTo(Complaint.unborn(ComplaintKey.of("C-2")))
                .isNotEqualTo("C-1");
        assertThat(UNBORN.hashCode())
                .isNotEqualTo(Complaint.unborn(ComplaintKey.of("C-2")).hashCode());
    }

    /** Rules under which time alone raises the level once it is ten, and every command is refused or noted. */
    private record RaisesAtTen(boolean accepts) implements Rules {
        @Override
        public List<Event> passTime(Complaint complaint, Instant until) {
            boolean due = complaint.level() == 0 && MON_10_00.isBefore(until);
            return due ? List.of(new Event.LevelRaised(MON_10_00, 1)) : List.of();
        }

        @Override
        public Decision<Event> decide(Complaint complaint, Command command) {
            Event event = new Event.LevelRaised(command.meta().at(), complaint.level() + 10);
            return accepts
                    ? Decision.accepted(List.of(event))
                    : Decision.refused(List.of(Refusal.of(RecordingWordings.TOO_LATE, Map.of())));
        }

        @Override
        public Optional<Instant> wakeAt(Complaint complaint) {
            return complaint.level() == 0 ? Optional.of(MON_10_00) : Optional.empty();
        }
    }

    @Test
    void a_turn_lets_time_pass_up_to_the_recording_and_then_decides() {
        Command note = new Command(Meta.of(KEY, MON_09_00, AGENT).recorded(MON_10_00.plusNanos(1)), Act.of("note"));
        Turn turn = Turn.of(new RaisesAtTen(true), REGISTERED, note);
        assertThat(turn.raised()).containsExactly(new Event.LevelRaised(MON_10_00, 1));
        assertThat(turn.decision().events()).containsExactly(new Event.LevelRaised(MON_09_00, 11));
        assertThat(turn.after().level()).isEqualTo(11);
    }

    @Test
    void what_is_due_at_the_very_instant_of_the_recording_is_not_raised_yet() {
        Command note = new Command(Meta.of(KEY, MON_10_00, AGENT), Act.of("note"));
        Turn turn = Turn.of(new RaisesAtTen(true), REGISTERED, note);
        assertThat(turn.raised()).isEmpty();
        assertThat(turn.after().level()).isEqualTo(10);
    }

    @Test
    void what_time_raised_before_a_refused_command_stays_true() {
        Command note = new Command(Meta.of(KEY, MON_10_00.plusNanos(1), AGENT), Act.of("note"));
        Turn turn = Turn.of(new RaisesAtTen(false), REGISTERED, note);
        assertThat(turn.decision().isAccepted()).isFalse();
        assertThat(turn.after()).isEqualTo(REGISTERED.apply(new Event.LevelRaised(MON_10_00, 1)));
    }

    @Test
    void a_command_for_another_complaint_is_an_error() {
        Command other = new Command(Meta.of(ComplaintKey.of("C-2"), MON_10_00, AGENT), Act.of("note"));
        assertThatThrownBy(() -> Turn.of(new RaisesAtTen(true), REGISTERED, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a command for C-2 was run on C-1");
    }

    @Test
    void a_turn_keeps_its_events_when_the_list_they_came_from_changes() {
        List<Event> raised = new ArrayList<>(List.of(new Event.LevelRaised(MON_10_00, 1)));
        Turn turn = new Turn(raised, Decision.accepted(List.of()), UNBORN);
        raised.clear();
        assertThat(turn.raised()).hasSize(1);
    }
}
