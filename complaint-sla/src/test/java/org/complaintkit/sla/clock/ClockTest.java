package org.complaintkit.sla.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.clock.TestRule.TWO_HOURS;
import static org.complaintkit.sla.clock.TestRule.fined;
import static org.complaintkit.sla.clock.TestRule.regime;
import static org.complaintkit.sla.clock.TestRule.story;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Span;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Party;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.sample.Shanghai;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One clock through a complaint's life: starts, met, breached, pauses, late recordings. 14 September 2026 is a Monday. */
class ClockTest {

    @Test
    void a_registration_starts_the_clock_and_an_answer_meets_it() {
        Story story = story(TestRule.of(TWO_HOURS)).register("2026-09-14 10:00");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T04:00:00Z");
        assertThat(story.deadline("reply").startedAt()).isEqualTo(at("2026-09-14 10:00"));
        assertThat(story.deadline("reply").basis()).containsExactly("R00-01");
        story.act("2026-09-14 11:00", "answer");
        assertThat(story.follows()).containsExactly("DeadlineMet");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.deadline("reply").settledAt()).contains(at("2026-09-14 11:00"));
    }

    @ParameterizedTest(name = "answered at {0}: {1}")
    @CsvSource({
        "2026-09-14 11:59:59, met",
        "2026-09-14 12:00, met",
        "2026-09-14 12:00:01, breached",
        "2026-09-14 15:00, breached"
    })
    void an_answer_at_the_due_instant_is_in_time_and_a_second_later_it_is_not(String at, String status) {
        Story story = story(TestRule.of(TWO_HOURS)).register("2026-09-14 10:00").act(at, "answer");
        assertThat(story.deadline("reply").status().word()).isEqualTo(status);
        assertThat(story.deadline("reply").settledAt()).contains(at(at));
    }

    @Test
    void time_raises_a_breach_only_after_the_due_instant() {
        Story story = story(TestRule.of(TWO_HOURS)).register("2026-09-14 10:00");
        assertThat(story.regime().wakeAt(story.complaint())).contains(at("2026-09-14 12:00"));
        assertThat(story.sweep("2026-09-14 12:00").last()).isEmpty();
        assertThat(story.deadline("reply").isOverdueAt(at("2026-09-14 12:00"))).isFalse();
        assertThat(story.deadline("reply").isOverdueAt(at("2026-09-14 12:00:01")))
                .isTrue();
        assertThat(story.sweep("2026-09-14 12:00:01").follows()).containsExactly("DeadlineBreached");
        assertThat(story.last().get(0).at()).isEqualTo(at("2026-09-14 12:00"));
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(story.sweep("2026-09-20 00:00").last()).isEmpty();
        assertThat(story.regime().wakeAt(story.complaint())).isEmpty();
    }

    @Test
    void a_target_is_missed_and_never_breached_nor_charged() {
        Story story = fined(TestRule.of(TWO_HOURS).asTarget())
                .register("2026-09-14 10:00", "handler", "zhang")
                .sweep("2026-09-14 13:00");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(story.complaint().charges()).isEmpty();
        story.act("2026-09-14 14:00", "answer");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(story.deadline("reply").settledAt()).contains(at("2026-09-14 14:00"));
    }

    @Test
    void a_pause_stops_the_clock_until_it_is_resumed() {
        Story story = story(TestRule.of(TWO_HOURS)).register("2026-09-14 10:00").act("2026-09-14 11:00", "suspend");
        assertThat(story.deadlines()).containsExactly("reply#1.1 paused");
        assertThat(story.regime().wakeAt(story.complaint())).isEmpty();
        assertThat(story.sweep("2026-09-16 11:00").last()).isEmpty();
        story.act("2026-09-16 11:00", "resume");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-16T04:00:00Z");
        assertThat(story.deadline("reply").pauses())
                .containsExactly(Span.since(at("2026-09-14 11:00")).until(at("2026-09-16 11:00")));
    }

    @Test
    void an_answer_ends_the_wait_and_meets_the_clock_that_stood_still() {
        Story story = story(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "suspend")
                .act("2026-09-16 11:00", "answer");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.complaint().isPending()).isFalse();
    }

    @Test
    void an_answer_that_ends_a_wait_of_the_last_day_is_late_where_that_day_was_over() {
        // One working day ends Tuesday 18:00; a wait within Tuesday gives back no day.
        Story story = fined(TestRule.of(Limits.workingDays(1)))
                .register("2026-09-14 10:00", "handler", "zhang")
                .act("2026-09-15 17:00", "suspend")
                .act("2026-09-15 19:00", "answer");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(story.deadline("reply").settledAt()).contains(at("2026-09-15 19:00"));
        assertThat(story.complaint().charges()).hasSize(1);
        // The same with a resume and an answer in its place.
        Story apart = fined(TestRule.of(Limits.workingDays(1)))
                .register("2026-09-14 10:00", "handler", "zhang")
                .act("2026-09-15 17:00", "suspend")
                .act("2026-09-15 19:00", "resume")
                .act("2026-09-15 19:00", "answer");
        assertThat(apart.deadline("reply").status()).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(apart.complaint().charges()).isEqualTo(story.complaint().charges());
    }

    @Test
    void a_clock_that_starts_while_it_waits_stands_still_from_the_start() {
        Story story = new Story(regime(TestRule.between("assign", "answer", OnReopen.STAY))
                        .build())
                .register("2026-09-14 09:00")
                .act("2026-09-14 10:00", "suspend")
                .act("2026-09-14 11:00", "assign", "unit", "station-12");
        assertThat(story.follows()).containsExactly("DeadlineSet", "DeadlinePaused");
        story.act("2026-09-14 15:00", "resume");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T09:00:00Z");
    }

    @Test
    void a_recording_that_comes_late_lifts_the_breach_and_withdraws_its_charge() {
        Story story = fined(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00", "handler", "zhang")
                .sweep("2026-09-14 13:00");
        assertThat(story.follows()).containsExactly("DeadlineBreached", "Charged");
        assertThat(story.complaint().charges().get(0).party()).isEqualTo(Party.of("zhang"));
        assertThat(story.complaint().charges().get(0).occurredAt()).isEqualTo(at("2026-09-14 12:00"));
        story.late("2026-09-14 12:00", "2026-09-14 18:00", "answer");
        assertThat(story.follows()).containsExactly("BreachLifted", "ChargeWithdrawn");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.complaint().charges()).isEmpty();
    }

    @Test
    void a_late_recording_of_a_late_answer_lifts_nothing() {
        Story story = fined(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00", "handler", "zhang")
                .late("2026-09-14 12:00:01", "2026-09-14 18:00", "answer");
        assertThat(story.follows()).containsExactly("DeadlineBreached", "Charged", "DeadlineMet");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.BREACHED);
    }

    @Test
    void a_pause_recorded_late_lifts_the_breach_until_the_clock_runs_out_again() {
        Story story = fined(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00", "handler", "zhang")
                .sweep("2026-09-14 13:00")
                .late("2026-09-14 11:00", "2026-09-14 14:00", "suspend");
        assertThat(story.follows()).containsExactly("BreachLifted", "ChargeWithdrawn");
        assertThat(story.deadlines()).containsExactly("reply#1.1 paused");
        story.act("2026-09-14 15:00", "resume");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T08:00:00Z");
        story.sweep("2026-09-14 16:00:01");
        assertThat(story.follows()).containsExactly("DeadlineBreached", "Charged");
        assertThat(story.complaint().charges().get(0).occurredAt()).isEqualTo(at("2026-09-14 16:00"));
    }

    @Test
    void a_pause_that_began_after_the_due_instant_lifts_nothing() {
        Story story = fined(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00", "handler", "zhang")
                .late("2026-09-14 12:00:01", "2026-09-14 14:00", "suspend");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(story.deadline("reply").pauses()).isEmpty();
    }

    @Test
    void a_recording_beyond_the_backdating_is_refused_and_the_breach_stands() {
        Story story = fined(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00", "handler", "zhang")
                .late("2026-09-14 11:00", "2026-09-24 11:00:01", "answer");
        assertThat(story.refusals()).containsExactly("recorded-too-late");
        assertThat(story.follows()).containsExactly("DeadlineBreached", "Charged");
        assertThat(story.late("2026-09-14 11:00", "2026-09-24 11:00", "answer").refusals())
                .as("the refused command was recorded nowhere")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"decline", "transfer", "withdraw"})
    void what_leads_out_of_reach_cancels_the_clock(String verb) {
        Story story = story(TestRule.of(TWO_HOURS)).register("2026-09-14 10:00").act("2026-09-14 11:00", verb);
        assertThat(story.follows()).containsExactly("DeadlineCancelled");
        assertThat(story.deadline("reply").settledAt()).contains(at("2026-09-14 11:00"));
        assertThat(story.sweep("2026-09-20 00:00").last()).isEmpty();
    }

    @Test
    void the_archive_cancels_a_clock_that_nobody_met() {
        Story story = new Story(regime(TestRule.between("answer", "follow-up", OnReopen.STAY))
                        .build())
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "answer")
                .act("2026-09-14 12:00", "close");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T05:00:00Z");
        assertThat(story.act("2026-09-14 13:00", "archive").follows()).containsExactly("DeadlineCancelled");
    }

    @Test
    void a_breach_stays_a_breach_when_the_complaint_is_withdrawn() {
        Story story = fined(TestRule.of(TWO_HOURS))
                .register("2026-09-14 10:00", "handler", "zhang")
                .act("2026-09-14 13:00", "withdraw");
        assertThat(story.deadline("reply").status()).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(story.complaint().charges()).hasSize(1);
    }

    private static final Start.Days NEXT_EDITION =
            Start.Days.of(Shanghai.builder(Coverage.ofYears(2026, 2027)).build());

    @Test
    void a_clock_whose_calendar_ends_is_undetermined_until_an_edition_covers_it() {
        TestRule rule = TestRule.of(Limits.workingDays(2));
        Story story = story(rule).register("2026-12-31 10:00");
        assertThat(story.refusals()).isEmpty();
        assertThat(story.deadlines()).containsExactly("reply#1.1 undetermined");
        assertThat(story.sweep("2027-01-10 00:00").last()).isEmpty();
        assertThat(story.regime().wakeAt(story.complaint())).isEmpty();
        // 1 January 2027 is a Friday, and no holiday in this calendar.
        Regime next = regime(rule.on(NEXT_EDITION).rule()).build();
        story.under(next).sweep("2027-01-04 18:00:01");
        assertThat(story.follows()).containsExactly("DeadlineMoved", "DeadlineBreached");
        assertThat(story.deadline("reply").dueAt()).contains(at("2027-01-04 18:00"));
        assertThat(story.deadline("reply").lastDay()).contains(LocalDate.of(2027, 1, 4));
        assertThat(story.deadline("reply").calendar())
                .as("the edition that told it, not the one that could not")
                .isEqualTo(NEXT_EDITION.calendar().map(calendar -> calendar.edition()));
    }

    @Test
    void an_undetermined_clock_keeps_its_pauses_and_can_be_met() {
        TestRule rule = TestRule.of(Limits.workingDays(2));
        Story story = story(rule)
                .register("2026-12-31 10:00")
                .act("2026-12-31 11:00", "suspend")
                .act("2027-01-04 09:00", "resume");
        assertThat(story.deadlines()).containsExactly("reply#1.1 undetermined");
        // Friday the 1st and Monday the 4th come back.
        story.under(regime(rule.on(NEXT_EDITION).rule()).build()).sweep("2027-01-05 00:00");
        assertThat(story.deadline("reply").dueAt()).contains(at("2027-01-06 18:00"));
        Story met = story(rule).register("2026-12-31 10:00").act("2027-01-05 10:00", "answer");
        assertThat(met.deadlines()).containsExactly("reply#1.1 met");
    }

    @Test
    void several_clocks_are_raised_in_the_order_of_their_instants() {
        Story story = new Story(regime(
                                TestRule.of(Limits.elapsed(Duration.ofHours(6))).rule(),
                                TestRule.of(TWO_HOURS).named("first").rule())
                        .build())
                .register("2026-09-14 10:00");
        assertThat(story.regime().wakeAt(story.complaint())).contains(at("2026-09-14 12:00"));
        assertThat(story.sweep("2026-09-15 00:00").last())
                .extracting(Event::at)
                .containsExactly(at("2026-09-14 12:00"), at("2026-09-14 16:00"));
    }

    @Test
    void a_preview_tells_the_due_instant_of_something_that_nobody_has_registered() {
        Regime regime = regime(TestRule.of(Limits.workingDays(3)).rule()).build();
        Explanation preview = regime.preview("reply", at("2026-09-30 10:00"), name -> Optional.empty());
        assertThat(preview.due().lastDay()).contains(LocalDate.of(2026, 10, 10));
        assertThat(preview.stretches()).hasSize(11);
        assertThatThrownBy(() -> regime.preview("repyl", at("2026-09-30 10:00"), name -> Optional.empty()))
                .hasMessage("there is no limit repyl; the limits are [reply]");
    }

    @Test
    void a_rule_without_a_calendar_or_a_verb_is_refused() {
        assertThatThrownBy(() -> TestRule.of(Limits.workingDays(1))
                        .on(Shanghai.NO_CALENDAR)
                        .rule())
                .hasMessageContaining("limit reply counts working time or working days")
                .hasMessageContaining("has no calendar");
        assertThatThrownBy(() -> ClockRule.builder("reply", TWO_HOURS, Shanghai.WORKED, OnReopen.STAY)
                        .build())
                .hasMessageContaining("a verb that starts it and one that meets it");
        ClockRule rule = TestRule.of(TWO_HOURS).rule();
        assertThatThrownBy(() -> new Clocks(List.of(rule, rule), Map.of(), Shanghai.ZONE))
                .hasMessage("two limits are called reply");
    }

    @Test
    void a_deadline_keeps_the_edition_of_the_calendar_that_it_needs() {
        Story worked = story(TestRule.of(Limits.workingDays(1))).register("2026-09-14 10:00");
        assertThat(worked.deadline("reply").calendar()).contains(Shanghai.OFFICE.edition());
        Story elapsed = story(TestRule.of(TWO_HOURS)).register("2026-09-14 10:00");
        assertThat(elapsed.deadline("reply").calendar()).isEmpty();
    }
}
