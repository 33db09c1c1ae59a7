package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.limit.Counted.due;
import static org.complaintkit.sla.limit.Counted.start;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Halves, conventions, ends of periods and days of a month by hand, on the office of {@link Shanghai}, whose ordinary day has
 * 7 h 30 min. 14 September 2026 is a Monday, 30 September a Wednesday.
 */
class DayFormsTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @ParameterizedTest(name = "{0} halves of a working day from {1} with {2} are due {3}")
    @CsvSource({
        // 3 h 45 min: across lunch, across closing, across both
        "1, 2026-09-14 10:00, '', 2026-09-14 15:15",
        "1, 2026-09-14 09:00, '', 2026-09-14 14:15",
        "1, 2026-09-14 08:15, '', 2026-09-14 14:15",
        "1, 2026-09-14 12:30, '', 2026-09-14 17:15",
        "1, 2026-09-14 14:15, '', 2026-09-14 18:00",
        "1, 2026-09-14 16:00, '', 2026-09-15 10:45",
        "1, 2026-09-14 17:30, '', 2026-09-15 13:45",
        "1, 2026-09-14 18:00, '', 2026-09-15 14:15",
        "1, 2026-09-18 17:00, '', 2026-09-21 11:45",
        // before National Day, and into the make-up Saturday
        "1, 2026-09-30 17:00, '', 2026-10-08 11:45",
        "1, 2026-10-09 17:00, '', 2026-10-10 11:45",
        // 10:00 to 11:00, then from 14:00
        "1, 2026-09-14 10:00, 2026-09-14 11:00>2026-09-14 14:00, 2026-09-14 16:45",
        // first the half, then the day after the one on which it ends
        "3, 2026-09-14 10:00, '', 2026-09-15 18:00",
        "3, 2026-09-14 14:15, '', 2026-09-15 18:00",
        "3, 2026-09-14 16:00, '', 2026-09-16 18:00",
        "5, 2026-09-30 17:00, '', 2026-10-10 18:00",
        // the half: an hour on Monday, 2 h 45 min from 10:00 on Tuesday; the wait took none of the whole days
        "3, 2026-09-14 10:00, 2026-09-14 11:00>2026-09-15 10:00, 2026-09-16 18:00",
        // the half was over; Tuesday and Wednesday come back
        "3, 2026-09-14 10:00, 2026-09-14 17:00>2026-09-16 10:00, 2026-09-17 18:00"
    })
    void half_a_working_day_is_working_time_from_the_moment(int halves, String start, String pauses, String due) {
        Limit limit = Limits.halfWorkingDays(halves, DayRule.CIVIL_CODE);
        assertThat(due(limit, start(start, pauses, Shanghai.WORKED))).isEqualTo(at(due));
    }

    @Test
    void half_a_working_day_that_ends_at_midnight_ends_on_the_day_that_is_over() {
        // Open from 20:00 to 24:00: the half of 4 h from 22:00 ends at 24:00 of Monday, the whole day is Tuesday.
        Start.Days evenings = Start.Days.of(Counted.openEveryDay("20:00", "24:00"));
        Limit limit = Limits.halfWorkingDays(3, DayRule.CIVIL_CODE);
        assertThat(due(limit, start("2026-09-14 22:00", "", evenings))).isEqualTo(at("2026-09-15 24:00"));
        Limit sameTime = Limits.halfWorkingDays(3, DayRule.CIVIL_CODE.atSameTimeOfDay());
        assertThat(due(sameTime, start("2026-09-14 22:00", "", evenings))).isEqualTo(at("2026-09-15 24:00"));
        assertThat(due(sameTime, start("2026-09-14 21:00", "", evenings))).isEqualTo(at("2026-09-15 23:00"));
    }

    @ParameterizedTest(name = "the end of the {0} {1} later from {2}, {3}, with {4} is {5}")
    @CsvSource({
        "DAY, 0, 2026-09-14 10:00, NOT_MOVED, '', 2026-09-14 18:00",
        "DAY, 0, 2026-09-14 17:59:59, NOT_MOVED, '', 2026-09-14 18:00",
        // business has closed: what is left of the day
        "DAY, 0, 2026-09-14 18:00, NOT_MOVED, '', 2026-09-14 24:00",
        "DAY, 0, 2026-09-19 10:00, NOT_MOVED, '', 2026-09-19 24:00",
        "DAY, 0, 2026-09-19 10:00, MOVED, '', 2026-09-21 18:00",
        "DAY, 1, 2026-09-14 23:00, NOT_MOVED, '', 2026-09-15 18:00",
        "WEEK, 0, 2026-09-14 10:00, NOT_MOVED, '', 2026-09-20 24:00",
        "WEEK, 0, 2026-09-20 23:59, NOT_MOVED, '', 2026-09-20 24:00",
        "WEEK, 1, 2026-09-14 10:00, NOT_MOVED, '', 2026-09-27 24:00",
        "WEEK, 0, 2026-09-14 10:00, MOVED, '', 2026-09-21 18:00",
        "WEEK, 0, 2026-09-14 10:00, MOVED_BACK, '', 2026-09-18 18:00",
        "WEEK, 0, 2026-09-18 17:59:59, MOVED_BACK, '', 2026-09-18 18:00",
        // the last working day of the week is over: the week is what is left
        "WEEK, 0, 2026-09-18 18:00, MOVED_BACK, '', 2026-09-20 24:00",
        "WEEK, 0, 2026-09-19 10:00, MOVED_BACK, '', 2026-09-20 24:00",
        // the make-up Saturday is the last working day
        "WEEK, 0, 2026-10-08 10:00, MOVED_BACK, '', 2026-10-10 18:00",
        "MONTH, 0, 2026-09-14 10:00, NOT_MOVED, '', 2026-09-30 18:00",
        // 31 October 2026 is a Saturday
        "MONTH, 0, 2026-10-12 10:00, NOT_MOVED, '', 2026-10-31 24:00",
        "MONTH, 0, 2026-10-12 10:00, MOVED_BACK, '', 2026-10-30 18:00",
        "MONTH, 0, 2026-10-12 10:00, MOVED, '', 2026-11-02 18:00",
        "MONTH, 1, 2026-01-31 10:00, NOT_MOVED, '', 2026-02-28 24:00",
        // a wait over Wednesday and Thursday gives two days back, one within a day none
        "WEEK, 0, 2026-09-14 10:00, NOT_MOVED, 2026-09-15 10:00>2026-09-17 10:00, 2026-09-22 18:00",
        "WEEK, 0, 2026-09-14 10:00, NOT_MOVED, 2026-09-15 10:00>2026-09-15 17:00, 2026-09-20 24:00",
        "DAY, 0, 2026-09-14 10:00, NOT_MOVED, 2026-09-14 11:00>2026-09-15 09:00, 2026-09-15 18:00"
    })
    void a_period_ends_with_its_last_day(
            Period period, int plus, String start, LastDay lastDay, String pauses, String due) {
        Due found = Limits.endOf(period, plus, lastDay).due(start(start, pauses, Shanghai.WORKED), Trace.NONE);
        assertThat(found.at()).isEqualTo(at(due));
        assertThat(found.lastDay()).contains(LocalDate.parse(due.substring(0, 10)));
    }

    @ParameterizedTest(name = "the {0}. {1} months later from {2}, {3}, with {4} is {5}")
    @CsvSource({
        // 4 October 2026 is a Sunday among the days of the National Day holiday
        "4, 0, 2026-09-14 10:00, NOT_MOVED, '', 2026-10-04 24:00",
        "4, 0, 2026-09-14 10:00, MOVED, '', 2026-10-08 18:00",
        "4, 0, 2026-09-14 10:00, MOVED_BACK, '', 2026-09-30 18:00",
        "4, 0, 2026-09-03 23:59, NOT_MOVED, '', 2026-09-04 18:00",
        "4, 0, 2026-09-04 00:00, NOT_MOVED, '', 2026-10-04 24:00",
        "4, 1, 2026-09-03 10:00, NOT_MOVED, '', 2026-10-04 24:00",
        "4, 2, 2026-09-03 10:00, NOT_MOVED, '', 2026-11-04 18:00",
        "31, 0, 2026-02-10 10:00, NOT_MOVED, '', 2026-02-28 24:00",
        "31, 0, 2026-02-28 10:00, NOT_MOVED, '', 2026-03-31 18:00",
        "30, 1, 2026-01-31 10:00, NOT_MOVED, '', 2026-02-28 24:00",
        // a wait does not move a date, unless the clock stands still as it ends
        "18, 0, 2026-09-14 10:00, NOT_MOVED, 2026-09-15 10:00>2026-09-17 10:00, 2026-09-18 18:00",
        "18, 0, 2026-09-14 10:00, NOT_MOVED, 2026-09-17 10:00>2026-09-21 10:00, 2026-09-21 18:00"
    })
    void a_day_of_the_month_stays_where_it_is(
            int day, int plus, String start, LastDay lastDay, String pauses, String due) {
        Limit limit = Limits.nthOfMonth(day, plus, lastDay);
        assertThat(due(limit, start(start, pauses, Shanghai.WORKED))).isEqualTo(at(due));
    }

    @Test
    void without_a_calendar_days_end_at_midnight() {
        Start start = start("2026-09-14 10:00", "", Shanghai.NO_CALENDAR);
        assertThat(due(Limits.endOf(Period.DAY, 0, LastDay.NOT_MOVED), start)).isEqualTo(at("2026-09-14 24:00"));
        assertThat(due(Limits.endOf(Period.MONTH, 0, LastDay.NOT_MOVED), start)).isEqualTo(at("2026-09-30 24:00"));
        assertThat(due(Limits.nthOfMonth(4, 0, LastDay.NOT_MOVED), start)).isEqualTo(at("2026-10-04 24:00"));
        assertThat(Limits.endOf(Period.DAY, 0, LastDay.NOT_MOVED).needsCalendar())
                .isFalse();
        assertThat(Limits.endOf(Period.DAY, 0, LastDay.MOVED_BACK).needsCalendar())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} with the day of the start from {1} end {2}")
    @CsvSource({
        "days 3, 2026-09-14 10:00, 2026-09-16 18:00",
        "days 1, 2026-09-14 10:00, 2026-09-14 18:00",
        "days 1, 2026-09-14 18:00, 2026-09-14 24:00",
        "days 1, 2026-09-19 10:00, 2026-09-21 18:00",
        "workingDays 3, 2026-09-18 10:00, 2026-09-22 18:00",
        "workingDays 3, 2026-09-19 10:00, 2026-09-23 18:00",
        "workingDays 1, 2026-09-14 19:00, 2026-09-14 24:00",
        "months 1, 2026-09-14 10:00, 2026-10-13 18:00",
        // 27 and 28 February 2026 are a Friday and a Saturday
        "months 1, 2026-01-28 10:00, 2026-02-27 18:00",
        "months 1, 2026-01-29 10:00, 2026-03-02 18:00",
        "months 1, 2026-01-31 10:00, 2026-03-02 18:00"
    })
    void the_day_of_the_start_may_count(String amount, String start, String due) {
        Limit limit = Counted.limit(amount, DayRule.CIVIL_CODE.countingStartDay());
        assertThat(due(limit, start(start, "", Shanghai.WORKED))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} moved back from {1} end {2}")
    @CsvSource({
        "days 5, 2026-09-14 10:00, 2026-09-18 18:00",
        "days 4, 2026-09-14 10:00, 2026-09-18 18:00",
        "days 1, 2026-09-18 19:00, 2026-09-19 24:00",
        "days 3, 2026-09-30 10:00, 2026-09-30 18:00",
        "months 1, 2026-09-04 10:00, 2026-09-30 18:00"
    })
    void a_last_day_off_may_move_back(String amount, String start, String due) {
        Limit limit = Counted.limit(amount, DayRule.CIVIL_CODE.withLastDay(LastDay.MOVED_BACK));
        assertThat(due(limit, start(start, "", Shanghai.WORKED))).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} from {1} with {2} end {3} at the same time of day")
    @CsvSource({
        "days 1, 2026-09-14 10:00, '', 2026-09-15 10:00",
        "days 5, 2026-09-14 20:15:30, '', 2026-09-21 20:15:30",
        "workingDays 2, 2026-09-30 10:00, '', 2026-10-09 10:00",
        "months 1, 2026-08-31 10:00, '', 2026-09-30 10:00",
        "days 2, 2026-09-14 10:00, 2026-09-14 11:00>2026-09-15 09:00, 2026-09-17 10:00",
        "days 2, 2026-09-14 10:00, 2026-09-16 09:00>2026-09-17 11:00, 2026-09-18 10:00",
        "days 2, 2026-09-14 10:00, 2026-09-16 10:00>2026-09-17 11:00, 2026-09-16 10:00"
    })
    void a_count_may_end_at_the_same_time_of_day(String amount, String start, String pauses, String due) {
        Limit limit = Counted.limit(amount, DayRule.CIVIL_CODE.atSameTimeOfDay());
        Due found = limit.due(start(start, pauses, Shanghai.WORKED), Trace.NONE);
        assertThat(found.at()).isEqualTo(at(due));
        assertThat(found.lastDay()).isEmpty();
    }

    /** 60 days of a traffic fine, and the night of a clock change: 02:00 to 03:00 is skipped or passes twice. */
    @ParameterizedTest(name = "{0} days from {1} end {2}")
    @CsvSource({
        "60, 2026-02-10T10:30:00+01:00, 2026-04-11T10:30:00+02:00",
        "60, 2026-09-01T10:30:00+02:00, 2026-10-31T10:30:00+01:00",
        "1, 2026-03-28T02:30:00+01:00, 2026-03-29T03:30:00+02:00",
        "2, 2026-03-28T02:30:00+01:00, 2026-03-30T02:30:00+02:00",
        "1, 2026-10-24T02:30:00+02:00, 2026-10-25T02:30:00+02:00",
        "1, 2026-10-25T02:30:00+01:00, 2026-10-26T02:30:00+01:00"
    })
    void the_same_time_of_day_is_the_one_on_the_wall(int amount, String start, String due) {
        DayRule rule = DayRule.CIVIL_CODE.atSameTimeOfDay().withLastDay(LastDay.NOT_MOVED);
        Instant from = OffsetDateTime.parse(start).toInstant();
        assertThat(due(Limits.calendarDays(amount, rule), Start.of(from, Start.Days.of(ROME))))
                .isEqualTo(OffsetDateTime.parse(due).toInstant());
    }

    @Test
    void what_cannot_be_counted_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> DayRule.CIVIL_CODE.countingStartDay().atSameTimeOfDay())
                .hasMessageContaining("choose one of the two");
        assertThatThrownBy(() -> Limits.halfWorkingDays(2, DayRule.CIVIL_CODE))
                .hasMessageContaining("it is 2; an even number of halves is whole working days");
        assertThatThrownBy(() -> Limits.halfWorkingDays(1, DayRule.CIVIL_CODE.countingStartDay()))
                .hasMessageContaining("counts from the moment");
        assertThatThrownBy(() -> Limits.nthOfMonth(32, 0, LastDay.NOT_MOVED)).hasMessageContaining("1 to 31, it is 32");
        assertThatThrownBy(() -> Limits.nthOfMonth(0, 0, LastDay.NOT_MOVED)).hasMessageContaining("it is 0");
        assertThatThrownBy(() -> Limits.endOf(Period.WEEK, -1, LastDay.NOT_MOVED))
                .hasMessageContaining("0 or more, it is -1");
        assertThatThrownBy(() -> Limits.elapsed(Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessageContaining("at most PT8766000H, a thousand years");
        assertThatThrownBy(() -> Limits.calendarDays(Integer.MAX_VALUE)).hasMessageContaining("at most 365250");
        assertThatThrownBy(() -> Limits.months(12_001)).hasMessageContaining("at most 12000, it is 12001");
    }
}
