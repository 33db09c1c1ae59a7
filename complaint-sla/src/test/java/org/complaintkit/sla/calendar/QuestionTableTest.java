package org.complaintkit.sla.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.Span;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The table of questions to a calendar, op by op, on the calendar that stands beside it. Shanghai is eight hours ahead. */
class QuestionTableTest {

    private static final LocalDate WED_30_SEP = LocalDate.of(2026, 9, 30);
    private static final LocalDate THU_1_OCT = LocalDate.of(2026, 10, 1);
    private static final LocalDate FRI_2_OCT = LocalDate.of(2026, 10, 2);
    private static final LocalDate SAT_3_OCT = LocalDate.of(2026, 10, 3);
    private static final LocalDate SUN_4_OCT = LocalDate.of(2026, 10, 4);
    private static final LocalDate WED_7_OCT = LocalDate.of(2026, 10, 7);
    private static final LocalDate THU_8_OCT = LocalDate.of(2026, 10, 8);
    private static final LocalDate FRI_9_OCT = LocalDate.of(2026, 10, 9);
    private static final LocalDate SAT_10_OCT = LocalDate.of(2026, 10, 10);
    private static final LocalDate SUN_11_OCT = LocalDate.of(2026, 10, 11);

    private static final List<Hours> OFFICE = List.of(Hours.parse("09:00", "12:00"), Hours.parse("13:30", "18:00"));

