package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is due.
 *
 * @param at the instant; an act at it is in time
 * @param lastDay the last day, for limits in days: the instant may be 24:00 of it
 */
public record Due(Instant at, Optional<LocalDate> lastDay) {

    /** Nothing is asked: what the limit rests on is not known. */
    public static final Due NEVER = at(Instant.MAX);

    /**
     * An instant without a last day.
     *
     * @param at the instant
     * @return when it is due
     */
    public static Due at(Instant at) {
        return new Due(at, Optional.empty());
    }

    /**
     * Whether nothing is asked.
     *
     * @return true for {@link #NEVER} alone
     */
    public boolean isNever() {
        return equals(NEVER);
    }
}
