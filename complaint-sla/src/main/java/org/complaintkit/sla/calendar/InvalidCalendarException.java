package org.complaintkit.sla.calendar;

import java.util.Locale;
import org.complaintkit.rule.Coded;

/** Thrown while a calendar is being built from parts that contradict each other; the message says what to change. */
public final class InvalidCalendarException extends IllegalArgumentException implements Coded {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    /** What is wrong with the parts. */
    public enum Problem {
        /** No covered date has any working time. */
        NEVER_OPEN,
        /** Two periods of one date overlap. */
        OVERLAPPING_PERIODS,
        /** The periods of one date are not in order of their starts. */
        BACKWARD_PERIODS,
        /** A time of day cannot be read, or is finer than a second. */
        UNREADABLE_TIME,
        /** A date is both a holiday and a make-up workday. */
        HOLIDAY_AND_MAKEUP,
        /** Make-up workdays have no hours and the week has none to lend. */
        MAKEUP_WITHOUT_HOURS,
        /** An exception lies on a date that the calendar does not cover. */
        OUTSIDE_COVERAGE,
        /** The covered dates end before they begin. */
        EMPTY_COVERAGE,
        /** Two seasonal weeks share a date. */
        OVERLAPPING_SEASONS,
        /** Calendars to be joined have different zones, or no date in common. */
        NOT_JOINABLE,
        /** A list of holidays cannot be read. */
        UNREADABLE_HOLIDAYS;

        /**
         * Returns the stable code of this problem.
         *
         * @return the name in lower case, words joined by hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Says what is wrong.
     *
     * @param problem the kind of problem
     * @param message the facts: what was given, what is allowed, what to do
     */
    public InvalidCalendarException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    @Override
    public String code() {
        return problem.code();
    }

    /**
     * Returns the kind of problem.
     *
     * @return what is wrong
     */
    public Problem problem() {
        return problem;
    }
}
