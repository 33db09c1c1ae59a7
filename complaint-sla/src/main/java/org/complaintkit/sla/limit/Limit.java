package org.complaintkit.sla.limit;

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
     * Whether it cannot be reckoned without a calendar.
     *
     * @return true if it counts working time or working days, or moves a last day that is a day off
     */
    default boolean needsCalendar() {
        return false;
    }

    /**
     * Whether it looks at facts, so that a change of facts may change it.
     *
     * @return true for limits by a fact or until one; an own form that looks at facts must say so
     */
    default boolean looksAtFacts() {
        return false;
    }
}
