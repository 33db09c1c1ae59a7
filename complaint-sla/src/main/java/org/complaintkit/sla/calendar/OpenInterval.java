package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time that is open without a break, half-open. Immutable.
 *
 * @param open its first instant
 * @param close the first instant after it, later than {@code open}
 */
public record OpenInterval(Instant open, Instant close) {

    /**
     * Checks the order.
     *
     * @param open its first instant
     * @param close the first instant after it
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public OpenInterval {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException(
                    "an open interval must end after it begins, but runs from " + open + " to " + close);
        }
    }

    /**
     * Returns how long it is.
     *
     * @return more than zero
     */
    public Duration length() {
        return Duration.between(open, close);
    }
}
