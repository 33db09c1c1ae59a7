package org.complaintkit.sla.limit;

import java.time.LocalDate;

/** Days of the calendar; the day of the start does not count, and a last day that is a day off moves on. */
record CalendarDays(int amount, LastDay onDayOff) implements Limit {

    CalendarDays {
        Amounts.requirePositive("calendar days", amount);
    }

    @Override
    public boolean needsCalendar() {
        return onDayOff == LastDay.MOVES;
    }

    @Override
    public Due due(Start start, Trace trace) {
        LocalDate last = DayCount.beyondPauses(start, start.day().plusDays(amount), DayCount.ALL);
        Due due = onDayOff.end(last, start);
        new DayTelling(start, due, trace).upTo(last, day -> true);
        return due;
    }
}
