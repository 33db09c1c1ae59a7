package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.ChinaHolidays;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/calendars.md, and what its comments say. */
class CalendarsPageTest {

    private static BusinessCalendar office() {
        ChinaHolidays china = ChinaHolidays.load(); // once; share it
        BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), china.covers())
                .edition(new CalendarEdition("office", "2026"))
                .week(Week.mondayToFriday(Hours.parse("09:00", "12:00"), Hours.parse("13:30", "18:00")))
                .holidaysFrom(china)
                .build();

        office.add(Instant.parse("2026-09-30T08:00:00Z"), Duration.ofHours(4)); // 2026-10-08T03:00:00Z
        office.addWorkingDays(LocalDate.of(2026, 9, 30), 3); // 2026-10-10, a Saturday that is worked
        office.dayOff(LocalDate.of(2026, 10, 1)); // holiday: National Day, 国庆节
        return office;
    }

    @Test
    void the_page_says_what_the_calendar_answers() {
        assertThat(office().add(Instant.parse("2026-09-30T08:00:00Z"), Duration.ofHours(4)))
                .isEqualTo("2026-10-08T03:00:00Z");
        assertThat(office().addWorkingDays(LocalDate.of(2026, 9, 30), 3)).isEqualTo("2026-10-10");
        assertThat(office().dayOff(LocalDate.of(2026, 10, 1)))
                .hasValueSatisfying(off -> assertThat(off.name().zh()).isEqualTo("国庆节"));
    }

    @Test
    void the_invented_notice_of_the_page_is_read(@TempDir Path folder) throws IOException {
        String page = Files.readString(FirstDeadlineTest.ROOT.resolve("docs/calendars.md"));
        Path file = folder.resolve("cn-2027.txt");
        Files.writeString(
                file,
                page.substring(page.indexOf("    # holidays of 2027"))
                        .lines()
                        .takeWhile(line -> line.startsWith("    "))
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));

        ChinaHolidays china = ChinaHolidays.load().withNotices("2027", Files.readString(file));

        assertThat(china.covers().contains(LocalDate.of(2027, 1, 1))).isTrue();
    }
}
