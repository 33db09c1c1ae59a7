package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Span;

/**
 * When an organisation is open, and the arithmetic of working time and working days on it.
 *
 * <p>Periods are half-open: open at the opening, no longer at the closing. A period belongs to the day on which it starts;
 * a working day is a date to which some working time belongs. Local boundaries become instants by the rule of
 * {@code java.time}: one inside a gap moves later by the gap's length, one inside an overlap takes the earlier offset; a
 * period that then ends before it begins is empty, and time that two periods share counts once.
 *
 * <p>The calendar knows the dates that it {@link #covers}, from 00:00 of the first to 24:00 of the last. An answer that
 * would need any other date is refused with a {@link DateNotCoveredException}; every method that takes a date or an instant
 * may throw it. What began before the first date is unknown, so the morning after a night shift of the evening before is not
 * open on the first date: cover a day more where that matters.
 *
 * <p>A question costs at most the logarithm of what lies between and allocates only its result; the tables behind it are
 * compiled about a year at a time when first asked for. Immutable to its users and safe for any number of threads.
 *
 * <pre>{@code
 * BusinessCalendar office = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2025, 2026))
 *         .week(Week.mondayToFriday(Hours.parse("09:00", "12:00"), Hours.parse("13:30", "18:00")))
 *         .holidaysFrom(ChinaHolidays.load())
 *         .build();
 * Instant due = office.add(Instant.parse("2026-09-30T08:00:00Z"), Duration.ofHours(4));
 * }</pre>
 */
public final class BusinessCalendar {

    private final CalendarEdition edition;
    private final ZoneId zone;
    private final Coverage covers;
    private final Openings openings;
    private final TimeQuestions time;
    private final DayQuestions days;

    BusinessCalendar(CalendarEdition edition, ZoneId zone, Coverage covers, Openings openings) {
        this.edition = edition;
        this.zone = zone;
        this.covers = covers;
        this.openings = openings;
        time = new TimeQuestions(edition, covers, new WorkingTime(openings, zone, covers));
        days = new DayQuestions(edition, zone, covers, openings);
    }

    /**
     * Starts a calendar from a week and its exceptions; {@link BusinessCalendars} has other ways.
     *
     * @param zone the zone of all local times and dates
     * @param covers the dates that the calendar will know
     * @return a builder with no opening hours yet
     */
    public static CalendarBuilder builder(ZoneId zone, Coverage covers) {
        return new CalendarBuilder(zone, covers);
    }

    /** {@return the name and edition, to be stored beside every deadline} */
    public CalendarEdition edition() {
        return edition;
    }

    /** {@return the zone of all local times and dates} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return the first and the last date that the calendar knows} */
    public Coverage covers() {
        return covers;
    }

    /**
     * {@return whether it is open: true from an opening up to but not including its closing}
     *
     * @param at the instant
     */
    public boolean isOpen(Instant at) {
        return time.isOpen(at);
    }

    /**
     * {@return the earliest open instant at or after another: itself where it is open, else the next opening}
     *
     * @param at the instant to start from
     */
    public Instant nextOpening(Instant at) {
        return time.nextOpening(at);
    }

    /**
     * {@return the first closing later than an instant} Where one period ends and another begins nothing closes.
     *
     * @param at the instant to start from
     */
    public Instant nextClosing(Instant at) {
        return time.nextClosing(at);
    }

    /**
     * {@return the last opening earlier than an instant} Where one period ends and another begins nothing opens.
     *
     * @param at the instant to start from
     */
    public Instant previousOpening(Instant at) {
        return time.previousOpening(at);
    }

    /**
     * {@return the last closing earlier than an instant}
     *
     * @param at the instant to start from
     */
    public Instant previousClosing(Instant at) {
        return time.previousClosing(at);
    }

    /**
     * {@return an instant itself where it is later than an opening and not later than its closing, else the last closing before}
     *
     * @param at the instant to move back to working time
     */
    public Instant rollBack(Instant at) {
        return time.rollBack(at);
    }

    /**
     * Adds working time. An amount that is used up exactly at closing ends at closing.
     *
     * @param start the instant to count from, open or not
     * @param amount how much working time, to the nanosecond; not negative
     * @return the earliest instant at or after {@code start} with that much working time between; for zero {@code start}
     * @throws IllegalArgumentException if the amount is negative
     */
    public Instant add(Instant start, Duration amount) {
        return time.add(start, amount);
    }

