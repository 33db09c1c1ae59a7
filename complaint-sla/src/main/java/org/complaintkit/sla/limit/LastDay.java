package org.complaintkit.sla.limit;

import java.time.LocalDate;

/** What happens to a last day that is a day off. One at whose end the clock stands still moves on in any case. */
enum LastDay {
    /** It moves to the next working day (the Civil Code's article 203). */
    MOVES,
    /** It stays. */
    STAYS;

    Due end(LocalDate last, Start start) {
        LocalDate day = last;
        while ((this == MOVES && !start.calendar().isWorkingDay(day)) || DayCount.standsAtEndOf(day, start)) {
            day = day.plusDays(1);
        }
        return DayCount.endOf(day, start);
    }
}
