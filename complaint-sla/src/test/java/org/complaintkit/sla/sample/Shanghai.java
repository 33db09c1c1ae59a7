package org.complaintkit.sla.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.CalendarBuilder;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.limit.Start;

/**
 * An office in Shanghai, 09:00 to 12:00 and 13:30 to 18:00 from Monday to Friday. National Day 2026: off from Thursday 1
 * to Wednesday 7 October, worked on Saturday 10 October instead. 1 September 2026 is a Tuesday.
 */
public final class Shanghai {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final BusinessCalendar OFFICE =
            builder(Coverage.ofYears(2026, 2026)).build();
    public static final Start.Days WORKED = Start.Days.of(OFFICE);
    public static final Start.Days NO_CALENDAR = Start.Days.of(ZONE);

    private Shanghai() {}

    public static CalendarBuilder builder(Coverage covers) {
        CalendarBuilder builder = BusinessCalendar.builder(ZONE, covers)
                .week(Week.mondayToFriday(Hours.parse("09:00", "12:00"), Hours.parse("13:30", "18:00")));
        LocalDate first = LocalDate.of(2026, 10, 1);
        List<LocalDate> nationalDay =
                first.datesUntil(first.plusDays(7)).filter(covers::contains).toList();
        LocalDate makeUp = LocalDate.of(2026, 10, 10);
        return builder.holidays(nationalDay).makeupWorkdays(covers.contains(makeUp) ? List.of(makeUp) : List.of());
    }

    /** A local time, written {@code 2026-09-30 16:00} or with seconds; 24:00 ends the day. */
    public static Instant at(String local) {
        return local(local, ZONE);
    }

    public static Instant local(String local, ZoneId zone) {
        boolean endOfDay = local.endsWith(" 24:00");
        String time = endOfDay ? local.replace(" 24:00", "T00:00") : local.replace(' ', 'T');
        return LocalDateTime.parse(time).plusDays(endOfDay ? 1 : 0).atZone(zone).toInstant();
    }
}