    /**
     * Subtracts working time. An amount that is used up exactly at opening ends at opening.
     *
     * @param start the instant to count back from, open or not
     * @param amount how much working time, to the nanosecond; not negative
     * @return the latest instant at or before {@code start} with that much working time between; for zero {@code start}
     * @throws IllegalArgumentException if the amount is negative
     */
    public Instant subtract(Instant start, Duration amount) {
        return time.subtract(start, amount);
    }

    /**
     * Adds working time while a clock stands still in some pauses.
     *
     * @param start the instant to count from
     * @param amount how much working time outside the pauses; not negative
     * @param pauses in any order; they may overlap each other and {@code start}
     * @return the earliest instant with that much between; for zero {@code start}; empty where a running pause leaves too
     *     little before it
     * @throws IllegalArgumentException if the amount is negative
     */
    public Optional<Instant> addWithPauses(Instant start, Duration amount, List<Span> pauses) {
        return Pauses.of(pauses).add(time, start, amount);
    }

    /**
     * {@return the working time from an instant up to another; zero where the second is not after the first}
     *
     * @param start the first instant
     * @param end the second instant
     */
    public Duration workingTimeBetween(Instant start, Instant end) {
        return time.between(start, end);
    }

    /**
     * Measures the working time between two instants outside some pauses.
     *
     * @param start the first instant
     * @param end the second instant
     * @param pauses in any order; they may overlap each other and reach beyond both instants; a running one lasts to the end
     * @return the working time that is in no pause; zero where {@code end} is not after {@code start}
     */
    public Duration workingTimeBetween(Instant start, Instant end, List<Span> pauses) {
        return Pauses.of(pauses).workedBetween(time, start, end);
    }

    /**
     * Lists what is open between two instants, found one by one as the stream is read.
     *
     * @param from the first instant
     * @param to the second instant
     * @return the open intervals in order, cut at both instants, those that touch joined; none where {@code to} is not after
     *     {@code from}
     */
    public Stream<OpenInterval> openIntervals(Instant from, Instant to) {
        return time.openIntervals(from, to);
    }

    /**
     * {@return whether any working time belongs to a date}
     *
     * @param day the date
     */
    public boolean isWorkingDay(LocalDate day) {
        return days.isWorking(day);
    }

    /**
     * Counts working days on or back; the start is not counted and need not be one.
     *
     * @param start the date to count from
     * @param days how many; negative counts back
     * @return the n-th working day after or before {@code start}; for zero {@code start}
     */
    public LocalDate addWorkingDays(LocalDate start, int days) {
        return this.days.add(start, days);
    }

    /**
     * Counts working days on or back and keeps the local time of day; one in a gap moves later by the gap's length, one in an
     * overlap takes the earlier offset.
     *
     * @param start the instant to count from
     * @param days how many; negative counts back
     * @return the same time of day on the n-th working day after or before; for zero {@code start}
     */
    public Instant addWorkingDays(Instant start, int days) {
        return this.days.add(start, days);
    }

    /**
     * Counts half working days on or back: an odd one first, as half the working time of the {@linkplain #ordinaryDay ordinary
     * day}, then whole days at the same time of day.
     *
     * @param start the instant to count from
     * @param halves how many halves; negative counts back
     * @return the instant reached; for zero {@code start}
     */
    public Instant addHalfWorkingDays(Instant start, int halves) {
        Duration half = ordinaryDay().dividedBy(2);
        Instant afterHalf = halves % 2 == 0 ? start : halves > 0 ? add(start, half) : subtract(start, half);
        return addWorkingDays(afterHalf, halves / 2);
    }

    /**
     * Counts the working days between two dates.
     *
     * @param start the first date, counted
     * @param end the second date, not counted; it may be the day after the last covered one
     * @return the working days {@code d} with {@code start <= d < end}; where {@code end} is before {@code start}, minus the
     *     count from {@code end} to {@code start}
     */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        return days.between(start, end);
    }

    /**
     * {@return the end of the last period that belongs to a date, which may be on the next one; empty on a day off}
     *
     * @param day the date
     */
    public Optional<Instant> closeOfBusiness(LocalDate day) {
        return days.closeOfBusiness(day);
    }

    /**
     * {@return the most frequent length of the covered working days, of equally frequent ones the longest; more than zero}
     * Clock changes and breaks are left aside. Calendars made by {@link BusinessCalendars} are measured day by day, once.
     */
    public Duration ordinaryDay() {
        return days.ordinary();
    }

    /**
     * {@return why a date is not a working day, with a name; empty where it is one}
     *
     * @param day the date
     */
    public Optional<DayOff> dayOff(LocalDate day) {
        return days.dayOff(day);
    }

    @Override
    public String toString() {
        return edition + " (" + zone + ", " + covers + ")";
    }

    Openings openings() {
        return openings;
    }
}
