package org.complaintkit.sla.limit;

import java.util.Set;

/** A form of time limit: an interval, some working days, the end of a day. Must be pure. */
@FunctionalInterface
public interface Limit {

    /**
     * The instant that a start is due at.
     *
     * @param start from when, with pauses and calendar
     * @param trace is told each step of the count, in the same pass
     * @return when it is due
     * @throws org.complaintkit.sla.calendar.DateNotCoveredException if the count leaves the days that the calendar knows
     */
    Due due(Start start, Trace trace);

    /**
     * Whether it cannot be reckoned unless the start brings a calendar.
     *
     * @return true if it counts working time or working days, moves a last day that is a day off, or asks whether it is
     *     open, and has no calendar of its own
     */
    default boolean needsCalendar() {
        return false;
    }

    /**
     * The names of the facts that it looks at, so that a change of one of them may change it. An own form that looks at
     * facts must name them.
     *
     * @return the names; those of a condition that is an embedder's own predicate are not known
     */
    default Set<String> facts() {
        return Set.of();
    }

    /**
     * Whether a change of facts may change it.
     *
     * @return true if it looks at any fact
     */
    default boolean looksAtFacts() {
        return !facts().isEmpty();
    }
}
