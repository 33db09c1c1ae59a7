package org.complaintkit.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Escalate;
import org.complaintkit.command.Meta;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifecycleRulesTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Actor AGENT = Actor.of("agent-7", "agent");
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant MON_11_00 = Instant.parse("2026-03-02T11:00:00Z");
    private static final LifecycleRules RULES = new LifecycleRules(Lifecycle.standard(), Duration.ofHours(1));

    private static Command command(Act act, Instant at) {
        return new Command(Meta.of(KEY, at, AGENT), act);
    }

    private static Command command(Act act, Instant at, Instant recorded) {
        return new Command(Meta.of(KEY, at, AGENT).recorded(recorded), act);
    }

    private static Complaint registered() {
        return done(Complaint.unborn(KEY), Act.register("complaint", "phone", "external"), MON_09_00);
    }

    private static Complaint done(Complaint before, Act act, Instant at) {
        Turn turn = Turn.of(RULES, before, command(act, at));
        assertThat(turn.decision().refusals()).isEmpty();
        return turn.after();
    }

    private static Complaint done(Complaint before, String verb, Instant at) {
        return done(before, Act.of(verb), at);
    }

    private static List<String> codes(Complaint complaint, Command command) {
        return RULES.decide(complaint, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    @Nested
    class Events {

        @Test
        void an_act_comes_first_and_what_follows_from_it_after() {
            Command register = command(Act.register("complaint", "phone", "external"), MON_09_00);
            assertThat(RULES.decide(Complaint.unborn(KEY), register).events())
                    .containsExactly(
                            new Event.Acted(register.meta(), register.act(), Track.MAIN),
                            new Event.Moved(MON_09_00, new Step(Track.MAIN, State.NONE, State.of("received"))));
        }

        @Test
        void a_verb_that_stays_gives_the_act_alone() {
            Command note = command(Act.of("note"), MON_10_00, MON_11_00);
            assertThat(RULES.decide(registered(), note).events())
                    .containsExactly(new Event.Acted(note.meta(), note.act(), Track.MAIN));
        }

        @Test
        void an_answer_moves_the_main_line_and_ends_the_wait() {
            Complaint pending = done(registered(), "suspend", MON_09_00);
            Command answer = command(Act.of("answer"), MON_10_00);
            assertThat(RULES.decide(pending, answer).events())
                    .containsExactly(
                            new Event.Acted(answer.meta(), answer.act(), Track.MAIN),
                            new Event.Moved(
                                    MON_10_00, new Step(Track.MAIN, State.of("received"), State.of("answered"))),
                            new Event.Moved(
                                    MON_10_00, new Step(Track.WAITING, State.of("pending"), State.of("active"))));
        }

        @Test
        void the_events_of_an_act_bear_the_instant_at_which_it_happened() {
            Command again = command(Act.of("complain-again"), MON_10_00, MON_11_00);
            Complaint answered = done(registered(), "answer", MON_10_00);
            assertThat(RULES.decide(answered, again).events())
                    .extracting(Event::at)
                    .containsExactly(MON_10_00, MON_10_00, MON_10_00);
        }
    }

    @Nested
    class RoundsAndLevels {

        @Test
        void complaining_again_opens_the_next_round_also_before_the_answer() {
            Complaint twice = done(registered(), "complain-again", MON_10_00);
            assertThat(twice.round()).isEqualTo(2);
            assertThat(twice.state()).isEqualTo(State.of("received"));
            Complaint thrice = done(done(twice, "answer", MON_10_00), "complain-again", MON_10_00);
            assertThat(thrice.round()).isEqualTo(3);
            assertThat(thrice.state()).isEqualTo(State.of("accepted"));
            assertThat(thrice.level()).isZero();
        }

        @Test
        void reopening_goes_on_with_the_same_round() {
            Complaint reopened = done(done(registered(), "answer", MON_10_00), "reopen", MON_10_00);
            assertThat(reopened.round()).isEqualTo(1);
            assertThat(reopened.state()).isEqualTo(State.of("investigating"));
        }

        @Test
        void an_appeal_is_the_next_level_of_the_same_round() {
            Complaint appealed = done(done(registered(), "decline", MON_10_00), "appeal", MON_10_00);
            assertThat(appealed.level()).isEqualTo(1);
            assertThat(appealed.round()).isEqualTo(1);
            assertThat(appealed.state()).isEqualTo(State.of("received"));
        }

        @Test
        void escalating_goes_one_higher_or_to_the_level_that_it_names() {
            Complaint once = done(registered(), "escalate", MON_10_00);
            assertThat(once.level()).isEqualTo(1);
            Act toThree = new Escalate(FactMap.of("level", Fact.of(3)));
            assertThat(done(once, toThree, MON_10_00).level()).isEqualTo(3);
            assertThat(done(done(once, toThree, MON_10_00), "escalate", MON_10_00)
                            .level())
                    .isEqualTo(4);
        }

        @Test
        void escalating_to_the_same_level_or_a_lower_one_is_refused() {
            Complaint atThree = done(registered(), new Escalate(FactMap.of("level", Fact.of(3))), MON_10_00);
            Command toThree = command(new Escalate(FactMap.of("level", Fact.of(3))), MON_10_00);
            Command toTwo = command(new Escalate(FactMap.of("level", Fact.of(2))), MON_10_00);
            assertThat(codes(atThree, toThree)).containsExactly("level-not-higher");
            assertThat(codes(atThree, toTwo)).containsExactly("level-not-higher");
        }

        @Test
        void what_ends_the_matter_ends_the_wait() {
            Complaint pending = done(registered(), "suspend", MON_10_00);
            assertThat(pending.state()).isEqualTo(State.of("pending"));
            Complaint archived = done(done(pending, "withdraw", MON_10_00), "archive", MON_10_00);
            assertThat(archived.state()).isEqualTo(State.of("archived"));
        }
    }

    @Nested
    class OrderOfRecording {

        @Test
        void a_recording_before_the_last_one_is_refused_and_one_at_the_same_instant_is_not() {
            Complaint complaint = done(registered(), "accept", MON_10_00);
            assertThat(codes(complaint, command(Act.of("suspend"), MON_10_00))).isEmpty();
            Command early = command(Act.of("suspend"), MON_10_00.minusNanos(1));
            assertThat(RULES.decide(complaint, early).refusals())
                    .extracting(refusal -> refusal.text().en())
                    .containsExactly("it was recorded at 2026-03-02T09:59:59.999999999Z, but this complaint was last"
                            + " recorded at 2026-03-02T10:00:00Z");
        }

        @Test
        void an_act_before_the_last_one_on_its_track_is_refused_and_one_at_the_same_instant_is_not() {
            Complaint complaint = done(registered(), "accept", MON_10_00);
            assertThat(codes(complaint, command(Act.of("note"), MON_10_00, MON_10_00.plusSeconds(1))))
                    .isEmpty();
            Command early = command(Act.of("note"), MON_10_00.minusNanos(1), MON_10_00.plusSeconds(1));
            assertThat(RULES.decide(complaint, early).refusals())
                    .extracting(refusal -> refusal.text().en())
                    .containsExactly("it happened at 2026-03-02T09:59:59.999999999Z, before the last act on the main"
                            + " track at 2026-03-02T10:00:00Z");
        }

        @Test
        void an_act_on_another_track_may_have_happened_before() {
            Complaint complaint = done(registered(), "accept", MON_10_00);
            Command suspend = command(Act.of("suspend"), MON_10_00.minusSeconds(600), MON_10_00.plusSeconds(1));
            assertThat(codes(complaint, suspend)).isEmpty();
        }

        @Test
        void an_act_that_moves_two_tracks_comes_after_the_last_act_on_both() {
            Complaint pending = done(registered(), "suspend", MON_10_00);
            Command answer = command(Act.of("answer"), MON_10_00.minusSeconds(600), MON_10_00.plusSeconds(1));
            assertThat(RULES.decide(pending, answer).refusals())
                    .extracting(refusal ->
                            refusal.code() + " " + refusal.phrase().details().get("track"))
                    .containsExactly("before-last-act waiting");
        }

        @Test
        void what_time_did_holds_back_no_person_who_is_late_to_record() {
            Complaint answered = done(registered(), "answer", MON_09_00);
            Command timed = new Command(Meta.of(KEY, MON_10_00, Actor.TIME), Act.of("close"));
            Complaint closed = Turn.of(RULES, answered, timed).after();
            assertThat(closed.state()).isEqualTo(State.of("closed"));
            assertThat(closed.lastActOn(Track.MAIN)).contains(MON_09_00);
            assertThat(closed.recordedAt()).contains(MON_10_00);
            Command late = command(Act.of("note"), MON_09_00.plusSeconds(1800), MON_10_00.plusSeconds(1));
            assertThat(codes(closed, late)).isEmpty();
            Command before = command(Act.of("note"), MON_09_00.minusSeconds(1), MON_09_00.plusSeconds(3600));
            assertThat(codes(closed, before)).containsExactly("recorded-too-late", "before-last-act");
            Complaint noted = Turn.of(RULES, closed, late).after();
            assertThat(noted.lastActOn(Track.MAIN)).contains(MON_09_00.plusSeconds(1800));
        }

        @Test
        void a_wait_that_time_ended_holds_back_no_person_on_that_track() {
            Complaint pending = done(registered(), "suspend", MON_09_00);
            Command timed = new Command(Meta.of(KEY, MON_10_00, Actor.TIME), Act.of("answer"));
            Complaint answered = Turn.of(RULES, pending, timed).after();
            assertThat(answered.lastActOn(Track.WAITING)).contains(MON_09_00);
            assertThat(answered.lastActOn(Track.MAIN)).contains(MON_09_00);
        }

        @Test
        void nothing_is_recorded_before_it_happens() {
            Command early = command(Act.of("note"), MON_11_00, MON_11_00.minusNanos(1));
            assertThat(codes(registered(), early)).containsExactly("recorded-before-it-happened");
            assertThat(codes(registered(), command(Act.of("note"), MON_11_00, MON_11_00)))
                    .isEmpty();
        }

        @Test
        void a_recording_may_come_as_late_as_the_bound_and_no_nanosecond_later() {
            Complaint complaint = registered();
            assertThat(codes(complaint, command(Act.of("note"), MON_10_00, MON_11_00)))
                    .isEmpty();
            Command late = command(Act.of("note"), MON_10_00, MON_11_00.plusNanos(1));
            assertThat(RULES.decide(complaint, late).refusals())
                    .extracting(refusal -> refusal.text().en())
                    .containsExactly("it happened at 2026-03-02T10:00:00Z and was recorded at"
                            + " 2026-03-02T11:00:00.000000001Z; a recording may come at most PT1H later");
        }

        @Test
        void every_reason_is_told_at_once() {
            Complaint complaint = done(registered(), "accept", MON_11_00);
            Command close = command(Act.of("close"), MON_09_00.minusSeconds(7200), MON_10_00);
            assertThat(codes(complaint, close))
                    .containsExactly("recorded-out-of-order", "recorded-too-late", "not-open");
            Command note = command(Act.of("note"), MON_09_00.minusSeconds(7200), MON_10_00);
            assertThat(codes(complaint, note))
                    .containsExactly("recorded-out-of-order", "recorded-too-late", "before-last-act");
        }

        @Test
        void a_bound_of_nothing_lets_only_recordings_at_once_through_and_a_negative_one_is_an_error() {
            LifecycleRules strict = new LifecycleRules(Lifecycle.standard(), Duration.ZERO);
            assertThat(strict.decide(registered(), command(Act.of("note"), MON_10_00))
                            .isAccepted())
                    .isTrue();
            assertThat(strict.decide(registered(), command(Act.of("note"), MON_10_00, MON_10_00.plusNanos(1)))
                            .isAccepted())
                    .isFalse();
            assertThatThrownBy(() -> new LifecycleRules(Lifecycle.standard(), Duration.ofNanos(-1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("backdating must not be negative: PT-0.000000001S");
        }
    }

    @Nested
    class PassingTime {

        @Test
        void letting_time_pass_does_nothing_to_a_complaint_and_is_not_a_verb_before_there_is_one() {
            Command pass = command(Act.of("pass-time"), MON_10_00);
            assertThat(RULES.decide(registered(), pass).isAccepted()).isTrue();
            assertThat(RULES.decide(registered(), pass).events()).isEmpty();
            assertThat(codes(Complaint.unborn(KEY), pass)).containsExactly("unknown-verb");
            assertThat(codes(registered(), command(Act.of("pass-time"), MON_09_00.minusSeconds(1))))
                    .containsExactly("recorded-out-of-order");
        }

        @Test
        void time_alone_raises_nothing_where_there_are_no_limits() {
            assertThat(RULES.passTime(registered(), MON_11_00)).isEmpty();
            assertThat(RULES.wakeAt(registered())).isEmpty();
        }
    }

    @Nested
    class Guards {

        private final LifecycleRules guarded = new LifecycleRules(
                Lifecycle.standardBuilder()
                        .replace(Move.of(Track.MAIN, State.of("answered"), Verb.of("close"), State.of("closed"))
                                .by(Set.of(Role.of("agent")))
                                .guardedBy(List.of(
                                        guard("satisfied", new Condition.Known("satisfaction")),
                                        guard("second-round", new Condition.AtLeast("round", Fact.of(2))))))
                        .records(Verb.of("close"), FactDeclaration.of("satisfaction", FactType.NAME))
                        .build(),
                Duration.ZERO);

        private Guard guard(String id, Condition needs) {
            return new Guard(id, needs, Text.of(id + " is needed", "需要" + id), List.of("R12-0" + id.length()));
        }

        @Test
        void two_failed_guards_are_both_told_with_their_basis() {
            Complaint answered = done(registered(), "answer", MON_10_00);
            assertThat(guarded.decide(answered, command(Act.of("close"), MON_11_00))
                            .refusals())
                    .extracting(refusal -> refusal.code() + " " + refusal.basis())
                    .containsExactly("satisfied [R12-09]", "second-round [R12-012]");
        }

        @Test
        void a_guard_looks_at_what_the_act_itself_records() {
            Complaint again = done(done(registered(), "complain-again", MON_10_00), "answer", MON_10_00);
            Act close = Act.of(Verb.of("close"), FactMap.of("satisfaction", Fact.of("satisfied")));
            assertThat(guarded.decide(again, command(close, MON_11_00)).isAccepted())
                    .isTrue();
        }

        @Test
        void a_level_that_an_escalation_names_does_not_open_a_guard_on_the_level_of_the_complaint() {
            Lifecycle lifecycle = Lifecycle.standardBuilder()
                    .replace(Move.of(Track.MAIN, State.of("received"), Verb.of("escalate"), State.of("received"))
                            .guardedBy(List.of(guard("high", new Condition.AtLeast("level", Fact.of(1))))))
                    .build();
            assertThat(lifecycle
                            .options(registered().position(), AGENT, registered())
                            .open(Verb.of("escalate")))
                    .isEmpty();
            LifecycleRules rules = new LifecycleRules(lifecycle, Duration.ZERO);
            assertThat(rules.decide(registered(), command(Escalate.toLevel(2), MON_10_00))
                            .refusals())
                    .extracting(Refusal::code)
                    .containsExactly("high");
        }

        @Test
        void nobody_gets_past_a_guard_by_recording_another_round() {
            Complaint answered = done(registered(), "answer", MON_10_00);
            FactMap forged = FactMap.of("satisfaction", Fact.of("satisfied"))
                    .with("round", Fact.of(2))
                    .with("state", Fact.of("closed"))
                    .with("level", Fact.of(9));
            assertThat(guarded.decide(answered, command(Act.of(Verb.of("close"), forged), MON_11_00))
                            .refusals())
                    .extracting(Refusal::code)
                    .containsExactly("second-round", "not-recorded");
        }
    }
}
