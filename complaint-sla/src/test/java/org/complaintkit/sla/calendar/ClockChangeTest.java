package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Periods over the hours that a clock skips or runs twice, each worked out from the offsets of the day. */
class ClockChangeTest {

    private static BusinessCalendar daily(String zone, LocalDate around, Hours... periods) {
        return BusinessCalendar.builder(ZoneId.of(zone), new Coverage(around.minusDays(40), around.plusDays(40)))
                .week(Week.of(EnumSet.allOf(DayOfWeek.class), periods))
                .build();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static Stream<Arguments> periods_of_one_day() {
        return Stream.of(
                // New York skips 02:00 to 03:00
                arguments("America/New_York", "2026-03-08", "00:00", "24:00", Duration.ofHours(23)),
                arguments("America/New_York", "2026-03-08", "01:00", "04:00", Duration.ofHours(2)),
                arguments("America/New_York", "2026-03-08", "02:00", "03:00", Duration.ZERO),
                arguments("America/New_York", "2026-03-08", "02:30", "03:30", Duration.ZERO),
                arguments("America/New_York", "2026-03-08", "02:30", "03:15", Duration.ZERO),
                arguments("America/New_York", "2026-03-08", "02:15", "02:45", Duration.ofMinutes(30)),
                arguments("America/New_York", "2026-03-08", "01:30", "02:30", Duration.ofHours(1)),
                arguments("America/New_York", "2026-03-07", "20:00", "08:00", Duration.ofHours(11)),
                // New York runs 01:00 to 02:00 twice
                arguments("America/New_York", "2026-11-01", "00:00", "24:00", Duration.ofHours(25)),
                arguments("America/New_York", "2026-11-01", "01:00", "02:00", Duration.ofHours(2)),
                arguments("America/New_York", "2026-11-01", "01:15", "01:45", Duration.ofMinutes(30)),
                arguments("America/New_York", "2026-11-01", "01:30", "02:30", Duration.ofHours(2)),
                arguments("America/New_York", "2026-10-31", "20:00", "08:00", Duration.ofHours(13)),
                // Lord Howe skips 02:00 to 02:30, and runs 01:30 to 02:00 twice
                arguments("Australia/Lord_Howe", "2026-10-04", "00:00", "24:00", Duration.ofMinutes(23 * 60 + 30)),
                arguments("Australia/Lord_Howe", "2026-10-04", "02:00", "02:30", Duration.ZERO),
                arguments("Australia/Lord_Howe", "2026-10-04", "02:00", "03:00", Duration.ofMinutes(30)),
                arguments("Australia/Lord_Howe", "2026-04-05", "00:00", "24:00", Duration.ofMinutes(24 * 60 + 30)),
                arguments("Australia/Lord_Howe", "2026-04-05", "01:30", "02:00", Duration.ofHours(1)),
                // Casablanca leaves its summer time for Ramadan
                arguments("Africa/Casablanca", "2026-02-15", "00:00", "24:00", Duration.ofHours(25)),
                arguments("Africa/Casablanca", "2026-03-22", "00:00", "24:00", Duration.ofHours(23)),
                // Sao Paulo and Beirut skip the first hour of a day
                arguments("America/Sao_Paulo", "2018-11-04", "00:00", "24:00", Duration.ofHours(23)),
                arguments("America/Sao_Paulo", "2018-11-04", "00:00", "01:00", Duration.ZERO),
                arguments("Asia/Beirut", "2024-03-31", "00:30", "09:00", Duration.ofMinutes(450)),
                // the days beside are untouched
                arguments("Asia/Beirut", "2024-04-01", "00:30", "09:00", Duration.ofMinutes(510)),
                arguments("Asia/Shanghai", "2026-03-08", "00:00", "24:00", Duration.ofHours(24)));
    }

    @ParameterizedTest(name = "{0} {1} {2}-{3} lasts {4}")
    @MethodSource("periods_of_one_day")
    void a_period_is_as_long_as_the_time_between_its_boundaries(
            String zone, String day, String open, String close, Duration length) {
        LocalDate date = LocalDate.parse(day);
        Coverage covers = new Coverage(date.minusDays(3), date.plusDays(3));
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of(zone), covers)
                .shift(date, List.of(Hours.parse(open, close)))
                .shift(date.minusDays(3), List.of(Hours.parse("12:00", "12:01")))
                .build();
        Instant dayBefore = date.minusDays(1).atStartOfDay(calendar.zone()).toInstant();
        Instant dayAfter = date.plusDays(2).atStartOfDay(calendar.zone()).toInstant();
        assertThat(calendar.workingTimeBetween(dayBefore, dayAfter)).isEqualTo(length);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(!length.isZero());
    }