    /** Wed 7.5 h, Thu 7.5 h, Fri night 12 h, Sun 24 h; closed on Mon, Tue, Sat. */
    static final BusinessCalendar CALENDAR = BusinessCalendar.builder(
                    ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2026))
            .week(new Week(Map.of(
                    WEDNESDAY,
                    OFFICE,
                    THURSDAY,
                    OFFICE,
                    FRIDAY,
                    List.of(Hours.parse("20:00", "08:00")),
                    SUNDAY,
                    List.of(Hours.parse("00:00", "24:00")))))
            .holidays(List.of(THU_1_OCT, FRI_2_OCT, SUN_4_OCT, WED_7_OCT))
            .makeupWorkdays(List.of(SAT_10_OCT))
            .makeupHours(List.of(Hours.parse("09:00", "17:00")))
            .shift(LocalDate.of(2026, 5, 6), List.of(Hours.parse("10:00", "15:00")))
            .breaks(LocalDate.of(2026, 5, 7), List.of(Hours.parse("11:00", "11:30")))
            .build();

    static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    @Nested
    class Add_working_time {

        @Test
        void uses_up_wednesday_and_goes_on_after_the_holidays() {
            assertThat(CALENDAR.add(at("2026-09-30T16:00:00"), Duration.ofHours(4)))
                    .isEqualTo(at("2026-10-08T11:00:00"));
        }

        @Test
        void ends_at_closing_where_it_is_used_up_exactly_at_closing() {
            assertThat(CALENDAR.add(at("2026-09-30T16:00:00"), Duration.ofHours(2)))
                    .isEqualTo(at("2026-09-30T18:00:00"));
        }

        @Test
        void counts_from_the_next_opening_where_the_start_is_closed() {
            assertThat(CALENDAR.add(at("2026-09-30T12:30:00"), Duration.ofMinutes(1)))
                    .isEqualTo(at("2026-09-30T13:31:00"));
        }

        @Test
        void answers_zero_with_the_start_even_where_it_is_closed() {
            assertThat(CALENDAR.add(at("2026-10-03T03:00:00"), Duration.ZERO)).isEqualTo(at("2026-10-03T03:00:00"));
        }

        @Test
        void refuses_a_negative_amount() {
            assertThatThrownBy(() -> CALENDAR.add(at("2026-09-30T16:00:00"), Duration.ofHours(-4)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("PT-4H")
                    .hasMessageContaining("subtract");
        }

        @Test
        void keeps_fractions_of_a_second() {
            assertThat(CALENDAR.add(at("2026-09-30T11:59:59.750"), Duration.ofMillis(500)))
                    .isEqualTo(at("2026-09-30T13:30:00.250"));
        }
    }

    @Nested
    class Subtract_working_time {

        @Test
        void goes_back_over_the_holidays() {
            assertThat(CALENDAR.subtract(at("2026-10-08T11:00:00"), Duration.ofHours(4)))
                    .isEqualTo(at("2026-09-30T16:00:00"));
        }

        @Test
        void ends_at_opening_where_it_is_used_up_exactly_at_opening() {
            assertThat(CALENDAR.subtract(at("2026-09-30T15:00:00"), Duration.ofMinutes(90)))
                    .isEqualTo(at("2026-09-30T13:30:00"));
        }

        @Test
        void keeps_fractions_of_a_second() {
            assertThat(CALENDAR.subtract(at("2026-09-30T13:30:00.250"), Duration.ofMillis(500)))
                    .isEqualTo(at("2026-09-30T11:59:59.750"));
        }
    }

    @Nested
    class Working_time_between {

        @Test
        void leaves_out_what_is_closed() {
            assertThat(CALENDAR.workingTimeBetween(at("2026-09-30T16:00:00"), at("2026-10-08T11:00:00")))
                    .isEqualTo(Duration.ofHours(4));
        }

        @Test
        void is_zero_where_the_end_is_not_after_the_start() {
            assertThat(CALENDAR.workingTimeBetween(at("2026-10-08T11:00:00"), at("2026-09-30T16:00:00")))
                    .isZero();
        }

        @Test
        void leaves_out_pauses_that_overlap_each_other_and_both_ends() {
            List<Span> pauses = List.of(
                    Span.of(at("2026-09-30T17:00:00"), at("2026-09-30T17:40:00")),
                    Span.of(at("2026-09-30T15:00:00"), at("2026-09-30T16:10:00")),
                    Span.of(at("2026-09-30T17:20:00"), at("2026-09-30T17:45:00")),
                    Span.since(at("2026-10-08T10:30:00")));
            assertThat(CALENDAR.workingTimeBetween(at("2026-09-30T16:00:00"), at("2026-10-08T11:00:00"), pauses))
                    .as("16:10 to 17:00, 17:45 to 18:00, 09:00 to 10:30")
                    .isEqualTo(Duration.ofMinutes(50 + 15 + 90));
        }
    }

    @Nested
    class Is_open {

        @Test
        void holds_at_the_opening_and_no_longer_at_the_closing() {
            assertThat(CALENDAR.isOpen(at("2026-09-30T09:00:00"))).isTrue();
            assertThat(CALENDAR.isOpen(at("2026-09-30T11:59:59.999999999"))).isTrue();
            assertThat(CALENDAR.isOpen(at("2026-09-30T12:00:00"))).isFalse();
        }

        @Test
        void leaves_the_tail_of_the_evening_before_a_holiday_open() {
            BusinessCalendar nights = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2026))
                    .week(Week.mondayToFriday(Hours.parse("20:00", "08:00")))
                    .holiday(THU_1_OCT)
                    .build();
            assertThat(nights.isOpen(at("2026-10-01T07:59:59"))).isTrue();
            assertThat(nights.isOpen(at("2026-10-01T20:00:00"))).isFalse();
            assertThat(nights.isOpen(at("2026-10-02T07:00:00"))).isFalse();
            assertThat(nights.isWorkingDay(THU_1_OCT)).isFalse();
        }

        @Test
        void follows_shifts_and_breaks() {
            assertThat(CALENDAR.isOpen(at("2026-05-06T09:30:00"))).isFalse();
            assertThat(CALENDAR.isOpen(at("2026-05-06T12:30:00"))).isTrue();
            assertThat(CALENDAR.isOpen(at("2026-05-07T11:00:00"))).isFalse();
            assertThat(CALENDAR.isOpen(at("2026-05-07T11:30:00"))).isTrue();
        }
    }

    @Nested
    class Openings_and_closings {

        @Test
        void next_opening_is_the_start_itself_where_it_is_open() {
            assertThat(CALENDAR.nextOpening(at("2026-09-30T17:59:59.5"))).isEqualTo(at("2026-09-30T17:59:59.5"));
            assertThat(CALENDAR.nextOpening(at("2026-09-30T18:00:00"))).isEqualTo(at("2026-10-08T09:00:00"));
        }

        @Test
        void next_closing_is_later_than_the_start() {
            assertThat(CALENDAR.nextClosing(at("2026-09-30T09:00:00"))).isEqualTo(at("2026-09-30T12:00:00"));
            assertThat(CALENDAR.nextClosing(at("2026-09-30T12:00:00"))).isEqualTo(at("2026-09-30T18:00:00"));
            assertThat(CALENDAR.nextClosing(at("2026-09-30T18:00:00"))).isEqualTo(at("2026-10-08T12:00:00"));
        }

        @Test
        void previous_ones_are_earlier_than_the_start() {
            assertThat(CALENDAR.previousOpening(at("2026-10-08T09:00:00"))).isEqualTo(at("2026-09-30T13:30:00"));
            assertThat(CALENDAR.previousOpening(at("2026-10-08T09:00:00.1"))).isEqualTo(at("2026-10-08T09:00:00"));
            assertThat(CALENDAR.previousClosing(at("2026-09-30T18:00:00"))).isEqualTo(at("2026-09-30T12:00:00"));
            assertThat(CALENDAR.previousClosing(at("2026-09-30T18:00:00.1"))).isEqualTo(at("2026-09-30T18:00:00"));
        }

        @Test
        void a_friday_night_runs_into_saturday_and_sunday_is_whole() {
            assertThat(CALENDAR.nextClosing(at("2026-10-09T19:00:00"))).isEqualTo(at("2026-10-10T08:00:00"));
            assertThat(CALENDAR.nextOpening(at("2026-10-10T17:00:00"))).isEqualTo(at("2026-10-11T00:00:00"));
            assertThat(CALENDAR.nextClosing(at("2026-10-11T12:00:00"))).isEqualTo(at("2026-10-12T00:00:00"));
        }

        @Test
        void roll_back_keeps_an_instant_later_than_opening_up_to_closing() {
            assertThat(CALENDAR.rollBack(at("2026-09-30T12:00:00"))).isEqualTo(at("2026-09-30T12:00:00"));
            assertThat(CALENDAR.rollBack(at("2026-09-30T09:00:00.1"))).isEqualTo(at("2026-09-30T09:00:00.1"));
            assertThat(CALENDAR.rollBack(at("2026-09-30T12:00:00.1"))).isEqualTo(at("2026-09-30T12:00:00"));
            assertThat(CALENDAR.rollBack(at("2026-09-30T13:30:00"))).isEqualTo(at("2026-09-30T12:00:00"));
            assertThat(CALENDAR.rollBack(at("2026-10-05T00:00:00"))).isEqualTo(at("2026-09-30T18:00:00"));
        }
    }

    @Nested
    class Working_days {

        @Test
        void are_dates_on_which_a_period_starts() {
            assertThat(CALENDAR.isWorkingDay(WED_30_SEP)).isTrue();
            assertThat(CALENDAR.isWorkingDay(THU_1_OCT)).isFalse();
            assertThat(CALENDAR.isWorkingDay(SAT_3_OCT)).isFalse();
            assertThat(CALENDAR.isWorkingDay(FRI_9_OCT)).isTrue();
            assertThat(CALENDAR.isWorkingDay(SAT_10_OCT)).isTrue();
        }

        @Test
        void are_counted_on_and_back_without_the_start() {
            assertThat(CALENDAR.addWorkingDays(WED_30_SEP, 1)).isEqualTo(THU_8_OCT);
            assertThat(CALENDAR.addWorkingDays(SAT_3_OCT, 3)).isEqualTo(SAT_10_OCT);
            assertThat(CALENDAR.addWorkingDays(SUN_11_OCT, -4)).isEqualTo(WED_30_SEP);
            assertThat(CALENDAR.addWorkingDays(SAT_3_OCT, 0)).isEqualTo(SAT_3_OCT);
        }

        @Test
        void keep_the_time_of_day() {
            assertThat(CALENDAR.addWorkingDays(at("2026-09-30T23:15:00"), 2)).isEqualTo(at("2026-10-09T23:15:00"));
        }

        @Test
        void between_two_dates_count_the_first_and_not_the_last() {
            assertThat(CALENDAR.workingDaysBetween(WED_30_SEP, THU_8_OCT)).isEqualTo(1);
            assertThat(CALENDAR.workingDaysBetween(WED_30_SEP, SUN_11_OCT)).isEqualTo(4);
            assertThat(CALENDAR.workingDaysBetween(SUN_11_OCT, WED_30_SEP)).isEqualTo(-4);
            assertThat(CALENDAR.workingDaysBetween(SUN_11_OCT, SUN_11_OCT)).isZero();
        }

        @Test
        void close_when_their_last_period_does() {
            assertThat(CALENDAR.closeOfBusiness(WED_30_SEP)).contains(at("2026-09-30T18:00:00"));
            assertThat(CALENDAR.closeOfBusiness(FRI_9_OCT)).contains(at("2026-10-10T08:00:00"));
            assertThat(CALENDAR.closeOfBusiness(THU_1_OCT)).isEmpty();
        }

        @Test
        void halves_come_first_as_working_time() {
            assertThat(CALENDAR.ordinaryDay()).isEqualTo(Duration.ofMinutes(450));
            assertThat(CALENDAR.addHalfWorkingDays(at("2026-09-30T09:00:00"), 1))
                    .isEqualTo(at("2026-09-30T14:15:00"));
            assertThat(CALENDAR.addHalfWorkingDays(at("2026-09-30T09:00:00"), 3))
                    .isEqualTo(at("2026-10-08T14:15:00"));
            assertThat(CALENDAR.addHalfWorkingDays(at("2026-10-08T14:15:00"), -3))
                    .isEqualTo(at("2026-09-30T09:00:00"));
        }
    }

    @Test
    void open_intervals_are_cut_at_both_ends() {
        assertThat(CALENDAR.openIntervals(at("2026-09-30T10:00:00"), at("2026-10-08T10:00:00")))
                .containsExactly(
                        new OpenInterval(at("2026-09-30T10:00:00"), at("2026-09-30T12:00:00")),
                        new OpenInterval(at("2026-09-30T13:30:00"), at("2026-09-30T18:00:00")),
                        new OpenInterval(at("2026-10-08T09:00:00"), at("2026-10-08T10:00:00")));
    }

    @Test
    void days_off_say_why() {
        assertThat(CALENDAR.dayOff(THU_1_OCT).map(DayOff::reason)).contains(DayOff.Reason.HOLIDAY);
        assertThat(CALENDAR.dayOff(SAT_3_OCT))
                .contains(new DayOff(SAT_3_OCT, DayOff.Reason.REST_DAY, new Text("Saturday", "星期六")));
        assertThat(CALENDAR.dayOff(SAT_10_OCT)).isEqualTo(Optional.empty());
    }
}
