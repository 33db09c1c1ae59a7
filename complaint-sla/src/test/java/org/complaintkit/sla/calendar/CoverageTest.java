package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.complaintkit.deadline.Span;
import org.junit.jupiter.api.Test;

/** The first and the last date that a calendar knows, and what lies beyond. Thursday 1 January to Friday 2 January 2026. */
class CoverageTest {

    private static final LocalDate WED_31_DEC = LocalDate.of(2025, 12, 31);
    private static final LocalDate THU_1_JAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate FRI_2_JAN = LocalDate.of(2026, 1, 2);
    private static final LocalDate SAT_3_JAN = LocalDate.of(2026, 1, 3);
    private static final Coverage TWO_DAYS = new Coverage(THU_1_JAN, FRI_2_JAN);

    private static final BusinessCalendar OFFICE = daily(Hours.parse("09:00", "17:00"));
    private static final BusinessCalendar NIGHTS = daily(Hours.parse("20:00", "08:00"));
    private static final BusinessCalendar ALWAYS = daily(Hours.WHOLE_DAY);

    private static BusinessCalendar daily(Hours hours) {
        return BusinessCalendar.builder(ZoneId.of("UTC"), TWO_DAYS)
                .week(Week.of(EnumSet.allOf(DayOfWeek.class), hours))
                .build();
    }

    private static Instant at(String text) {
        return Instant.parse(text + "Z");
    }

    private static void refused(LocalDate lacking, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        DateNotCoveredException.class, e -> assertThat(e.date()).isEqualTo(lacking))
                .hasMessageContaining("2026-01-01 to 2026-01-02")
                .hasMessageContaining(lacking.toString());
    }

    @Test
    void working_time_may_be_used_up_at_the_last_closing_and_no_later() {
        assertThat(OFFICE.add(at("2026-01-02T16:00:00"), Duration.ofHours(1))).isEqualTo(at("2026-01-02T17:00:00"));
        refused(SAT_3_JAN, () -> OFFICE.add(at("2026-01-02T16:00:00"), Duration.ofSeconds(3601)));
        refused(SAT_3_JAN, () -> OFFICE.add(at("2026-01-02T16:00:00"), Duration.ofSeconds(3600, 1)));
        refused(SAT_3_JAN, () -> OFFICE.add(at("2026-01-02T16:00:00"), Duration.ofSeconds(Long.MAX_VALUE)));
        refused(WED_31_DEC, () -> OFFICE.subtract(at("2026-01-01T10:00:00"), Duration.ofSeconds(3601)));
        refused(WED_31_DEC, () -> OFFICE.subtract(at("2026-01-01T10:00:00"), Duration.ofSeconds(Long.MAX_VALUE)));
        assertThat(OFFICE.subtract(at("2026-01-01T10:00:00"), Duration.ofHours(1)))
                .isEqualTo(at("2026-01-01T09:00:00"));
    }

    @Test
    void midnight_at_the_end_of_the_last_day_still_belongs_to_it() {
        assertThat(ALWAYS.add(at("2026-01-02T23:00:00"), Duration.ofHours(1))).isEqualTo(at("2026-01-03T00:00:00"));
        assertThat(ALWAYS.subtract(at("2026-01-03T00:00:00"), Duration.ofHours(48)))
                .isEqualTo(at("2026-01-01T00:00:00"));
        assertThat(ALWAYS.workingTimeBetween(at("2026-01-01T00:00:00"), at("2026-01-03T00:00:00")))
                .isEqualTo(Duration.ofHours(48));
        assertThat(ALWAYS.rollBack(at("2026-01-03T00:00:00"))).isEqualTo(at("2026-01-03T00:00:00"));
        assertThat(OFFICE.rollBack(at("2026-01-03T00:00:00"))).isEqualTo(at("2026-01-02T17:00:00"));
        refused(SAT_3_JAN, () -> ALWAYS.isOpen(at("2026-01-03T00:00:00")));
        refused(SAT_3_JAN, () -> ALWAYS.rollBack(at("2026-01-03T00:00:00.000000001")));
    }

    @Test
    void an_instant_outside_is_refused_even_where_the_amount_is_zero() {
        refused(SAT_3_JAN, () -> OFFICE.add(at("2026-01-03T10:00:00"), Duration.ZERO));
        refused(WED_31_DEC, () -> OFFICE.isOpen(at("2025-12-31T23:59:59.999999999")));
        refused(WED_31_DEC, () -> OFFICE.workingTimeBetween(at("2025-12-31T23:00:00"), at("2026-01-01T10:00:00")));
        refused(SAT_3_JAN, () -> OFFICE.openIntervals(at("2026-01-01T00:00:00"), at("2026-01-03T01:00:00")));
    }

    @Test
    void the_other_side_of_a_border_is_not_guessed() {
        refused(SAT_3_JAN, () -> ALWAYS.nextClosing(at("2026-01-01T10:00:00")));
        refused(WED_31_DEC, () -> ALWAYS.previousOpening(at("2026-01-02T10:00:00")));
        refused(WED_31_DEC, () -> OFFICE.rollBack(at("2026-01-01T00:00:00")));
        refused(WED_31_DEC, () -> OFFICE.previousClosing(at("2026-01-01T12:00:00")));
        refused(SAT_3_JAN, () -> OFFICE.nextOpening(at("2026-01-02T17:00:00")));
        refused(SAT_3_JAN, () -> NIGHTS.add(at("2026-01-02T20:00:00"), Duration.ofHours(5)));
    }

    @Test
    void what_began_before_the_first_date_is_not_open() {
        assertThat(NIGHTS.isOpen(at("2026-01-01T07:00:00"))).isFalse();
        assertThat(NIGHTS.isOpen(at("2026-01-02T07:00:00"))).isTrue();
    }

    @Test
    void working_days_stay_within() {
        assertThat(OFFICE.addWorkingDays(THU_1_JAN, 1)).isEqualTo(FRI_2_JAN);
        assertThat(OFFICE.workingDaysBetween(THU_1_JAN, SAT_3_JAN)).isEqualTo(2);
        refused(SAT_3_JAN, () -> OFFICE.addWorkingDays(THU_1_JAN, 2));
        refused(SAT_3_JAN, () -> OFFICE.addWorkingDays(THU_1_JAN, Integer.MAX_VALUE));
        refused(WED_31_DEC, () -> OFFICE.addWorkingDays(FRI_2_JAN, Integer.MIN_VALUE));
        refused(SAT_3_JAN, () -> OFFICE.isWorkingDay(SAT_3_JAN));
        refused(WED_31_DEC, () -> OFFICE.workingDaysBetween(WED_31_DEC, FRI_2_JAN));
        refused(SAT_3_JAN, () -> OFFICE.closeOfBusiness(SAT_3_JAN));
        refused(SAT_3_JAN, () -> OFFICE.dayOff(SAT_3_JAN));
    }

    @Test
    void a_pause_over_the_end_needs_dates_beyond_it() {
        List<Span> over = List.of(Span.of(at("2026-01-02T16:00:00"), at("2026-02-01T00:00:00")));
        refused(
                LocalDate.of(2026, 2, 1),
                () -> OFFICE.addWithPauses(at("2026-01-02T15:00:00"), Duration.ofHours(2), over));
        assertThat(OFFICE.addWithPauses(at("2026-01-02T15:00:00"), Duration.ofHours(1), over))
                .contains(at("2026-01-02T16:00:00"));
    }
}
