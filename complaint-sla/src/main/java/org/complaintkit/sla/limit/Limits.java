package org.complaintkit.sla.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.sla.calendar.BusinessCalendar;

/**
 * The built-in forms of time limits.
 *
 * <p>A pause moves a limit in time by the part of it that would have counted, and a limit in days, the rest of a day, week or
 * month included, by the counted days after the first day of the pause up to its last; so a pause within one day gives back
 * no day. A date that is named, a promise or the 4th of a month, is moved by no pause; where the clock stands still at it, it
 * is due once that runs on.
 *
 * <p>No limit is longer than a thousand years.
 */
public final class Limits {

    private Limits() {}

    /**
     * An interval on the clock, from the moment; pauses push it on by their length.
     *
     * @param amount how long
     * @return the limit
     * @throws IllegalArgumentException if the amount is zero, negative or beyond a thousand years
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
     * @throws IllegalArgumentException if the amount is zero, negative or beyond a thousand years
     */
    public static Limit workingTime(Duration amount) {
        return new WorkingTime(amount);
    }

    /**
     * Working days, counted as the Civil Code has it: the day of the start does not count. It ends at close of business of
     * the last day.
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1 or beyond a thousand years
     */
    public static Limit workingDays(int amount) {
        return workingDays(amount, DayRule.CIVIL_CODE);
    }

    /**
     * Working days, counted by another convention.
     *
     * @param amount how many
     * @param rule the convention; what it says of a last day off is never needed
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1 or beyond a thousand years
     */
    public static Limit workingDays(int amount, DayRule rule) {
        return new DayLimit(new DaySpan.WorkingDays(amount), rule);
    }

    /**
     * Half working days. Half a working day is half the working time of the calendar's {@linkplain
     * BusinessCalendar#ordinaryDay ordinary day}, counted as working time from the moment; of several, first the half is
     * counted, then the whole days after the day on which it ends.
     *
     * @param halves how many halves, an odd number: 3 are one day and a half
     * @param rule how the whole days are counted, without the day of the start
     * @return the limit
     * @throws IllegalArgumentException if the number is not odd, below 1 or beyond a thousand years, or the day of the start
     *     is to be counted
     */
    public static Limit halfWorkingDays(int halves, DayRule rule) {
        return new HalfWorkingDays(halves, rule);
    }

    /**
     * Days of the calendar, counted as the Civil Code has it: the day of the start does not count, and a last day that is a
     * day off moves to the next working day.
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1 or beyond a thousand years
     */
    public static Limit calendarDays(int amount) {
        return calendarDays(amount, DayRule.CIVIL_CODE);
    }

    /**
     * Days of the calendar, counted by another convention.
     *
     * @param amount how many
     * @param rule the convention
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1 or beyond a thousand years
     */
    public static Limit calendarDays(int amount, DayRule rule) {
        return new DayLimit(new DaySpan.Days(amount), rule);
    }

    /**
     * Months as the Civil Code has them: up to the corresponding day or the last one of a month that has none; a last day
     * that is a day off moves to the next working day.
     *
     * @param amount how many
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1 or beyond a thousand years
     */
    public static Limit months(int amount) {
        return months(amount, DayRule.CIVIL_CODE);
    }

    /**
     * Months, counted by another convention. Where the day of the start is counted they end the day before the corresponding
     * one, or with the last day of a month that has none.
     *
     * @param amount how many
     * @param rule the convention
     * @return the limit
     * @throws IllegalArgumentException if the amount is below 1 or beyond a thousand years
     */
    public static Limit months(int amount, DayRule rule) {
        return new DayLimit(new DaySpan.Months(amount), rule);
    }

    /**
     * The end of the day, week or month in which it starts, or of a later one: at close of business of its last day, or at
     * 24:00 where that is a day off, there is no calendar or business has closed before the clock starts.
     *
     * @param period whose end; a week ends on Sunday
     * @param plus how many periods later, 0 for the one of the start
     * @param lastDay what becomes of a last day that is a day off
     * @return the limit
     * @throws IllegalArgumentException if {@code plus} is negative or above 12,000
     */
    public static Limit endOf(Period period, int plus, LastDay lastDay) {
        return new DayLimit(new DaySpan.RestOf(period, plus), new DayRule(true, false, lastDay));
    }

