package org.complaintkit.sla.limit;

import java.time.LocalDate;

/** What happens to a last day that is a day off. */
enum LastDay {
    /** It moves to the next working day (the Civil Code's article 203). */
    MOVES,
    /** It stays. */
    STAYS;

    Due end(LocalDate last, Start start, Trace trace) {
        LocalDate day = last;
        while (this == MOVES && !start.calendar().isWorkingDay(day)) {
            if (trace.listens()) {
                LocalDate next = day.plusDays(1);
                DayCount.add(
                        start,
                        next,
                        Stretch.Kind.SKIPPED,
                        DayCount.off(LimitWordings.LAST_DAY_MOVED, day, start),
                        trace);
            }
            day = day.plusDays(1);
        }
        return DayCount.endOf(day, start);
    }
}
