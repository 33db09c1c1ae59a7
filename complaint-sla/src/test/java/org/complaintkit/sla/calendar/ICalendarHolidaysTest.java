package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ICalendarHolidaysTest {

    private static final CalendarEdition SOURCE = new CalendarEdition("wales", "2026");
    private static final Coverage THREE_YEARS = Coverage.ofYears(2025, 2027);

    private static HolidayList holidays(String... events) {
        return source(events).holidays(THREE_YEARS);
    }

    private static HolidaySource source(String... events) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return ICalendarHolidays.parse(SOURCE, THREE_YEARS, text);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    @Test
    void one_event_is_one_day_unless_it_says_more() {
        assertThat(holidays(
                                event("DTSTART;VALUE=DATE:20260406", "SUMMARY:Easter Monday"),
                                event("DTSTART:20261224", "DTEND;VALUE=DATE:20261227"),
                                event("DTSTART;VALUE=DATE:20270101", "DURATION:P2D", "SUMMARY:New\\, longer\\n Year"))
                        .holidays())
                .containsExactly(
                        new Holiday(LocalDate.of(2026, 4, 6), Text.same("Easter Monday")),
                        new Holiday(LocalDate.of(2026, 12, 24), Days.HOLIDAY),
                        new Holiday(LocalDate.of(2026, 12, 25), Days.HOLIDAY),
                        new Holiday(LocalDate.of(2026, 12, 26), Days.HOLIDAY),
                        new Holiday(LocalDate.of(2027, 1, 1), Text.same("New, longer  Year")),
                        new Holiday(LocalDate.of(2027, 1, 2), Text.same("New, longer  Year")));
    }

    @Test
    void an_event_may_return_every_year() {
        assertThat(holidays(
                                event("DTSTART;VALUE=DATE:20200301", "RRULE:FREQ=YEARLY", "SUMMARY:St David"),
                                event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY", "SUMMARY:Leap"),
                                event("DTSTART:20240501", "RRULE:FREQ=YEARLY;UNTIL=20260430", "SUMMARY:May"))
                        .holidays())
                .extracting(holiday -> holiday.day().toString())
                .containsExactly("2025-03-01", "2026-03-01", "2027-03-01", "2025-05-01");
    }

    @Test
    void folded_lines_are_joined_and_other_parts_passed_over() {
        String alarm = "BEGIN:VALARM\r\nDTSTART:19990101\r\nEND:VALARM";
        String zone =
                "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        assertThat(holidays(
                                zone,
                                event(
                                        "DTSTART;VALUE=DATE:20260501",
                                        alarm,
                                        "SUMMARY;LANGUAGE=en:Early May",
                                        "  bank ",
                                        " holiday"),
                                event("DTSTART;VALUE=DATE:20260502", "STATUS:CANCELLED"))
                        .holidays())
                .containsExactly(new Holiday(LocalDate.of(2026, 5, 1), Text.same("Early May bank holiday")));
    }

    @Test
    void dates_for_which_the_list_is_not_complete_are_refused() {
        HolidaySource list = source(event("DTSTART:20260406"));
        assertThat(list.holidays(Coverage.ofYears(2027, 2027)).holidays()).isEmpty();
        assertThatThrownBy(() -> list.holidays(Coverage.ofYears(2026, 2028)))
                .isInstanceOf(DateNotCoveredException.class)
                .hasMessageContaining("wales@2026")
                .hasMessageContaining("2028-01-01");
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_understood_is_refused_with_its_line() {
        return Stream.of(
                        Map.entry(event("DTSTART:20260406T090000Z"), "line 5: a holiday must be a whole day"),
                        Map.entry(event("SUMMARY:none"), "no DTSTART"),
                        Map.entry(event("DTSTART:20260406", "RRULE:FREQ=YEARLY;BYDAY=1MO"), "BYDAY=1MO"),
                        Map.entry(event("DTSTART:20260406", "RDATE:20260501"), "repeats by RDATE"),
                        Map.entry(event("DTSTART:20260406", "DTEND:20260406"), "lasts 0"),
                        Map.entry(event("DTSTART:20260406", "DURATION:PT8H"), "\"PT8H\""),
                        Map.entry("BEGIN:VEVENT\r\nDTSTART:20260406\r\n", "ends inside an event"))
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getValue(),
                        () -> assertThatThrownBy(() -> source(fault.getKey()))
                                .isInstanceOfSatisfying(
                                        InvalidCalendarException.class,
                                        e -> assertThat(e.problem()).isEqualTo(Problem.UNREADABLE_HOLIDAYS))
                                .hasMessageContaining(fault.getValue())));
    }
}
