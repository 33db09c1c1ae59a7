package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;

/**
 * Puts a {@link BusinessCalendar} together. On one date a holiday beats a shift, a shift beats a make-up workday, and that
 * beats the week. All exceptions must lie on covered dates; whatever does not fit is refused by {@link #build}, whose message
 * says what to change. Not safe for several threads.
 */
public final class CalendarBuilder {

    /** A week in force from one date to another, both included. */
    record Season(LocalDate from, LocalDate to, Week week) {}

    final ZoneId zone;
    final Coverage covers;
    final List<Season> seasons = new ArrayList<>();
    final List<HolidaySource> sources = new ArrayList<>();
    final SortedMap<LocalDate, Text> holidays = new TreeMap<>();
    final SortedSet<LocalDate> makeupWorkdays = new TreeSet<>();
    final SortedSet<LocalDate> halfDays = new TreeSet<>();
    final SortedMap<LocalDate, List<Hours>> shifts = new TreeMap<>();
    final SortedMap<LocalDate, List<Hours>> breaks = new TreeMap<>();
    CalendarEdition edition;
    Week week = new Week(Map.of());
    Optional<List<Hours>> makeupHours = Optional.empty();

    CalendarBuilder(ZoneId zone, Coverage covers) {
        this.zone = zone;
        this.covers = covers;
        edition = new CalendarEdition("unnamed", covers.toString());
    }

    /**
     * Names the calendar. Without it, its id is {@code unnamed} and its edition the covered dates.
     *
     * @param edition name and edition
     * @return this builder
     */
    public CalendarBuilder edition(CalendarEdition edition) {
        this.edition = edition;
        return this;
    }

    /**
     * Sets the hours of an ordinary week.
     *
     * @param week the week
     * @return this builder
     */
    public CalendarBuilder week(Week week) {
        this.week = week;
        return this;
    }

    /**
     * Puts another week in force for a season.
     *
     * @param from its first date
     * @param to its last date, included
     * @param week the week of the season; days of the week that it leaves out are closed
     * @return this builder
     */
    public CalendarBuilder season(LocalDate from, LocalDate to, Week week) {
        seasons.add(new Season(from, to, week));
        return this;
    }

    /**
     * Closes a date: the periods that would start on it, not the tail of the evening before.
     *
     * @param day the date
     * @return this builder
     */
    public CalendarBuilder holiday(LocalDate day) {
        return holiday(day, Days.HOLIDAY);
    }

    /**
     * Closes a date and names it for explanations.
     *
     * @param day the date
     * @param name what it is called
     * @return this builder
     */
    public CalendarBuilder holiday(LocalDate day, Text name) {
        holidays.put(day, name);
        return this;
    }

    /**
     * Closes several dates.
     *
     * @param days the dates
     * @return this builder
     */
    public CalendarBuilder holidays(Collection<LocalDate> days) {
        days.forEach(this::holiday);
        return this;
    }

    /**
     * Takes holidays and make-up workdays of the covered dates from a source, beside those given here.
     *
     * @param source the source, asked by {@link #build}
     * @return this builder
     */
    public CalendarBuilder holidaysFrom(HolidaySource source) {
        sources.add(source);
        return this;
    }

    /**
     * Ends a date early: once half of the hours that it would have had are over.
     *
     * @param day the date
     * @return this builder
     */
    public CalendarBuilder halfDay(LocalDate day) {
        halfDays.add(day);
        return this;
    }

    /**
     * Opens dates in exchange for holidays.
     *
     * @param days the dates, worked at the {@link #makeupHours}
     * @return this builder
     */
    public CalendarBuilder makeupWorkdays(Collection<LocalDate> days) {
        makeupWorkdays.addAll(days);
        return this;
    }

    /**
     * Sets the hours of make-up workdays. Without it they are those of the first open weekday, counted from Monday, of the
     * week in force.
     *
     * @param periods the periods, in order and apart
     * @return this builder
     */
    public CalendarBuilder makeupHours(List<Hours> periods) {
        makeupHours = Optional.of(List.copyOf(periods));
        return this;
    }

    /**
     * Replaces the periods of one date, be it usually open or closed.
     *
     * @param day the date
     * @param periods its periods, in order and apart; none to close it
     * @return this builder
     */
    public CalendarBuilder shift(LocalDate day, List<Hours> periods) {
        shifts.put(day, List.copyOf(periods));
        return this;
    }

    /**
     * Cuts times out of whatever is open then, tails of the evening before included.
     *
     * @param day the date on which the breaks start
     * @param periods the breaks, in any order
     * @return this builder
     */
    public CalendarBuilder breaks(LocalDate day, List<Hours> periods) {
        breaks.merge(day, List.copyOf(periods), CalendarBuilder::concat);
        return this;
    }

    private static List<Hours> concat(List<Hours> before, List<Hours> more) {
        List<Hours> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    /**
     * Makes the calendar.
     *
     * @return a calendar that later changes of this builder do not touch
     * @throws InvalidCalendarException if the calendar is never open, periods overlap or are out of order, a holiday is also
     *     a make-up workday, make-up workdays find no hours, seasons overlap, or an exception lies outside the covered dates
     * @throws DateNotCoveredException if a source of holidays does not know every covered date
     */
    public BusinessCalendar build() {
        return new BusinessCalendar(edition, zone, covers, new CalendarPlanner(this).openings());
    }
}
