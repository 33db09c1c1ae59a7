package org.complaintkit.event;

import java.time.Instant;
import org.complaintkit.deadline.Deadline;

/** Something that happened to a deadline. Each carries the deadline as it is from then on. */
public sealed interface DeadlineEvent extends Event {

    /**
     * The deadline after the event.
     *
     * @return the deadline
     */
    Deadline deadline();

    /**
     * A clock started.
     *
     * @param at when
     * @param deadline the deadline after it
     */
    record DeadlineSet(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * What was asked was done; in time, or late after a breach.
     *
     * @param at when
     * @param deadline the deadline after it
     */
    record DeadlineMet(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * The due instant passed unmet.
     *
     * @param at the due instant
     * @param deadline the deadline after it
     */
    record DeadlineBreached(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * A recording that came late showed that the breach never was.
     *
     * @param at when the act happened that shows it
     * @param deadline the deadline after it
     */
    record BreachLifted(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * The clock stands still.
     *
     * @param at since when
     * @param deadline the deadline after it
     */
    record DeadlinePaused(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * The clock runs on, or runs to another instant.
     *
     * @param at since when
     * @param deadline the deadline after it
     */
    record DeadlineMoved(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * It no longer applies.
     *
     * @param at since when
     * @param deadline the deadline after it
     */
    record DeadlineCancelled(Instant at, Deadline deadline) implements DeadlineEvent {}

    /**
     * A point on the clock's way was reached: a warning, or a rung of the ladder.
     *
     * @param at when
     * @param deadline the deadline after it
     * @param rung which one
     * @param notice whom to tell, and from when
     */
    record DeadlineWarned(Instant at, Deadline deadline, String rung, Notice notice) implements DeadlineEvent {}

    /**
     * The deadline was extended.
     *
     * @param at when
     * @param deadline the deadline after it
     */
    record DeadlineExtended(Instant at, Deadline deadline) implements DeadlineEvent {}
}
