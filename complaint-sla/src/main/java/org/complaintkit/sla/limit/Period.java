package org.complaintkit.sla.limit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.complaintkit.rule.Wording;

/** A period whose end is a limit. */
public enum Period {
    /** A day. */
    DAY(Wording.of("until-end-of-day", "until the end of the day, {day}", "至当日{day}结束")),
    /** A week; it ends on Sunday. */
    WEEK(Wording.of("until-end-of-week", "until the end of the week, {day}", "至该周结束,即{day}")),
    /** A month of the calendar. */
    MONTH(Wording.of("until-end-of-month", "until the end of the month, {day}", "至该月结束,即{day}"));

    private final Wording until;

    Period(Wording until) {
        this.until = until;
    }

    Wording until() {
        return until;
    }

    /** The last day of the period that lies so many after the one of a day. */
    LocalDate lastDay(LocalDate day, int plus) {
        return switch (this) {
            case DAY -> day.plusDays(plus);
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(plus);
            case MONTH -> day.withDayOfMonth(1).plusMonths(plus).with(TemporalAdjusters.lastDayOfMonth());
        };
    }
}
