package org.complaintkit.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.complaintkit.sla.calendar.BusinessCalendar;

/** Who counts working days. */
public enum DayContender {
    /** Running counts over the days: the limit. */
    PREFIX,
    /** Bits of a month, counted. */
    POPCOUNT,
    /** This library. */
    COMPLAINTKIT,
    /** Strata: bits of a month, one month after the other. */
    STRATA,
    /** Day by day, with a set of holidays. */
    WALK,
    /** Day by day, asking jollyday. */
    JOLLYDAY;

    DayCounter counter(Set<LocalDate> holidays) {
        return switch (this) {
            case PREFIX -> new PrefixDays(holidays);
            case POPCOUNT -> new PopcountDays(holidays);
            case COMPLAINTKIT -> ours(holidays);
            case STRATA -> strata(holidays);
            case WALK -> walk(holidays);
            case JOLLYDAY -> jollyday();
        };
    }

    private static DayCounter ours(Set<LocalDate> holidays) {
        BusinessCalendar calendar = Office.calendar(holidays);
        return calendar::addWorkingDays;
    }

    private static DayCounter strata(Set<LocalDate> holidays) {
        HolidayCalendar calendar = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("office"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return calendar::shift;
    }

    private static DayCounter walk(Set<LocalDate> holidays) {
        Set<LocalDate> set = new HashSet<>(holidays);
        return (start, n) -> walked(start, n, set::contains);
    }

    private static DayCounter jollyday() {
        HolidayManager manager = Office.jollyday();
        return (start, n) -> walked(start, n, manager::isHoliday);
    }

    private static LocalDate walked(LocalDate start, int n, Predicate<LocalDate> isHoliday) {
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= Office.isWeekend(day) || isHoliday.test(day) ? 0 : 1;
        }
        return day;
    }
}
