package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.DayOff.Reason;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChinaHolidaysTest {

    private static final ChinaHolidays CHINA = ChinaHolidays.load();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Week NINE_TO_SIX =
            Week.mondayToFriday(Hours.parse("09:00", "12:00"), Hours.parse("13:00", "18:00"));
    private static final BusinessCalendar OFFICE = office(CHINA);

    /** Weekdays of the year less the holidays among them plus the make-up workdays. */
    private static final Map<Integer, Integer> WORKING_DAYS = Map.ofEntries(
            Map.entry(2007, 249),
            Map.entry(2008, 251),
            Map.entry(2009, 250),
            Map.entry(2010, 250),
            Map.entry(2011, 250),
            Map.entry(2012, 249),
            Map.entry(2013, 250),
            Map.entry(2014, 250),
            Map.entry(2015, 249),
            Map.entry(2016, 250),
            Map.entry(2017, 249),
            Map.entry(2018, 250),
            Map.entry(2019, 250),
            Map.entry(2020, 249),
            Map.entry(2021, 250),
            Map.entry(2022, 249),
            Map.entry(2023, 249),
            Map.entry(2024, 251),
            Map.entry(2025, 248),
            Map.entry(2026, 248));

    private static BusinessCalendar office(ChinaHolidays holidays) {
        return BusinessCalendar.builder(SHANGHAI, holidays.covers())
                .edition(holidays.edition())
                .week(NINE_TO_SIX)
                .holidaysFrom(holidays)
                .build();
    }

    @TestFactory
    Stream<DynamicTest> each_year_has_its_working_days() {
        return WORKING_DAYS.entrySet().stream()
                .map(year -> DynamicTest.dynamicTest(
                        year.getKey() + " has " + year.getValue(),
                        () -> assertThat(OFFICE.workingDaysBetween(
                                        LocalDate.of(year.getKey(), 1, 1), LocalDate.of(year.getKey() + 1, 1, 1)))
                                .isEqualTo(year.getValue())));
    }

    @Test
    void national_day_2026_closes_seven_days_and_works_two_weekend_days_for_them() {
        LocalDate wed30Sep = LocalDate.of(2026, 9, 30);
        assertThat(OFFICE.addWorkingDays(wed30Sep, 1)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(OFFICE.addWorkingDays(wed30Sep, 3)).as("Saturday").isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(OFFICE.isWorkingDay(LocalDate.of(2026, 9, 20))).as("Sunday").isTrue();
        assertThat(OFFICE.nextOpening(Instant.parse("2026-10-10T00:00:00Z")))
                .as("a make-up workday opens as Monday does")
                .isEqualTo(Instant.parse("2026-10-10T01:00:00Z"));
    }

    @Test
    void days_off_carry_the_names_of_the_holidays() {
        LocalDate thu1Oct = LocalDate.of(2026, 10, 1);
        assertThat(OFFICE.dayOff(thu1Oct))
                .contains(new DayOff(thu1Oct, Reason.HOLIDAY, new Text("National Day", "国庆节")));
        LocalDate thu1Oct2020 = LocalDate.of(2020, 10, 1);
        assertThat(OFFICE.dayOff(thu1Oct2020).orElseThrow().name())
                .isEqualTo(new Text("National Day and Mid-Autumn Festival", "国庆节、中秋节"));
    }

    @Test
    void the_changed_notice_of_2020_counts() {
        assertThat(OFFICE.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(OFFICE.isWorkingDay(LocalDate.of(2020, 2, 3))).isTrue();
    }

    @Test
    void what_is_not_announced_is_refused() {
        assertThatThrownBy(() -> OFFICE.isWorkingDay(LocalDate.of(2027, 1, 1)))
                .isInstanceOfSatisfying(DateNotCoveredException.class, e -> {
                    assertThat(e.date()).isEqualTo(LocalDate.of(2027, 1, 1));
                    assertThat(e.calendar()).isEqualTo(new CalendarEdition("cn-holidays", "2026"));
                    assertThat(e.covers().last()).isEqualTo(LocalDate.of(2026, 12, 31));
                })
                .hasMessageContaining("2027-01-01")
                .hasMessageContaining("2026-12-31")
                .hasMessageContaining("docs/calendars.md");
        CalendarBuilder tooFar = BusinessCalendar.builder(SHANGHAI, Coverage.ofYears(2025, 2030))
                .week(NINE_TO_SIX)
                .holidaysFrom(CHINA);
        assertThatThrownBy(tooFar::build)
                .isInstanceOf(DateNotCoveredException.class)
                .hasMessageContaining("2027-01-01");
    }

    @Test
    void a_year_can_be_added() {
        ChinaHolidays more = CHINA.withNotices("2027-draft", """
                # not announced: an example
                name: lantern | 元宵节 | Lantern Festival
                [2027]
                new-year: 2027-01-01..2027-01-03 | 2026-12-27
                lantern+labour: 2027-02-19
                """);
        assertThat(more.covers().last()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(more.edition()).isEqualTo(new CalendarEdition("cn-holidays", "2027-draft"));
        BusinessCalendar office = office(more);
        assertThat(office.isWorkingDay(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(office.addWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(office.dayOff(LocalDate.of(2027, 2, 19)).orElseThrow().name())
                .isEqualTo(new Text("Lantern Festival and Labour Day", "元宵节、劳动节"));
    }

    @Test
    void a_changed_notice_replaces_the_first_one() {
        ChinaHolidays changed = CHINA.withNotices("2026-changed", "[2026]\nnew-year: 2026-01-01");
        assertThat(office(changed).isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(office(changed).isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> faults_in_a_notice_name_the_line_and_the_remedy() {
        return Stream.of(
                        Map.entry("[2028]\nnew-year: 2028-01-01", "2028 follows 2026"),
                        Map.entry("[2027]\nnew-yaer: 2027-01-01", "line 3: no name is defined for \"new-yaer\""),
                        Map.entry("[2027]\nnew-year: 2027-13-01", "yyyy-MM-dd, but was \"2027-13-01\""),
                        Map.entry("[2027]\nnew-year: 2027-01-03..2027-01-01", "run forward"),
                        Map.entry("[2027]\nnew-year: 2029-01-03", "lie in 2027"),
                        Map.entry("[2027]\nnew-year", "name: days | make-up workdays"),
                        Map.entry("new-year: 2027-01-01", "before any [year]"))
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getValue(),
                        () -> assertThatThrownBy(() -> CHINA.withNotices("x", fault.getKey()))
                                .isInstanceOfSatisfying(
                                        InvalidCalendarException.class,
                                        e -> assertThat(e.problem()).isEqualTo(Problem.UNREADABLE_HOLIDAYS))
                                .hasMessageContaining(fault.getValue())));
    }
}
