package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Coded;

/**
 * Thrown where an answer would need a date that the calendar does not know. Nothing falls back to plain weekends: the way
 * out is an edition of the calendar that covers the date.
 */
public final class DateNotCoveredException extends RuntimeException implements Coded {

    private static final long serialVersionUID = 1L;

    private final transient CalendarEdition calendar;
    private final transient Coverage covers;
    /** The date that is lacking. */
    private final LocalDate date;

    /**
     * Names the calendar and the date that it lacks.
     *
     * @param calendar the calendar, or the source of holidays, that was asked
     * @param covers the dates that it knows
     * @param date the date that the answer would need
     */
    public DateNotCoveredException(CalendarEdition calendar, Coverage covers, LocalDate date) {
        super("calendar " + calendar + " knows the dates " + covers.first() + " to " + covers.last()
                + " and the answer would need " + date
                + "; build an edition of it that covers this date, with the holidays and make-up workdays of the added"
                + " dates (docs/calendars.md shows how)");
        this.calendar = calendar;
        this.covers = covers;
        this.date = date;
    }

    /** {@return {@code date-not-covered}} */
    @Override
    public String code() {
        return "date-not-covered";
    }

    /**
     * Returns the calendar that was asked.
     *
     * @return its name and edition
     */
    public CalendarEdition calendar() {
        return calendar;
    }

    /**
     * Returns the dates that the calendar knows.
     *
     * @return first and last known date
     */
    public Coverage covers() {
        return covers;
    }

    /**
     * Returns a date that the answer would need and the calendar lacks.
     *
     * @return the nearest date outside that was asked for or reached
     */
    public LocalDate date() {
        return date;
    }
}
