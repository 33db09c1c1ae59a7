package org.complaintkit.sla.limit;

import java.time.LocalDate;

/** A limit in days: pauses give back counted days, and a last day off may move. */
record DayLimit(DaySpan span, DayRule rule) implements Limit {

    @Override
    public boolean needsCalendar() {
        return span.needsCalendar() || rule.lastDay() != LastDay.NOT_MOVED;
    }

    @Override
    public Due due(Start start, Trace trace) {
        DayCount count = new DayCount(start, rule);
        Counting counting = span.counting(start);
        LocalDate unpaused = span.last(start, rule.startDayCounted());
        span.note(start, unpaused, trace);
        LocalDate last = count.beyondPauses(unpaused, counting);
        LocalDate end = count.settled(last);
        boolean asked = !rule.sameTimeOfDay() || needsCalendar();
        Due due = count.endingWith(end, asked);
        if (trace.listens()) {
            new DayTelling(count, end, due, trace).count(last, counting);
        }
        return due;
    }
}
