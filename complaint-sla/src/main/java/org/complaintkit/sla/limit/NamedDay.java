package org.complaintkit.sla.limit;

import java.time.LocalDate;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;

/**
 * The n-th of a month, of the next one that is still to come or of one so many after that of the start. It is a date, not a
 * length: a pause does not move it, unless the clock stands still when it ends.
 */
record NamedDay(int dayOfMonth, int plus, LastDay lastDay) implements Limit {

    private static final Wording UNTIL = Wording.of("until-day-of-month", "until {day}", "至{day}");

    NamedDay {
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            throw new IllegalArgumentException("a day of the month is 1 to 31, it is " + dayOfMonth);
        }
        Amounts.requireMore("months after the one of the start", plus);
    }

    @Override
    public boolean needsCalendar() {
        return lastDay != LastDay.NOT_MOVED;
    }

    @Override
    public Due due(Start start, Trace trace) {
        DayCount count = new DayCount(start, DayRule.CIVIL_CODE.withLastDay(lastDay));
        LocalDate named = named(start.day());
        LocalDate end = count.settled(named);
        Due due = count.endingWith(end, true);
        if (trace.listens()) {
            new DayTelling(count, end, due, trace).name(named, new Phrase(UNTIL, Map.of("day", named.toString())));
        }
        return due;
    }

    private LocalDate named(LocalDate from) {
        LocalDate day = in(from.withDayOfMonth(1).plusMonths(plus));
        return day.isAfter(from) ? day : in(from.withDayOfMonth(1).plusMonths(1));
    }

    /** A month without that day has its last one instead. */
    private LocalDate in(LocalDate month) {
        return month.withDayOfMonth(Math.min(dayOfMonth, month.lengthOfMonth()));
    }
}
