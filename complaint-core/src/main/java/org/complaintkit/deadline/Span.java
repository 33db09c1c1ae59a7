package org.complaintkit.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time, [from, to); without an end it still lasts.
 *
 * @param from when it began
 * @param to when it ended, if it has
 */
public record Span(Instant from, Optional<Instant> to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Span {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a span must not end before it begins: " + from + " to " + to.get());
        }
    }

    /**
     * A stretch that is over.
     *
     * @param from when it began
     * @param to when it ended
     * @return the span
     * @throws IllegalArgumentException if it ends before it begins
     */
    public static Span of(Instant from, Instant to) {
        return new Span(from, Optional.of(to));
    }

    /**
     * A stretch that still lasts.
     *
     * @param from when it began
     * @return the span
     */
    public static Span since(Instant from) {
        return new Span(from, Optional.empty());
    }

    /**
     * The same stretch, ended.
     *
     * @param to when it ended
     * @return the span
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Span until(Instant to) {
        return new Span(from, Optional.of(to));
    }
}
