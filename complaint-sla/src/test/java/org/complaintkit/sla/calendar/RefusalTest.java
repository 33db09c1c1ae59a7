package org.complaintkit.sla.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Span;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final LocalDate SAT_10_OCT = LocalDate.of(2026, 10, 10);
    private static final Week OFFICE = Week.mondayToFriday(Hours.parse("09:00", "17:00"));

    private static CalendarBuilder builder() {
        return BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2026));
    }

    private static void refused(Problem problem, String message, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        InvalidCalendarException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem))
                .hasMessageContaining(message);
    }

    @Test
    void a_calendar_that_is_never_open() {
        refused(Problem.NEVER_OPEN, "never open from 2026-01-01 to 2026-12-31", builder()::build);
        LocalDate monday = LocalDate.of(2026, 3, 2);
        CalendarBuilder onlyHoliday = BusinessCalendar.builder(ZoneId.of("UTC"), new Coverage(monday, monday))
                .week(OFFICE)
                .holiday(monday);
        refused(Problem.NEVER_OPEN, "opening hours", onlyHoliday::build);
    }

    @Test
    void periods_that_overlap_or_are_out_of_order() {
        List<Hours> overlapping = List.of(Hours.parse("09:00", "12:00"), Hours.parse("11:59", "18:00"));
        List<Hours> backward = List.of(Hours.parse("13:00", "18:00"), Hours.parse("09:00", "12:00"));
        List<Hours> overTheNight = List.of(Hours.parse("20:00", "08:00"), Hours.parse("21:00", "22:00"));
        refused(Problem.OVERLAPPING_PERIODS, "MONDAY", () -> new Week(Map.of(MONDAY, overlapping)));
        refused(
                Problem.BACKWARD_PERIODS,
                "09:00-12:00 is listed after 13:00-18:00",
                () -> new Week(Map.of(TUESDAY, backward)));
        refused(Problem.OVERLAPPING_PERIODS, "20:00-08:00", () -> new Week(Map.of(TUESDAY, overTheNight)));
        refused(
                Problem.OVERLAPPING_PERIODS,
                "2026-10-10",
                builder().week(OFFICE).shift(SAT_10_OCT, overlapping)::build);
        refused(
                Problem.BACKWARD_PERIODS,
                "make-up workdays",
                builder().week(OFFICE).makeupWorkdays(Set.of(SAT_10_OCT)).makeupHours(backward)::build);
    }

    @Test
    void periods_that_touch_are_no_overlap() {
        Week touching = Week.mondayToFriday(Hours.parse("09:00", "12:00"), Hours.parse("12:00", "18:00"));
        assertThat(builder().week(touching).build().nextClosing(Instant.parse("2026-03-02T02:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void a_holiday_that_is_also_a_make_up_workday() {
        CalendarBuilder both = builder().week(OFFICE).holiday(SAT_10_OCT).makeupWorkdays(Set.of(SAT_10_OCT));
        refused(Problem.HOLIDAY_AND_MAKEUP, "2026-10-10 is both a holiday and a make-up workday", both::build);
    }

    @Test
    void make_up_workdays_without_hours() {
        CalendarBuilder noHours = builder()
                .shift(SAT_10_OCT.minusDays(1), List.of(Hours.WHOLE_DAY))
                .makeupWorkdays(Set.of(SAT_10_OCT));
        refused(Problem.MAKEUP_WITHOUT_HOURS, "give makeupHours", noHours::build);
    }

    @Test
    void exceptions_outside_the_covered_dates() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        List<Hours> hours = List.of(Hours.WHOLE_DAY);
        String outside = "2027-01-01 lies outside the covered dates 2026-01-01 to 2026-12-31";
        refused(
                Problem.OUTSIDE_COVERAGE,
                "holiday " + outside,
                builder().week(OFFICE).holiday(newYear)::build);
        refused(
                Problem.OUTSIDE_COVERAGE,
                "make-up workday " + outside,
                builder().week(OFFICE).makeupWorkdays(Set.of(newYear))::build);
        refused(
                Problem.OUTSIDE_COVERAGE,
                "shift " + outside,
                builder().week(OFFICE).shift(newYear, hours)::build);
        refused(
                Problem.OUTSIDE_COVERAGE,
                "break " + outside,
                builder().week(OFFICE).breaks(newYear, hours)::build);
        refused(
                Problem.OUTSIDE_COVERAGE,
                "half day " + outside,
                builder().week(OFFICE).halfDay(newYear)::build);
        refused(Problem.OUTSIDE_COVERAGE, outside, builder().week(OFFICE).season(SAT_10_OCT, newYear, OFFICE)::build);
    }

    @Test
    void a_coverage_that_ends_before_it_begins() {
        refused(
                Problem.EMPTY_COVERAGE,
                "from 2026-10-10 to 2026-10-09",
                () -> new Coverage(SAT_10_OCT, SAT_10_OCT.minusDays(1)));
        refused(Problem.OUTSIDE_COVERAGE, "years 1 to 9999", () -> Coverage.ofYears(2026, 10_000));
    }

    @Test
    void seasons_that_share_a_date_or_run_backward() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        CalendarBuilder sharing = builder()
                .week(OFFICE)
                .season(june, june.plusDays(9), OFFICE)
                .season(june.plusDays(9), SAT_10_OCT, OFFICE);
        refused(Problem.OVERLAPPING_SEASONS, "2026-06-10", sharing::build);
        refused(
                Problem.OVERLAPPING_SEASONS,
                "from 2026-10-10 to 2026-06-01",
                builder().week(OFFICE).season(SAT_10_OCT, june, OFFICE)::build);
    }

    @Test
    void times_of_day_that_cannot_be_read_or_are_too_fine() {
        refused(Problem.UNREADABLE_TIME, "but was \"9am\"", () -> Hours.parse("9am", "17:00"));
        refused(Problem.UNREADABLE_TIME, "only a close may be 24:00", () -> Hours.parse("24:00", "08:00"));
        refused(Problem.UNREADABLE_TIME, "whole seconds", () -> Hours.parse("09:00", "17:59:59.999"));
    }

    @Test
    void calendars_that_cannot_be_joined() {
        CalendarEdition joint = new CalendarEdition("joint", "1");
        BusinessCalendar shanghai = builder().week(OFFICE).build();
        BusinessCalendar tokyo = BusinessCalendar.builder(ZoneId.of("Asia/Tokyo"), Coverage.ofYears(2026, 2026))
                .week(OFFICE)
                .build();
        BusinessCalendar later = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2027, 2027))
                .week(OFFICE)
                .build();
        BusinessCalendar nights = builder()
                .week(Week.mondayToFriday(Hours.parse("20:00", "08:00")))
                .build();
        refused(Problem.NOT_JOINABLE, "at least one", () -> BusinessCalendars.openWhenAnyOpen(joint, List.of()));
        refused(
                Problem.NOT_JOINABLE,
                "one zone",
                () -> BusinessCalendars.openWhenAnyOpen(joint, List.of(shanghai, tokyo)));
        refused(
                Problem.NOT_JOINABLE,
                "a date in common",
                () -> BusinessCalendars.openWhenAllOpen(joint, List.of(shanghai, later)));
        refused(
                Problem.NEVER_OPEN,
                "joint@1",
                () -> BusinessCalendars.openWhenAllOpen(joint, List.of(shanghai, nights)));
    }

    @Test
    void a_pause_that_ends_before_it_begins() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        assertThatThrownBy(() -> Span.of(noon, noon.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-02T11:59:59Z");
    }

    @Test
    void every_problem_has_a_code_of_words_and_hyphens() {
        assertThat(Problem.HOLIDAY_AND_MAKEUP.code()).isEqualTo("holiday-and-makeup");
        assertThat(Problem.values())
                .allSatisfy(problem -> assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*"));
    }
}
