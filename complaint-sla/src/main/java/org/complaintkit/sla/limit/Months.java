package org.complaintkit.sla.limit;

import java.time.LocalDate;

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
        LocalDate last = DayCount.beyondPauses(start, start.day().plusMonths(amount), DayCount.ALL);
        Due due = onDayOff.end(last, start);
        new DayTelling(start, due, trace).upTo(last, day -> true);
        return due;
    }
}
