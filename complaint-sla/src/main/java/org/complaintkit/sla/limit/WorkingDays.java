package org.complaintkit.sla.limit;

import java.time.LocalDate;
import org.complaintkit.sla.calendar.BusinessCalendar;

/** Days with working hours; the day of the start does not count, and neither do days on which the clock stood still. */
record WorkingDays(int amount) implements Limit {

    WorkingDays {
        Amounts.requirePositive("working days", amount);
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        BusinessCalendar calendar = start.calendar();
        LocalDate unpaused = calendar.addWorkingDays(start.day(), amount);
        LocalDate last = DayCount.beyondPauses(start, unpaused, DayCount.working(calendar));
        Due due = LastDay.MOVES.end(last, start);
        new DayTelling(start, due, trace).upTo(last, calendar::isWorkingDay);
        return due;
    }
}
