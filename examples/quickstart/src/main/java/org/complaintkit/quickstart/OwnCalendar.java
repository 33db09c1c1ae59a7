package org.complaintkit.quickstart;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;

/** Opening hours of one's own: weekdays and Saturday morning, a holiday, and questions to them. */
public final class OwnCalendar {

    private OwnCalendar() {}

    /**
     * Prints when four working hours are over that begin on a Friday afternoon, over a holiday and a change of the clock.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Week week = Week.mondayToFriday(Hours.parse("08:30", "12:00"), Hours.parse("13:00", "17:30"))
                .with(DayOfWeek.SATURDAY, Hours.parse("09:00", "12:00"));
        BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Europe/Vienna"), Coverage.ofYears(2026, 2027))
                .week(week)
                .holiday(LocalDate.parse("2026-10-26"))
                .build();
        Instant friday = Instant.parse("2026-10-23T14:30:00Z"); // 16:30 in Vienna
        System.out.println(office.add(friday, Duration.ofHours(4)).atZone(office.zone()));
        System.out.println(office.addWorkingDays(LocalDate.parse("2026-10-23"), 2));
        System.out.println(office.nextOpening(Instant.parse("2026-10-24T10:00:00Z")));
    }
}
