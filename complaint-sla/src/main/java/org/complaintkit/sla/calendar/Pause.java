package org.complaintkit.sla.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * A span in which a clock stands still, from {@code from} up to but not including {@code to}. Immutable.
 *
 * @param from when it began
 * @param to when it ended, not before {@code from}; empty while it lasts
 */
public record Pause(Instant from, Optional<Instant> to) {

    /**
     * Checks the order.
     *
     * @param from when it began
     * @param to when it ended
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Pause {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "a pause must not end before it begins, but runs from " + from + " to " + to.get());
        }
    }

    /**
     * A pause that is over.
     *
     * @param from when it began
     * @param to when it ended
     * @return the pause
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Pause of(Instant from, Instant to) {
        return new Pause(from, Optional.of(to));
    }

    /**
     * A pause that still lasts.
     *
     * @param from when it began
     * @return the pause, without an end
     */
    public static Pause running(Instant from) {
        return new Pause(from, Optional.empty());
    }
}
