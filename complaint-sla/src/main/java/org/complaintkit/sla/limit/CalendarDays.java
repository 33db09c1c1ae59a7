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
        LocalDate last = start.day();
        for (int counted = 0; counted < amount; ) {
            last = last.plusDays(1);
            counted += DayCount.isPaused(last, start) ? 0 : 1;
        }
        DayCount.tell(start, last, day -> true, trace);
        return onDayOff.end(last, start, trace);
    }
}
