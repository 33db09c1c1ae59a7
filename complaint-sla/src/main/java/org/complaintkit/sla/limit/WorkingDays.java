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
        LocalDate last = calendar.addWorkingDays(start.day(), amount);
        if (!start.pauses().isEmpty()) {
            last = beyondPauses(start, last);
        }
        DayCount.tell(start, last, calendar::isWorkingDay, trace);
        return DayCount.endOf(last, start);
    }

    private static LocalDate beyondPauses(Start start, LocalDate unpaused) {
        LocalDate last = unpaused;
        LocalDate seen = start.day();
        int owed = paused(start, seen, last);
        while (owed > 0) {
            seen = last;
            last = start.calendar().addWorkingDays(last, owed);
            owed = paused(start, seen, last);
        }
        return last;
    }

    private static int paused(Start start, LocalDate after, LocalDate upTo) {
        int paused = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (start.calendar().isWorkingDay(day) && DayCount.isPaused(day, start)) {
                paused++;
            }
        }
        return paused;
    }
}
