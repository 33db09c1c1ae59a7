package org.complaintkit.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.calendar.DayOff;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.junit.jupiter.api.Test;

class JollydayHolidaysTest {

    private static final Coverage CHECKED = Coverage.ofYears(2021, 2026);

    private static BusinessCalendar office(HolidayCalendar country, Coverage covers, String... regions) {
        return BusinessCalendar.builder(ZoneId.of("UTC"), covers)
                .week(Week.mondayToFriday(Hours.parse("09:00", "17:00")))
                .holidaysFrom(new JollydayHolidays(country, List.of(regions), CHECKED))
                .build();
    }

    @Test
    void good_friday_and_easter_monday_are_days_off_in_germany() {
        BusinessCalendar office = office(HolidayCalendar.GERMANY, Coverage.ofYears(2026, 2026));
        LocalDate maundyThursday = LocalDate.of(2026, 4, 2);
        assertThat(office.addWorkingDays(maundyThursday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(office.dayOff(LocalDate.of(2026, 4, 3))).hasValueSatisfying(off -> {
            assertThat(off.reason()).isEqualTo(DayOff.Reason.HOLIDAY);
            assertThat(off.name().en()).isEqualTo("Good Friday");
        });
    }

    @Test
    void the_page_builds_bavarias_calendar() {
        BusinessCalendar office = // docs/calendars.md
                BusinessCalendar.builder(ZoneId.of("Europe/Berlin"), Coverage.ofYears(2025, 2026))
                        .week(Week.mondayToFriday(Hours.parse("09:00", "17:00")))
                        .holidaysFrom(new JollydayHolidays(
                                HolidayCalendar.GERMANY, List.of("by"), Coverage.ofYears(2021, 2026)))
                        .build();
        assertThat(office.isWorkingDay(LocalDate.of(2026, 1, 6))).isFalse();
    }

    @Test
    void epiphany_is_a_day_off_in_bavaria_alone() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);
        assertThat(office(HolidayCalendar.GERMANY, Coverage.ofYears(2026, 2026)).isWorkingDay(epiphany))
                .isTrue();
        assertThat(office(HolidayCalendar.GERMANY, Coverage.ofYears(2026, 2026), "by")
                        .isWorkingDay(epiphany))
                .isFalse();
    }

    // 1 January 2022 was a Saturday; it was observed on the Friday before, in the year before.
    @Test
    void a_holiday_that_is_observed_in_the_year_before_is_not_lost() {
        BusinessCalendar office = office(HolidayCalendar.UNITED_STATES, Coverage.ofYears(2021, 2021));
        assertThat(office.isWorkingDay(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(office.isWorkingDay(LocalDate.of(2021, 12, 30))).isTrue();
    }

    @Test
    void years_that_nobody_has_checked_are_refused() {
        assertThatThrownBy(() -> office(HolidayCalendar.GERMANY, Coverage.ofYears(2026, 2027)))
                .isInstanceOfSatisfying(
                        DateNotCoveredException.class, e -> assertThat(e.date()).isEqualTo(LocalDate.of(2027, 1, 1)))
                .hasMessageContaining("jollyday de");
    }
}
