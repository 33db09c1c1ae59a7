package org.complaintkit.sla.limit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A period whose end is a limit. */
public enum Period {
    /** A day. */
    DAY,
    /** A week; it ends on Sunday. */
    WEEK,
    /** A month of the calendar. */
    MONTH;

    /**
     * The last day of the period in which a day lies.
     *
     * @param day the day
     * @return the last day, Sunday for a week
     */
    public LocalDate lastDayOf(LocalDate day) {
        return lastDay(day, 0);
    }

    /** The last day of the period that lies so many after the one of a day. */
    LocalDate lastDay(LocalDate day, int plus) {
        return switch (this) {
            case DAY -> day.plusDays(plus);
            case WEEK ->
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(plus);
            case MONTH -> day.withDayOfMonth(1).plusMonths(plus).with(TemporalAdjusters.lastDayOfMonth());
        };
    }
}