    /**
     * A day of a month, at close of business or at 24:00; a month without that day has its last one instead.
     *
     * @param day the day of the month, 1 to 31
     * @param plus 0 for the next such day after that of the start, else how many months after the month of the start
     * @param lastDay what becomes of it where it is a day off
     * @return the limit
     * @throws IllegalArgumentException if there is no such day, or {@code plus} is negative or above 12,000
     */
    public static Limit nthOfMonth(int day, int plus, LastDay lastDay) {
        return new NamedDay(day, plus, lastDay);
    }

    /**
     * The instant that a recorded fact tells: a reply time that was asked for, a promise; never before the start. Where the
     * fact is not known there is no limit, so that it can stand beside another in {@link #earliestOf}.
     *
     * @param fact the name of a fact of type moment
     * @return the limit
     */
    public static Limit untilFact(String fact) {
        return new UntilFact(fact);
    }

    /**
     * A limit that counts from the next opening; from the moment where it starts in working time.
     *
     * @param limit the limit
     * @return the limit from the opening
     */
    public static Limit afterOpening(Limit limit) {
        return new AfterOpening(limit);
    }

    /**
     * One limit for a start in working time, another for one outside it.
     *
     * @param whenOpen for a start from an opening until just before the closing
     * @param whenClosed for any other start
     * @return the limit
     */
    public static Limit byOpening(Limit whenOpen, Limit whenClosed) {
        return new ByOpening(whenOpen, whenClosed);
    }

    /**
     * Another limit for each value of a fact; without the fact, or for a value that is not listed, none.
     *
     * @param fact the name of a fact of type name
     * @param limits the limits by value
     * @return the limit
     */
    public static Limit byFact(String fact, Map<String, Limit> limits) {
        return byFact(fact, limits, none());
    }

    /**
     * Another limit for each value of a fact, and one for all others.
     *
     * @param fact the name of a fact of type name
     * @param limits the limits by value
     * @param otherwise the limit without the fact or for a value that is not listed
     * @return the limit
     */
    public static Limit byFact(String fact, Map<String, Limit> limits, Limit otherwise) {
        return new ByFact(fact, limits, otherwise);
    }

    /**
     * The limit of the first condition that holds.
     *
     * @param choices conditions with their limits, in the order in which to look
     * @param otherwise the limit where none holds; {@link #none} where there is none then
     * @return the limit
     * @throws IllegalArgumentException if there is no condition
     */
    public static Limit choose(List<Choice> choices, Limit otherwise) {
        return new FirstMatch(choices, otherwise);
    }

    /**
     * Whichever of several is due first.
     *
     * @param limits the limits, at least one
     * @return the limit
     * @throws IllegalArgumentException if there is none
     */
    public static Limit earliestOf(List<Limit> limits) {
        return new BestOf(limits, true);
    }

    /**
     * Whichever of several is due last; one without end is passed over.
     *
     * @param limits the limits, at least one
     * @return the limit
     * @throws IllegalArgumentException if there is none
     */
    public static Limit latestOf(List<Limit> limits) {
        return new BestOf(limits, false);
    }

    /**
     * One limit and, from the instant or the last day at which that is due, another.
     *
     * @param first the limit counted first
     * @param next the limit counted from there
     * @return both in turn
     */
    public static Limit inTurn(Limit first, Limit next) {
        return new InTurn(first, next);
    }

    /**
     * A limit counted on a calendar of its own, and in the zone of that.
     *
     * @param calendar the calendar
     * @param limit the limit
     * @return the limit on that calendar
     */
    public static Limit onCalendar(BusinessCalendar calendar, Limit limit) {
        return new OnCalendar(Optional.empty(), Map.of(), Optional.of(calendar), limit);
    }

    /**
     * A limit counted on the calendar that a fact chooses, such as that of the unit.
     *
     * @param fact the name of a fact of type name
     * @param calendars the calendars by value
     * @param otherwise the calendar without the fact or for a value that is not listed; empty: that of the start
     * @param limit the limit
     * @return the limit on that calendar
     */
    public static Limit onCalendarBy(
            String fact, Map<String, BusinessCalendar> calendars, Optional<BusinessCalendar> otherwise, Limit limit) {
        return new OnCalendar(Optional.of(fact), calendars, otherwise, limit);
    }

    /**
     * Nothing is ever due: for a choice under which there is no limit.
     *
     * @return no limit
     */
    public static Limit none() {
        return NoLimit.NONE;
    }
}
