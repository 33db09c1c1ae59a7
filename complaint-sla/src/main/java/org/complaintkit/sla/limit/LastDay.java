package org.complaintkit.sla.limit;

import java.time.LocalDate;

/** What happens to a last day that is a day off. */
enum LastDay {
    /** It moves to the next working day (the Civil Code's article 203). */
    MOVES,
    /** It stays. */
    STAYS;

    Due end(LocalDate last, Start start) {
        LocalDate day = last;
        while (this == MOVES && isOff(day, last, start)) {
            day = day.plusDays(1);
        }
        return DayCount.endOf(day, start);
    }

    /** Beyond the count a day on which the clock stood still is like a day off. */
    private static boolean isOff(LocalDate day, LocalDate last, Start start) {
        return !start.calendar().isWorkingDay(day) || (day.isAfter(last) && DayCount.isPaused(day, start));
    }
}
