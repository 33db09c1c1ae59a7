package org.complaintkit.benchmarks.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;

/**
 * An office in New York, Monday to Friday from 09:00 to 12:30 and from 13:30 to 17:30, so that 40 hours are 5.33 days.
 * Working days are counted with the holidays of the country, working time with three that fall on the same date each year,
 * because one of the peers knows no others.
 */
final class Office {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2026;
    static final LocalTime[][] PERIODS = {
        {LocalTime.of(9, 0), LocalTime.of(12, 30)},
        {LocalTime.of(13, 30), LocalTime.of(17, 30)}
    };

    static final List<MonthDay> YEARLY = List.of(MonthDay.of(1, 1), MonthDay.of(7, 4), MonthDay.of(12, 25));

    private Office() {}

    static LocalDate first() {
        return Year.of(FIRST_YEAR).atDay(1);
    }

    static LocalDate last() {
        return Year.of(LAST_YEAR).atMonthDay(MonthDay.of(12, 31));
    }

    /** One at a time: the library looks for its parts when it is first asked, and finds none for two threads at once. */
    static synchronized HolidayManager jollyday() {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));
    }

    static Set<LocalDate> holidaysOfTheCountry() {
        HolidayManager manager = jollyday();
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> manager.getHolidays(Year.of(year)))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                // A day off in December for the first of January is listed, but not known when asked for.
                .filter(manager::isHoliday)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<LocalDate> yearlyHolidays(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(Year::of)
                .flatMap(year -> YEARLY.stream().map(year::atMonthDay))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    static BusinessCalendar calendar(Coverage covers, Set<LocalDate> holidays) {
        return BusinessCalendar.builder(ZONE, covers)
                .week(Week.mondayToFriday(
                        new Hours(PERIODS[0][0], PERIODS[0][1]), new Hours(PERIODS[1][0], PERIODS[1][1])))
                .holidays(holidays)
                .build();
    }

    static BusinessCalendar calendar(Set<LocalDate> holidays) {
        return calendar(Coverage.ofYears(FIRST_YEAR, LAST_YEAR), holidays);
    }
}
