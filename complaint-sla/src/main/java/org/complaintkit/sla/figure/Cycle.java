package org.complaintkit.sla.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the periods are over which figures are added up. */
public enum Cycle {
    /** A day. */
    DAY("day", 0),
    /** A week from Monday to Sunday. */
    WEEK("week", 0),
    /** A calendar month. */
    MONTH("month", 1),
    /** Three calendar months, from January, April, July or October. */
    QUARTER("quarter", 3),
    /** Six calendar months, from January or July. */
    HALF_YEAR("half-year", 6),
    /** A calendar year. */
    YEAR("year", 12);

    private final String word;
    private final int months;

    Cycle(String word, int months) {
        this.word = word;
        this.months = months;
    }

    /**
     * The word used in regimes.
     *
     * @return the word, such as {@code half-year}
     */
    public String word() {
        return word;
    }

    /**
     * The period of this length that a day lies in.
     *
     * @param day the day
     * @return the period
     */
    public Period on(LocalDate day) {
        return new Period(this, first(day));
    }

    LocalDate first(LocalDate day) {
        if (this == DAY) {
            return day;
        }
        if (this == WEEK) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        int month = day.getMonthValue() - 1;
        return LocalDate.of(day.getYear(), month - month % months + 1, 1);
    }

    /** The first day of the period so many periods later. */
    LocalDate plus(LocalDate first, int periods) {
        return this == DAY
                ? first.plusDays(periods)
                : this == WEEK ? first.plusWeeks(periods) : first.plusMonths((long) months * periods);
    }
}
