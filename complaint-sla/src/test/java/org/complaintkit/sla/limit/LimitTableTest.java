package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits by hand, on the office of {@link Shanghai}. 14 September 2026 is a Monday, 30 September a Wednesday. */
class LimitTableTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** Pauses are written {@code from>to}, several with a bar between. */
    private static Start start(String local, String pauses, Start.Days days) {
        List<Span> spans = new ArrayList<>();
        for (String pause : pauses.isEmpty() ? new String[0] : pauses.split("\\|")) {
            String[] ends = pause.split(">", -1);
            spans.add(Span.since(at(ends[0].strip())).until(at(ends[1].strip())));
        }
        return new Start(at(local), spans, days, Facts.NONE);
    }

    private static Instant due(Limit limit, Start start) {
        return limit.due(start, Trace.NONE).at();
    }

    @ParameterizedTest(name = "{0} {1} with {2} is due {3}")
    @CsvSource({
        "PT2H, 2026-09-30 23:00, '', 2026-10-01 01:00",
        "PT1S, 2026-09-14 10:00, '', 2026-09-14 10:00:01",
        // before the start: counts for nothing
        "PT2H, 2026-09-14 10:00, 2026-09-14 09:00>2026-09-14 09:30, 2026-09-14 12:00",
        "PT2H, 2026-09-14 10:00, 2026-09-14 09:00>2026-09-14 10:00, 2026-09-14 12:00",
        // over the start: only the part after it
        "PT2H, 2026-09-14 10:00, 2026-09-14 09:30>2026-09-14 10:30, 2026-09-14 12:30",
        "PT2H, 2026-09-14 10:00, 2026-09-14 11:00>2026-09-14 11:15, 2026-09-14 12:15",
        "PT2H, 2026-09-14 10:00, 2026-09-14 11:59:59>2026-09-14 12:30, 2026-09-14 12:30:01",
        // at the due instant and after it: too late to move it
        "PT2H, 2026-09-14 10:00, 2026-09-14 12:00>2026-09-14 13:00, 2026-09-14 12:00",
        "PT2H, 2026-09-14 10:00, 2026-09-14 12:30>2026-09-14 13:00, 2026-09-14 12:00",
        // the first pause brings the second one into the time that still runs
        "PT2H, 2026-09-14 10:00, 2026-09-14 10:30>2026-09-14 11:30|2026-09-14 12:30>2026-09-14 14:00, 2026-09-14 14:30",
        // without length
        "PT2H, 2026-09-14 10:00, 2026-09-14 11:00>2026-09-14 11:00, 2026-09-14 12:00"
    })
    void elapsed_time_runs_on_by_what_a_pause_took(String amount, String start, String pauses, String due) {
        assertThat(due(Limits.elapsed(Duration.parse(amount)), start(start, pauses, Shanghai.NO_CALENDAR)))
                .isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} of working time from {1} with {2} is due {3}")
    @CsvSource({
        "PT4H, 2026-09-30 16:00, '', 2026-10-08 11:00",
        "PT2H, 2026-09-30 16:00, '', 2026-09-30 18:00",
        "PT30M, 2026-09-14 11:30, '', 2026-09-14 12:00",
        "PT1H, 2026-09-14 11:30, '', 2026-09-14 14:00",
        "PT1H, 2026-09-14 12:30, '', 2026-09-14 14:30",
        "PT1H, 2026-09-14 06:00, '', 2026-09-14 10:00",
        // from closing on Friday the 9th: the make-up Saturday is the next opening
        "PT1H, 2026-10-09 18:00, '', 2026-10-10 10:00",
        "PT1H, 2026-10-10 17:30, '', 2026-10-12 09:30",
        // 10:00 to 11:00, then from 14:00
        "PT4H, 2026-09-14 10:00, 2026-09-14 11:00>2026-09-14 14:00, 2026-09-14 17:00",
        "PT1H, 2026-09-14 10:00, 2026-09-14 09:00>2026-09-14 10:30, 2026-09-14 11:30",
        "PT1H, 2026-09-14 10:00, 2026-09-11 09:00>2026-09-11 10:30, 2026-09-14 11:00",
        // a pause in closed hours takes nothing
        "PT4H, 2026-09-14 10:00, 2026-09-14 12:00>2026-09-14 13:30, 2026-09-14 15:30",
        // up to the next morning: 16:00 to 18:00, and an hour of the next day is lost
        "PT2H, 2026-09-14 15:00, 2026-09-14 16:00>2026-09-15 10:00, 2026-09-15 11:00",
        // at the due instant
        "PT2H, 2026-09-14 10:00, 2026-09-14 12:00>2026-09-14 15:00, 2026-09-14 12:00"
    })
    void working_time_counts_open_hours_outside_pauses(String amount, String start, String pauses, String due) {
        assertThat(due(Limits.workingTime(Duration.parse(amount)), start(start, pauses, Shanghai.WORKED)))
                .isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} working days from {1} with {2} end {3}")
    @CsvSource({
        "1, 2026-09-14 00:00, '', 2026-09-15 18:00",
        "1, 2026-09-14 23:59:59, '', 2026-09-15 18:00",
        "1, 2026-09-30 10:00, '', 2026-10-08 18:00",
        "3, 2026-09-30 10:00, '', 2026-10-10 18:00",
        "4, 2026-09-30 10:00, '', 2026-10-12 18:00",
        "1, 2026-10-03 10:00, '', 2026-10-08 18:00",
        // within one day: gives back none
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-15 16:00, 2026-09-17 18:00",
        "3, 2026-09-14 10:00, 2026-09-17 17:00>2026-09-17 19:00, 2026-09-17 18:00",
        // into the next day: gives back that one, however early it ends
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-16 00:00, 2026-09-18 18:00",
        "3, 2026-09-14 10:00, 2026-09-15 23:59>2026-09-16 09:30, 2026-09-18 18:00",
        // ended before the start's day was over
        "3, 2026-09-14 10:00, 2026-09-11 10:00>2026-09-14 12:00, 2026-09-17 18:00",
        // over the start: the 15th and the 16th come back
        "3, 2026-09-14 10:00, 2026-09-11 10:00>2026-09-16 12:00, 2026-09-21 18:00",
        // over a weekend: only Monday the 21st was a day to count
        "3, 2026-09-17 10:00, 2026-09-18 17:00>2026-09-21 10:00, 2026-09-23 18:00",
        // longer than the limit: 16, 17, 18, 21 and 22 come back
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-22 09:00, 2026-09-24 18:00",
        // from the last day into the next: the clock stood still when the limit would have ended
        "3, 2026-09-14 10:00, 2026-09-17 14:00>2026-09-18 10:00, 2026-09-18 18:00",
        // from the close of the last day: too late
        "3, 2026-09-14 10:00, 2026-09-17 18:00>2026-09-18 10:00, 2026-09-17 18:00",
        // two pauses that touch the 16th give it back once
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-16 10:00|2026-09-16 11:00>2026-09-16 12:00, 2026-09-18 18:00",
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-16 10:00|2026-09-16 11:00>2026-09-17 12:00, 2026-09-21 18:00"
    })
    void working_days_end_at_close_of_business(int amount, String start, String pauses, String due) {
        Due found = Limits.workingDays(amount).due(start(start, pauses, Shanghai.WORKED), Trace.NONE);
        assertThat(found.at()).isEqualTo(at(due));
        assertThat(found.lastDay()).contains(LocalDate.parse(due.substring(0, 10)));
    }

    @ParameterizedTest(name = "{0} days from {1} with {2} end {3}")
    @CsvSource({
        "1, 2026-09-14 10:00, '', 2026-09-15 18:00",
        // Saturday the 19th moves to Monday
        "5, 2026-09-14 10:00, '', 2026-09-21 18:00",
        // 1 October moves to the 8th, the 10th is worked and stays
        "1, 2026-09-30 10:00, '', 2026-10-08 18:00",
        "10, 2026-09-30 10:00, '', 2026-10-10 18:00",
        "11, 2026-09-30 10:00, '', 2026-10-12 18:00",
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-15 16:00, 2026-09-17 18:00",
        "3, 2026-09-14 10:00, 2026-09-15 10:00>2026-09-16 16:00, 2026-09-18 18:00",
        "3, 2026-09-14 10:00, 2026-09-17 14:00>2026-09-18 10:00, 2026-09-18 18:00",
        // Saturday and Sunday come back too: from Thursday the 17th to Sunday the 20th, moved to Monday
        "3, 2026-09-14 10:00, 2026-09-16 10:00>2026-09-19 16:00, 2026-09-21 18:00",
        // the last day, a Saturday, moves to Monday, and on to Tuesday: on Monday evening the clock stood still
        "5, 2026-09-14 10:00, 2026-09-20 10:00>2026-09-22 10:00, 2026-09-22 18:00",
        // ended before Monday began: Monday it is
        "5, 2026-09-14 10:00, 2026-09-20 10:00>2026-09-21 00:00, 2026-09-21 18:00"
    })
    void days_move_on_from_a_day_off(int amount, String start, String pauses, String due) {
        Due found = Limits.calendarDays(amount).due(start(start, pauses, Shanghai.WORKED), Trace.NONE);
        assertThat(found.at()).isEqualTo(at(due));
        assertThat(found.lastDay()).contains(LocalDate.parse(due.substring(0, 10)));
    }

    @ParameterizedTest(name = "{0} days from {1}, not moved, end {2} without and {3} with a calendar")
    @CsvSource({
        "1, 2026-09-14 10:00, 2026-09-15 24:00, 2026-09-15 18:00",
        "5, 2026-09-14 10:00, 2026-09-19 24:00, 2026-09-19 24:00",
        "1, 2026-09-30 10:00, 2026-10-01 24:00, 2026-10-01 24:00",
        "10, 2026-09-30 10:00, 2026-10-10 24:00, 2026-10-10 18:00",
        "60, 2026-09-14 10:00, 2026-11-13 24:00, 2026-11-13 18:00"
    })
    void days_that_are_not_moved_end_where_they_fall(int amount, String start, String due, String worked) {
        Limit limit = Limits.calendarDays(amount, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED));
        assertThat(due(limit, start(start, "", Shanghai.NO_CALENDAR))).isEqualTo(at(due));
        assertThat(due(limit, start(start, "", Shanghai.WORKED))).isEqualTo(at(worked));
    }

    @ParameterizedTest(name = "{0} months from {1} with {2} end {3}, not moved {4}")
    @CsvSource({
        // 28 February 2026 is a Saturday, 31 May a Sunday
        "1, 2026-01-31 10:00, '', 2026-03-02 18:00, 2026-02-28 24:00",
        "1, 2026-01-30 10:00, '', 2026-03-02 18:00, 2026-02-28 24:00",
        "3, 2026-01-31 10:00, '', 2026-04-30 18:00, 2026-04-30 18:00",
        "4, 2026-01-31 10:00, '', 2026-06-01 18:00, 2026-05-31 24:00",
        "1, 2026-02-28 10:00, '', 2026-03-30 18:00, 2026-03-28 24:00",
        "1, 2026-09-01 10:00, '', 2026-10-08 18:00, 2026-10-01 24:00",
        "1, 2026-08-14 10:00, 2026-08-20 10:00>2026-08-20 16:00, 2026-09-14 18:00, 2026-09-14 18:00",
        "1, 2026-08-14 10:00, 2026-08-20 10:00>2026-08-22 16:00, 2026-09-16 18:00, 2026-09-16 18:00",
        // of a pause that began before the start only the 15th and the 16th come back
        "1, 2026-08-14 10:00, 2026-08-01 10:00>2026-08-16 16:00, 2026-09-16 18:00, 2026-09-16 18:00",
        // after the end
        "1, 2026-08-14 10:00, 2026-09-14 18:00>2026-09-16 16:00, 2026-09-14 18:00, 2026-09-14 18:00"
    })
    void months_end_on_the_corresponding_day(int amount, String start, String pauses, String moved, String stays) {
        Start from = start(start, pauses, Shanghai.WORKED);
        assertThat(due(Limits.months(amount), from)).isEqualTo(at(moved));
        assertThat(due(Limits.months(amount, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)), from))
                .isEqualTo(at(stays));
    }

    /** In 2026 clocks in Rome go on at 02:00 of Sunday 29 March and back at 03:00 of Sunday 25 October. */
    @Test
    void a_change_of_the_clocks_changes_the_length_of_a_day_and_not_of_an_hour() {
        Start spring = Start.of(Shanghai.local("2026-03-28 12:00", ROME), Start.Days.of(ROME));
        Start autumn = Start.of(Shanghai.local("2026-10-24 12:00", ROME), Start.Days.of(ROME));
        assertThat(due(Limits.elapsed(Duration.ofHours(24)), spring))
                .isEqualTo(Shanghai.local("2026-03-29 13:00", ROME));
        assertThat(due(Limits.elapsed(Duration.ofHours(24)), autumn))
                .isEqualTo(Shanghai.local("2026-10-25 11:00", ROME));
        assertThat(due(Limits.calendarDays(1, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)), spring))
                .isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(due(Limits.calendarDays(1, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)), autumn))
                .isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(due(
                        Limits.months(1, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)),
                        Start.of(Instant.parse("2026-02-28T23:30:00Z"), Start.Days.of(ROME))))
                .as("00:30 of 1 March in Rome, so up to 1 April")
                .isEqualTo(Instant.parse("2026-04-01T22:00:00Z"));
    }

    @Test
    void a_fact_ends_a_limit_at_its_instant_and_never_before_the_start() {
        Limit promised = Limits.untilFact("requestedReplyAt");
        assertThat(due(promised, with("requestedReplyAt", Fact.of(at("2026-09-14 15:00")))))
                .isEqualTo(at("2026-09-14 15:00"));
        assertThat(due(promised, with("requestedReplyAt", Fact.of(at("2026-09-14 09:00")))))
                .isEqualTo(at("2026-09-14 10:00"));
        assertThat(promised.due(with("severity", Fact.of("major")), Trace.NONE).isNever())
                .isTrue();
        assertThat(promised.due(with("requestedReplyAt", Fact.of("at three")), Trace.NONE)
                        .isNever())
                .isTrue();
    }

    @Test
    void a_limit_by_fact_is_the_one_of_its_value() {
        Limit bySeverity = Limits.byFact(
                "severity",
                Map.of("major", Limits.elapsed(Duration.ofHours(12)), "general", Limits.elapsed(Duration.ofHours(24))));
        assertThat(due(bySeverity, with("severity", Fact.of("major")))).isEqualTo(at("2026-09-14 22:00"));
        assertThat(due(bySeverity, with("severity", Fact.of("general")))).isEqualTo(at("2026-09-15 10:00"));
        assertThat(bySeverity.due(with("severity", Fact.of("slight")), Trace.NONE))
                .isEqualTo(Due.NEVER);
        assertThat(bySeverity.due(with("severity", Fact.of(3)), Trace.NONE)).isEqualTo(Due.NEVER);
        assertThat(bySeverity.due(with("kind", Fact.of("major")), Trace.NONE)).isEqualTo(Due.NEVER);
    }

    @Test
    void the_earliest_of_several_is_due_first_and_one_without_end_never() {
        Limit asked =
                Limits.earliestOf(List.of(Limits.untilFact("requestedReplyAt"), Limits.elapsed(Duration.ofHours(6))));
        assertThat(due(asked, with("requestedReplyAt", Fact.of(at("2026-09-14 15:59:59")))))
                .isEqualTo(at("2026-09-14 15:59:59"));
        assertThat(due(asked, with("requestedReplyAt", Fact.of(at("2026-09-14 16:00:01")))))
                .isEqualTo(at("2026-09-14 16:00"));
        assertThat(due(asked, with("severity", Fact.of("major")))).isEqualTo(at("2026-09-14 16:00"));
        Limit none = Limits.earliestOf(List.of(Limits.untilFact("knownAt"), Limits.untilFact("occurredAt")));
        assertThat(none.due(with("severity", Fact.of("major")), Trace.NONE)).isEqualTo(Due.NEVER);
        assertThat(List.of(asked.looksAtFacts(), Limits.months(1).looksAtFacts()))
                .containsExactly(true, false);
    }

    private static Start with(String fact, Fact value) {
        return new Start(at("2026-09-14 10:00"), List.of(), Shanghai.WORKED, FactMap.of(fact, value));
    }

    @Test
    void a_count_that_leaves_the_calendar_says_so() {
        assertThatThrownBy(() -> due(Limits.workingDays(1), start("2026-12-31 10:00", "", Shanghai.WORKED)))
                .isInstanceOf(DateNotCoveredException.class)
                .hasMessageContaining("2027-01-01");
        assertThatThrownBy(() -> due(Limits.calendarDays(1), start("2026-12-31 10:00", "", Shanghai.WORKED)))
                .isInstanceOf(DateNotCoveredException.class);
        assertThatThrownBy(() ->
                        due(Limits.workingTime(Duration.ofHours(1)), start("2026-12-31 17:30", "", Shanghai.WORKED)))
                .isInstanceOf(DateNotCoveredException.class);
        assertThat(due(Limits.workingTime(Duration.ofHours(1)), start("2026-12-31 17:00", "", Shanghai.WORKED)))
                .isEqualTo(at("2026-12-31 18:00"));
    }

    @Test
    void amounts_that_make_no_limit_are_refused_with_the_amount() {
        assertThatThrownBy(() -> Limits.elapsed(Duration.ZERO)).hasMessageContaining("longer than zero, it is PT0S");
        assertThatThrownBy(() -> Limits.workingTime(Duration.ofHours(-1))).hasMessageContaining("PT-1H");
        assertThatThrownBy(() -> Limits.workingDays(0)).hasMessageContaining("1 or more, it is 0");
        assertThatThrownBy(() -> Limits.calendarDays(-3)).hasMessageContaining("it is -3");
        assertThatThrownBy(() -> Limits.calendarDays(0, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)))
                .hasMessageContaining("it is 0");
        assertThatThrownBy(() -> Limits.months(0)).hasMessageContaining("months must be 1 or more");
        assertThatThrownBy(() -> Limits.months(-1, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)))
                .hasMessageContaining("it is -1");
        assertThatThrownBy(() -> Limits.earliestOf(List.of())).hasMessageContaining("name at least one");
    }

    @Test
    void a_start_refuses_a_pause_that_still_lasts_and_a_calendar_that_is_missing() {
        assertThatThrownBy(() -> new Start(
                        at("2026-09-14 10:00"),
                        List.of(Span.since(at("2026-09-14 11:00"))),
                        Shanghai.WORKED,
                        Facts.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands still since 2026-09-14T03:00:00Z");
        assertThatThrownBy(() -> due(Limits.workingDays(1), start("2026-09-14 10:00", "", Shanghai.NO_CALENDAR)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give it one");
    }
}
