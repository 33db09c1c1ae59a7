package org.complaintkit.sla.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.complaintkit.deadline.Span;

/** Months, up to the corresponding day, or the last one of a month that has none (the Civil Code's article 202). */
record Months(int amount, LastDay onDayOff) implements Limit {

    Months {
        Amounts.requirePositive("months", amount);
    }

    @Override
    public boolean needsCalendar() {
        return onDayOff == LastDay.MOVES;
    }

    @Override
    public Due due(Start start, Trace trace) {
        LocalDate last = start.day().plusMonths(amount).plusDays(pausedDays(start));
        DayCount.tell(start, last, day -> true, trace);
        return onDayOff.end(last, start, trace);
    }

    private static long pausedDays(Start start) {
        long days = 0;
        for (Span pause : start.pauses()) {
            days += ChronoUnit.DAYS.between(
                    start.dayOf(pause.from()), start.dayOf(pause.to().orElseThrow()));
        }
        return days;
    }
}
