package org.complaintkit.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A deadline of one complaint, as a stored fact. An act at the due instant is in time.
 *
 * @param key which deadline it is
 * @param basis the rules that the limit cites
 * @param startedAt when its clock started
 * @param pauses the spans in which the clock stood still, in order; the last one may still last
 * @param status what became of it
 * @param dueAt the due instant; empty while it is paused or undetermined
 * @param lastDay the last day of a limit in days, which may end at 24:00; empty for limits in time
 * @param settledAt when what was asked was done, or when it was cancelled
 * @param calendar the calendar it was reckoned with; empty where none was needed
 */
public record Deadline(
        DeadlineKey key,
        List<String> basis,
        Instant startedAt,
        List<Span> pauses,
        DeadlineStatus status,
        Optional<Instant> dueAt,
        Optional<LocalDate> lastDay,
        Optional<Instant> settledAt,
        Optional<CalendarEdition> calendar) {

    /** Takes copies of the lists. */
    public Deadline {
        basis = List.copyOf(basis);
        pauses = List.copyOf(pauses);
    }

    /**
     * Whether its due instant has passed unmet at an instant; derived, never stored.
     *
     * @param now the instant to look from
     * @return true if it runs and was due before then
     */
    public boolean isOverdueAt(Instant now) {
        return status == DeadlineStatus.RUNNING && dueAt.filter(now::isAfter).isPresent();
    }

    /**
     * The same deadline with another status.
     *
     * @param changed the new status
     * @return the deadline
     */
    public Deadline become(DeadlineStatus changed) {
        return new Deadline(key, basis, startedAt, pauses, changed, dueAt, lastDay, settledAt, calendar);
    }

    /**
     * The same deadline with another status, settled.
     *
     * @param changed the new status
     * @param at when what was asked was done, or when it was cancelled
     * @return the deadline
     */
    public Deadline settle(DeadlineStatus changed, Instant at) {
        return new Deadline(key, basis, startedAt, pauses, changed, dueAt, lastDay, Optional.of(at), calendar);
    }

    /**
     * The same deadline with its clock standing still.
     *
     * @param from since when
     * @return the deadline, without a due instant
     */
    public Deadline pause(Instant from) {
        List<Span> more = new ArrayList<>(pauses);
        more.add(Span.since(from));
        return new Deadline(
                key,
                basis,
                startedAt,
                more,
                DeadlineStatus.PAUSED,
                Optional.empty(),
                Optional.empty(),
                settledAt,
                calendar);
    }
}