    @Test
    void a_boundary_in_a_gap_moves_later_by_its_length() {
        BusinessCalendar early = daily("America/New_York", LocalDate.of(2026, 3, 8), Hours.parse("02:15", "06:00"));
        assertThat(early.nextOpening(at("2026-03-08T00:00:00-05:00"))).isEqualTo(at("2026-03-08T03:15:00-04:00"));
    }

    @Test
    void a_boundary_in_an_overlap_takes_the_earlier_offset() {
        BusinessCalendar early = daily("America/New_York", LocalDate.of(2026, 11, 1), Hours.parse("01:30", "06:00"));
        assertThat(early.nextOpening(at("2026-11-01T00:00:00-04:00"))).isEqualTo(at("2026-11-01T01:30:00-04:00"));
    }

    @Test
    void time_is_added_across_a_gap_and_an_overlap() {
        BusinessCalendar nights = daily("America/New_York", LocalDate.of(2026, 3, 8), Hours.parse("22:00", "06:00"));
        assertThat(nights.add(at("2026-03-07T23:00:00-05:00"), Duration.ofHours(4)))
                .isEqualTo(at("2026-03-08T04:00:00-04:00"));
        BusinessCalendar autumn = daily("America/New_York", LocalDate.of(2026, 11, 1), Hours.parse("22:00", "06:00"));
        assertThat(autumn.add(at("2026-10-31T23:00:00-04:00"), Duration.ofHours(4)))
                .isEqualTo(at("2026-11-01T02:00:00-05:00"));
    }

    @Test
    void the_day_that_apia_skipped_moves_on_by_the_whole_day_and_counts_once() {
        BusinessCalendar office = daily("Pacific/Apia", LocalDate.of(2011, 12, 30), Hours.parse("09:00", "17:00"));
        Instant thursday = at("2011-12-29T16:00:00-10:00");
        assertThat(office.nextOpening(at("2011-12-29T17:00:00-10:00"))).isEqualTo(at("2011-12-31T09:00:00+14:00"));
        assertThat(office.add(thursday, Duration.ofHours(2))).isEqualTo(at("2011-12-31T10:00:00+14:00"));
        assertThat(office.add(thursday, Duration.ofHours(9))).isEqualTo(at("2011-12-31T17:00:00+14:00"));
        assertThat(office.add(thursday, Duration.ofHours(10))).isEqualTo(at("2012-01-01T10:00:00+14:00"));
    }

    @Test
    void round_the_clock_never_closes_at_a_midnight_in_a_gap() {
        BusinessCalendar always = daily("America/Sao_Paulo", LocalDate.of(2018, 11, 4), Hours.WHOLE_DAY);
        Instant evening = at("2018-11-03T20:00:00-03:00");
        assertThat(always.add(evening, Duration.ofHours(5))).isEqualTo(at("2018-11-04T02:00:00-02:00"));
        assertThat(always.openIntervals(evening, at("2018-11-05T00:00:00-02:00")))
                .containsExactly(new OpenInterval(evening, at("2018-11-05T00:00:00-02:00")));
        assertThat(always.closeOfBusiness(LocalDate.of(2018, 11, 3))).contains(at("2018-11-04T01:00:00-02:00"));
    }

    @Test
    void a_time_of_day_kept_over_working_days_moves_out_of_a_gap() {
        BusinessCalendar office = daily("Asia/Beirut", LocalDate.of(2024, 3, 31), Hours.parse("08:00", "16:00"));
        assertThat(office.addWorkingDays(at("2024-03-30T00:30:00+02:00"), 1))
                .isEqualTo(at("2024-03-31T01:30:00+03:00"));
    }

    @Test
    void nineteen_years_of_sundays_end_with_the_last_of_them() {
        BusinessCalendar sundays = BusinessCalendar.builder(ZoneId.of("Europe/Berlin"), Coverage.ofYears(2007, 2026))
                .week(Week.of(EnumSet.of(DayOfWeek.SUNDAY), Hours.parse("10:00", "12:00")))
                .build();
        // from Sunday 2007-01-07 on, the 992nd Sunday is 991 weeks later
        assertThat(sundays.add(at("2007-01-07T10:00:00+01:00"), Duration.ofHours(2 * 992)))
                .isEqualTo(at("2026-01-04T12:00:00+01:00"));
        assertThat(sundays.workingTimeBetween(at("2007-01-07T10:00:00+01:00"), at("2026-01-04T12:00:00+01:00")))
                .isEqualTo(Duration.ofHours(2 * 992));
        assertThat(sundays.addWorkingDays(LocalDate.of(2007, 1, 7), 991)).isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(sundays.addWorkingDays(LocalDate.of(2026, 1, 4), -991)).isEqualTo(LocalDate.of(2007, 1, 7));
    }
}
