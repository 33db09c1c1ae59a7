package org.complaintkit.rule;

import java.util.List;

/**
 * What became of something asked for: accepted with what follows, or refused with every reason.
 *
 * @param <E> what follows: events, entries, steps
 */
public sealed interface Decision<E> {

    /**
     * It was accepted.
     *
     * @param events what follows, in order; may be empty
     * @param <E> what follows
     */
    record Accepted<E>(List<E> events) implements Decision<E> {
        /** Takes a copy of the events. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * It was refused and nothing has changed.
     *
     * @param refusals every reason, at least one
     * @param <E> what would have followed
     */
    record Refused<E>(List<Refusal> refusals) implements Decision<E> {
        /**
         * Takes a copy of the reasons.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs at least one reason");
            }
        }
    }

    /**
     * Accepts.
     *
     * @param events what follows, in order
     * @param <E> what follows
     * @return the decision
     */
    static <E> Decision<E> accepted(List<E> events) {
        return new Accepted<>(events);
    }

    /**
     * Refuses.
     *
     * @param refusals every reason, at least one
     * @param <E> what would have followed
     * @return the decision
     */
    static <E> Decision<E> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /**
     * Whether it was accepted.
     *
     * @return true if it was
     */
    default boolean isAccepted() {
        return this instanceof Accepted<E>;
    }

    /**
     * What follows.
     *
     * @return the events in order; none where it was refused
     */
    default List<E> events() {
        return this instanceof Accepted<E> accepted ? accepted.events : List.of();
    }

    /**
     * Why not.
     *
     * @return every reason; none where it was accepted
     */
    default List<Refusal> refusals() {
        return this instanceof Refused<E> refused ? refused.refusals : List.of();
    }
}
