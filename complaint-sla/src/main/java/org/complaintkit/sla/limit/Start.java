package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.BusinessCalendar;

/**
 * What a limit counts from.
 *
 * @param at when the clock started, or when an earlier part of the limit ended
 * @param since the day that days are counted from where it is not the day of {@code at}: at 24:00 it is the day that ends
 * @param pauses the spans in which it stood still, in order, without overlap and each ended
 * @param days the zone that tells the days, with the calendar to count on where there is one
 * @param facts what is known of the complaint
 */
public record Start(Instant at, Optional<LocalDate> since, List<Span> pauses, Days days, Facts facts) {

    /**
     * The zone that tells the days, and the calendar that says which of them are worked.
     *
     * @param zone the zone
     * @param calendar the calendar; empty for limits that need none
     */
    public record Days(ZoneId zone, Optional<BusinessCalendar> calendar) {

        /**
         * The days of a calendar, in its zone.
         *
         * @param calendar the calendar
         * @return the days
         */
        public static Days of(BusinessCalendar calendar) {
            return new Days(calendar.zone(), Optional.of(calendar));
        }

        /**
         * The days of a zone, without a calendar.
         *
         * @param zone the zone
         * @return the days
         */
        public static Days of(ZoneId zone) {
            return new Days(zone, Optional.empty());
        }
    }

    /**
     * Takes a copy of the pauses.
     *
     * @throws IllegalArgumentException if a pause has not ended; nobody can tell what is due then
     */
    public Start {
        pauses = List.copyOf(pauses);
        for (Span pause : pauses) {
            if (pause.to().isEmpty()) {
                throw new IllegalArgumentException("the clock stands still since " + pause.from()
                        + "; a due instant can be told once it runs again");
            }
        }
    }

    /**
     * A start whose days are counted from the day of its instant.
     *
     * @param at when the clock started
     * @param pauses the spans in which it stood still, in order, without overlap and each ended
     * @param days the zone that tells the days, with the calendar to count on where there is one
     * @param facts what is known of the complaint
     */
    public Start(Instant at, List<Span> pauses, Days days, Facts facts) {
        this(at, Optional.empty(), pauses, days, facts);
    }

    /**
     * A start without pauses or facts.
     *
     * @param at when the clock starts
     * @param days the days to count
     * @return the start
     */
    public static Start of(Instant at, Days days) {
        return new Start(at, List.of(), days, Facts.NONE);
    }

    /**
     * The same start at another instant, for a limit that begins to count later.
     *
     * @param later the instant
     * @return the start
     */
    public Start movedTo(Instant later) {
        return new Start(later, pauses, days, facts);
    }

    /**
     * The same start where another limit was due, to go on from there. Days are counted from the last day of that limit; at
     * midnight it is the day that ends. What was paused before it was due was given back to that limit, and is no pause of this.
     *
     * @param due when the other limit was due
     * @return the start
     */
    public Start after(Due due) {
        LocalDate last = due.lastDay().orElseGet(() -> dayOf(due.at().minusNanos(1)));
        List<Span> left = pauses.stream()
                .filter(pause -> pause.to().orElseThrow().isAfter(due.at()))
                .toList();
        return new Start(due.at(), Optional.of(last), left, days, facts);
    }

    /**
     * The same start, its days counted on another calendar and in the zone of that.
     *
     * @param calendar the calendar
     * @return the start
     */
    public Start on(BusinessCalendar calendar) {
        return new Start(at, since, pauses, Days.of(calendar), facts);
    }

    /**
     * The zone that tells the days.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return days.zone();
    }

    /**
     * The calendar, for limits that cannot be reckoned without one.
     *
     * @return the calendar
     * @throws IllegalStateException if there is none; a limit that needs one must be given one
     */
    public BusinessCalendar calendar() {
        return days.calendar()
                .orElseThrow(() -> new IllegalStateException(
                        "this limit counts working time or working days and has no calendar; give it one"));
    }

    /**
     * The day that days are counted from, in the zone.
     *
     * @return the day of the start
     */
    public LocalDate day() {
        return since.orElseGet(() -> dayOf(at));
    }

    /**
     * The day of an instant, in the zone.
     *
     * @param instant the instant
     * @return the day
     */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }
}
