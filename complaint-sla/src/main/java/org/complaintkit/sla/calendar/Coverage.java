package org.complaintkit.sla.calendar;

import java.time.LocalDate;

/**
 * The dates that a calendar knows, both ends included. Immutable.
 *
 * @param first the first known date, not before 0001-01-01
 * @param last the last known date, not before {@code first} and not after 9999-12-31
 */
public record Coverage(LocalDate first, LocalDate last) {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the order and the range.
     *
     * @param first the first known date
     * @param last the last known date
     * @throws InvalidCalendarException if {@code last} is before {@code first} or a date lies outside the years 1 to 9999
     */
    public Coverage {
        if (last.isBefore(first)) {
            throw new InvalidCalendarException(
                    InvalidCalendarException.Problem.EMPTY_COVERAGE,
                    "covers must end on or after its first date, but runs from " + first + " to " + last
                            + "; swap the two dates or extend the last one");
        }
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new InvalidCalendarException(
                    InvalidCalendarException.Problem.OUTSIDE_COVERAGE,
                    "covers must lie within the years 1 to 9999, but runs from " + first + " to " + last);
        }
    }

    /**
     * Covers whole years.
     *
     * @param first the first year, 1 or later
     * @param last the last year, included
     * @return 1 January of the first year to 31 December of the last
     * @throws InvalidCalendarException if the last year is before the first
     */
    public static Coverage ofYears(int first, int last) {
        return new Coverage(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * Tells whether a date is known.
     *
     * @param day any date
     * @return true from the first to the last date, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Tells whether every date of another coverage is known here.
     *
     * @param other any coverage
     * @return true where {@code other} lies within this one
     */
    public boolean contains(Coverage other) {
        return contains(other.first) && contains(other.last);
    }

    /**
     * Returns the dates as {@code first..last}.
     *
     * @return both dates, ISO-8601, joined by two dots
     */
    @Override
    public String toString() {
        return first + ".." + last;
    }
}
