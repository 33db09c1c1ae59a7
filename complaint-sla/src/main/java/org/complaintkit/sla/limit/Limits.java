package org.complaintkit.sla.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The built-in forms of time limits. */
public final class Limits {

    private Limits() {}

    /**
     * An interval on the clock, from the moment; pauses push it on by their length.
     *
     * @param amount how long
     * @return the limit
     * @throws IllegalArgumentException if the amount is zero or negative
     */
    public static Limit elapsed(Duration amount) {
        return new ElapsedTime(amount);
    }

    /**
     * Time inside opening hours. A start while it is closed waits for the next opening; what is used up exactly at
     * closing ends at closing.
     *
     * @param amount how much working time
     * @return the limit
     * @throws IllegalArgumentException if the amount is zero or negative
     */
    public static Limit workingTime(Duration amount) {
        return new WorkingTime(amount);
    }

    /**
     * Working days; the day of the start does not count. It ends at close of business of the last day, or at 24:00
     * where the calendar has none. Days on which the clock stood still are given back: those after the first day of a
     * pause, up to its last; so a pause within one day gives back none.
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1
     */
    public static Limit workingDays(int amount) {
        return new WorkingDays(amount);
    }

    /**
     * Days of the calendar; the day of the start does not count, and a last day that is a day off moves to the next
     * working day (the Civil Code of the People's Republic of China, articles 201 and 203).
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1
     */
    public static Limit calendarDays(int amount) {
        return new CalendarDays(amount, LastDay.MOVES);
    }

    /**
     * Days of the calendar whose last day stays where it falls.
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1
     */
    public static Limit calendarDaysNotMoved(int amount) {
        return new CalendarDays(amount, LastDay.STAYS);
    }

    /**
     * Months, up to the corresponding day or the last one of a month that has none; a last day that is a day off moves
     * to the next working day (the Civil Code of the People's Republic of China, articles 202 and 203).
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1
     */
    public static Limit months(int amount) {
        return new Months(amount, LastDay.MOVES);
    }

    /**
     * Months whose last day stays where it falls.
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1
     */
    public static Limit monthsNotMoved(int amount) {
        return new Months(amount, LastDay.STAYS);
    }

    /**
     * The instant that a recorded fact tells: a reply time that was asked for, a promise. Where the fact is not known
     * the limit is without end, so that it can stand beside another in {@link #earliestOf}.
     *
     * @param fact the name of a fact of type moment
     * @return the limit
     */
    public static Limit untilFact(String fact) {
        return new UntilFact(fact);
    }

    /**
     * Another limit for each value of a fact; without the fact, or for a value that is not listed, no end.
     *
     * @param fact the name of a fact of type name
     * @param limits the limits by value
     * @return the limit
     */
    public static Limit byFact(String fact, Map<String, Limit> limits) {
        return new ByFact(fact, limits);
    }

    /**
     * Whichever of several is due first.
     *
     * @param limits the limits, at least one
     * @return the limit
     * @throws IllegalArgumentException if there is none
     */
    public static Limit earliestOf(List<Limit> limits) {
        return new EarliestOf(limits);
    }
}
