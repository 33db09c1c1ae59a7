package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.BusinessCalendar;

/**
 * When something is due.
 *
 * @param at the instant; an act at it is in time
 * @param lastDay the last day, where the limit ends with a day: the instant may be 24:00 of it
 * @param calendar the calendar that the instant rests on; empty where none was asked
 */
public record Due(Instant at, Optional<LocalDate> lastDay, Optional<CalendarEdition> calendar) {

    /** Nothing is asked: what the limit rests on is not known. */
    public static final Due NEVER = at(Instant.MAX);

    /**
     * An instant without a last day, for which no calendar was asked.
     *
     * @param at the instant
     * @return when it is due
     */
    public static Due at(Instant at) {
        return new Due(at, Optional.empty(), Optional.empty());
    }

    /**
     * The same, resting on a calendar.
     *
     * @param asked the calendar
     * @return when it is due
     */
    public Due on(BusinessCalendar asked) {
        return new Due(at, lastDay, Optional.of(asked.edition()));
    }

    /** Where the limit asked no calendar itself, resting on the one its start was found on, or a loser it was compared with. */
    Due restingOn(Optional<CalendarEdition> found) {
        return isNever() || calendar.isPresent() ? this : new Due(at, lastDay, found);
    }

    /**
     * Whether nothing is asked.
     *
     * @return true for {@link #NEVER} alone
     */
    public boolean isNever() {
        return at.equals(Instant.MAX);
    }
}
