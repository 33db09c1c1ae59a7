package org.complaintkit.sla.limit;

import java.time.Duration;

/**
 * An odd number of half working days: first a half, as half the working time of the calendar's ordinary day, then the whole
 * days after the day on which that ends.
 */
record HalfWorkingDays(int halves, DayRule rule) implements Limit {

    HalfWorkingDays {
        if (halves < 1) {
            throw new IllegalArgumentException("working days must be 0.5 or more, it is " + halves / 2.0);
        }
        if (halves % 2 == 0) {
            throw new IllegalArgumentException("half working days are an odd number of halves, it is " + halves
                    + "; an even number of halves is whole working days");
        }
        if (rule.startDayCounted()) {
            throw new IllegalArgumentException(
                    "half a working day counts from the moment, so the day of the start cannot be counted as a whole");
        }
        Amounts.requireDays("working days", 1 + halves / 2);
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Duration ordinary = start.calendar().ordinaryDay();
        Duration half = ordinary.dividedBy(2);
        trace.note(start.at(), () -> LimitWordings.half(half, ordinary));
        Limit first = new WorkingTime(half);
        Limit all = halves == 1 ? first : new InTurn(first, new DayLimit(new DaySpan.WorkingDays(halves / 2), rule));
        return all.due(start, trace);
    }
}
