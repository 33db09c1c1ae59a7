package org.complaintkit.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.clock.TestRule.TWO_HOURS;
import static org.complaintkit.sla.clock.TestRule.regime;
import static org.complaintkit.sla.clock.TestRule.story;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.sample.Shanghai;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a return and a change of facts do to a clock. 14 September 2026 is a Monday. */
class ChangingClockTest {

    private static final Condition MAJOR = new Condition.Is("severity", Fact.of("major"));
    private static final Limit BY_SEVERITY = Limits.byFact(
            "severity",
            Map.of(
                    "urgent", Limits.elapsed(Duration.ofHours(1)),
                    "major", Limits.elapsed(Duration.ofHours(6)),
                    "general", Limits.elapsed(Duration.ofHours(12))));

    private static Story answered(OnReopen choice) {
        return story(TestRule.of(TWO_HOURS).onReopen(choice))
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "answer");
    }

    @Test
    void on_reopen_a_clock_restarts() {
        Story story = answered(OnReopen.RESTART).act("2026-09-14 15:00", "reopen");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 met 2026-09-14T04:00:00Z", "reply#1.2 running 2026-09-14T09:00:00Z");
    }

    @Test
    void on_reopen_a_clock_continues_with_the_time_already_used() {
        Story story = answered(OnReopen.CONTINUE).act("2026-09-14 15:00", "reopen");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T08:00:00Z");
        assertThat(story.deadline("reply").settledAt()).isEmpty();
        story.act("2026-09-14 16:00", "answer").act("2026-09-14 20:00", "reopen");
        assertThat(story.deadlines())
                .as("answered at the due instant: nothing was left")
                .containsExactly("reply#1.1 running 2026-09-14T12:00:00Z");
    }

    @Test
    void on_reopen_a_clock_stays_as_it_was() {
        assertThat(answered(OnReopen.STAY).act("2026-09-14 15:00", "reopen").deadlines())
                .containsExactly("reply#1.1 met 2026-09-14T04:00:00Z");
    }

    @Test
    void a_clock_that_continues_is_not_due_before_the_return() {
        // One working day ends Tuesday 18:00; answered in time, back on the same evening.
        Story story = story(TestRule.of(Limits.workingDays(1)).onReopen(OnReopen.CONTINUE))
                .register("2026-09-14 10:00")
                .act("2026-09-15 17:00", "answer")
                .act("2026-09-15 19:00", "reopen");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-15T11:00:00Z");
    }

    @Test
    void a_clock_that_continues_while_it_waits_stands_still() {
        Story story =
                answered(OnReopen.CONTINUE).act("2026-09-14 14:00", "suspend").act("2026-09-14 15:00", "reopen");
        assertThat(story.deadlines()).containsExactly("reply#1.1 paused");
        story.act("2026-09-14 17:00", "resume");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T10:00:00Z");
    }

    @Test
    void of_several_turns_only_the_latest_continues() {
        Story story = new Story(regime(TestRule.between("assign", "answer", OnReopen.CONTINUE))
                        .build())
                .register("2026-09-14 09:00")
                .act("2026-09-14 10:00", "assign", "unit", "a")
                .act("2026-09-14 11:00", "answer")
                .act("2026-09-14 12:00", "complain-again")
                .act("2026-09-14 12:30", "answer")
                .act("2026-09-14 13:00", "complain-again")
                .act("2026-09-14 13:00", "assign", "unit", "b")
                .act("2026-09-14 13:15", "answer")
                .act("2026-09-14 15:00", "reopen");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 met 2026-09-14T05:30:00Z", "reply#3.1 running 2026-09-14T08:45:00Z");
    }

    @Test
    void complaining_again_opens_the_next_round_with_a_clock_of_its_own() {
        Story story = answered(OnReopen.RESTART).act("2026-09-14 15:00", "complain-again");
        assertThat(story.complaint().round()).isEqualTo(2);
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 met 2026-09-14T04:00:00Z", "reply#2.1 running 2026-09-14T09:00:00Z");
        story.act("2026-09-14 16:00", "answer");
        assertThat(story.deadline("reply", 2, 1).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.deadline("reply", 1, 1).settledAt()).contains(at("2026-09-14 11:00"));
    }

    @Test
    void complaining_again_before_the_answer_leaves_the_first_clock_running() {
        Story story = story(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "complain-again")
                .act("2026-09-14 12:30", "answer");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 breached 2026-09-14T04:00:00Z", "reply#2.1 met 2026-09-14T05:00:00Z");
    }

    @Test
    void an_appeal_after_a_refusal_starts_the_clock_again() {
        Story story = story(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "decline")
                .act("2026-09-15 10:00", "appeal", "against", "decline");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 cancelled 2026-09-14T04:00:00Z", "reply#1.2 running 2026-09-15T04:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(OnReclassify.class)
    void what_has_ended_does_not_begin_anew_with_a_change(OnReclassify choice) {
        ClockRule ended = ClockRule.builder("reply", TWO_HOURS, Shanghai.WORKED, OnReopen.STAY)
                .basis(List.of("R00-01"))
                .when(MAJOR)
                .startsOn(Verb.of("register"))
                .metBy(Verb.of("answer"))
                .endedBy(Trigger.on(Verb.of("complete")))
                .onReclassify(choice)
                .build();
        Story story = new Story(regime(ended).build())
                .register("2026-09-14 10:00", "severity", "major")
                .act("2026-09-14 10:10", "accept")
                .act("2026-09-14 10:30", "complete")
                .act("2026-09-14 11:00", "classify", "severity", "general")
                .act("2026-09-14 11:10", "classify", "severity", "major");
        assertThat(story.deadlines()).containsExactly("reply#1.1 cancelled 2026-09-14T04:00:00Z");
    }

    /** Registered at 10:00; at 14:00 it becomes another severity: 1 h, 6 h or 12 h. */
    @ParameterizedTest(name = "{0} to {1}, {2}: due {3}")
    @CsvSource({
        "general, major, FROM_START, 2026-09-14 16:00",
        "general, major, FROM_CHANGE, 2026-09-14 20:00",
        "general, major, EARLIER_OF_BOTH, 2026-09-14 16:00",
        "major, general, FROM_START, 2026-09-14 22:00",
        "major, general, FROM_CHANGE, 2026-09-15 02:00",
        "major, general, EARLIER_OF_BOTH, 2026-09-14 16:00",
        // the hour was over at 11:00: due at the change, never before it
        "general, urgent, FROM_START, 2026-09-14 14:00",
        "general, urgent, FROM_CHANGE, 2026-09-14 15:00",
        "general, urgent, EARLIER_OF_BOTH, 2026-09-14 14:00"
    })
    void a_change_of_severity_moves_the_clock(String from, String to, OnReclassify choice, String due) {
        Story story = story(TestRule.of(BY_SEVERITY).onReclassify(choice))
                .register("2026-09-14 10:00", "severity", from)
                .act("2026-09-14 14:00", "classify", "severity", to);
        assertThat(story.deadline("reply").dueAt()).contains(at(due));
        assertThat(story.regime()
                        .explain(story.complaint(), story.deadline("reply").key()))
                .as("an explanation tells this instant, or none")
                .matches(told ->
                        told.filter(is -> !is.due().at().equals(at(due))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"FROM_START", "FROM_CHANGE", "EARLIER_OF_BOTH"})
    void a_change_of_a_fact_that_the_limit_does_not_look_at_moves_nothing(OnReclassify choice) {
        Story story = story(TestRule.of(BY_SEVERITY).onReclassify(choice))
                .register("2026-09-14 10:00", "severity", "general")
                .act("2026-09-14 14:00", "assign", "handler", "zhang")
                .act("2026-09-14 15:00", "note", "category", "noise");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T14:00:00Z");
        assertThat(story.follows()).isEmpty();
    }

    @Test
    void a_change_while_the_clock_stands_still_counts_from_the_change() {
        Story story = story(TestRule.of(BY_SEVERITY).onReclassify(OnReclassify.FROM_CHANGE))
                .register("2026-09-14 10:00", "severity", "general")
                .act("2026-09-14 11:00", "suspend")
                .act("2026-09-14 14:00", "classify", "severity", "major");
        assertThat(story.deadlines()).containsExactly("reply#1.1 paused");
        story.act("2026-09-14 15:00", "resume");
        assertThat(story.deadline("reply").dueAt())
                .as("6 hours from 14:00, one of them waiting")
                .contains(at("2026-09-14 21:00"));
    }

    @Test
    void a_change_while_the_clock_stands_still_counts_from_the_start() {
        Story story = story(TestRule.of(BY_SEVERITY))
                .register("2026-09-14 10:00", "severity", "general")
                .act("2026-09-14 11:00", "suspend")
                .act("2026-09-14 14:00", "classify", "severity", "major")
                .act("2026-09-14 15:00", "resume");
        assertThat(story.deadline("reply").dueAt()).contains(at("2026-09-14 20:00"));
    }

    @Test
    void a_limit_that_applies_no_more_is_cancelled_and_comes_back_as_the_next_turn() {
        Story story = story(TestRule.of(TWO_HOURS).when(MAJOR))
                .register("2026-09-14 10:00", "severity", "major")
                .act("2026-09-14 10:30", "classify", "severity", "general");
        assertThat(story.deadlines()).containsExactly("reply#1.1 cancelled 2026-09-14T04:00:00Z");
        story.act("2026-09-14 11:00", "classify", "severity", "major");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 cancelled 2026-09-14T04:00:00Z", "reply#1.2 running 2026-09-14T04:00:00Z");
    }

    @Test
    void a_limit_that_a_change_brings_about_is_not_due_before_it() {
        Story story = story(TestRule.of(TWO_HOURS).when(MAJOR))
                .register("2026-09-14 10:00")
                .act("2026-09-14 15:00", "classify", "severity", "major");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T07:00:00Z");
        Explanation explained = story.regime()
                .explain(story.complaint(), story.deadline("reply").key())
                .orElseThrow();
        assertThat(explained.due().at()).isEqualTo(at("2026-09-14 15:00"));
        assertThat(explained.lines(Language.ENGLISH))
                .containsExactly(
                        "reply (R00-01) starts at 2026-09-14 10:00",
                        "  2026-09-14 10:00 to 2026-09-14 12:00: 2 h counted",
                        "  2026-09-14 12:00 to 2026-09-14 15:00: the change that brought it about came later; it is"
                                + " due then",
                        "  due at 2026-09-14 15:00");
        story.sweep("2026-09-14 15:00:01");
        assertThat(story.last().get(0).at()).isEqualTo(at("2026-09-14 15:00"));
    }

    @Test
    void a_limit_that_a_change_would_bring_about_after_the_answer_asks_for_nothing() {
        Story story = story(TestRule.of(TWO_HOURS).when(new Condition.Is("category", Fact.of("noise"))))
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "answer")
                .act("2026-09-14 15:00", "note", "category", "noise");
        assertThat(story.deadlines()).isEmpty();
    }
}
