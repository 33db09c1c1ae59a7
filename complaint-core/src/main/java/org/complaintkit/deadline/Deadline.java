package org.complaintkit.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.FactMap;

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
 * @param heldTo what was known before changes that would have given more time, where the earlier of both limits counts
 * @param extension more time that was granted
 * @param rungs the points on its way at which somebody is told or the complaint rises
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
        Optional<CalendarEdition> calendar,
        List<FactMap> heldTo,
        Optional<Extension> extension,
        List<Rung> rungs) {

    /** Takes copies of the lists. */
    public Deadline {
        basis = List.copyOf(basis);
        pauses = List.copyOf(pauses);
        heldTo = List.copyOf(heldTo);
        rungs = List.copyOf(rungs);
    }

    /**
     * A deadline whose clock has just started; its due instant is still to be reckoned.
     *
     * @param key which deadline it is
     * @param basis the rules that the limit cites
     * @param startedAt when its clock started
     * @return the deadline, running, without a due instant
     */
    public static Deadline started(DeadlineKey key, List<String> basis, Instant startedAt) {
        return new Deadline(
                key,
                basis,
                startedAt,
                List.of(),
                DeadlineStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
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
        return new Deadline(
                key, basis, startedAt, pauses, changed, dueAt, lastDay, settledAt, calendar, heldTo, extension, rungs);
    }

    /**
     * The same deadline with another status, settled.
     *
     * @param changed the new status
     * @param at when what was asked was done, or when it was cancelled
     * @return the deadline
     */
    public Deadline settle(DeadlineStatus changed, Instant at) {
        return new Deadline(
                key,
                basis,
                startedAt,
                pauses,
                changed,
                dueAt,
                lastDay,
                Optional.of(at),
                calendar,
                heldTo,
                extension,
                rungs);
    }

    /**
     * The same deadline as it was last reckoned; it is not settled any more.
     *
     * @param changed running, or undetermined where nobody can tell when it is due
     * @param due the due instant
     * @param last the last day of a limit in days
     * @param counted the calendar it was reckoned with
     * @return the deadline
     */
    public Deadline reckoned(
            DeadlineStatus changed,
            Optional<Instant> due,
            Optional<LocalDate> last,
            Optional<CalendarEdition> counted) {
        return new Deadline(
                key, basis, startedAt, pauses, changed, due, last, Optional.empty(), counted, heldTo, extension, rungs);
    }

    /**
     * The same deadline counted from another instant, with other pauses; its due instant is still to be reckoned.
     *
     * @param start when its clock started
     * @param spans the spans in which the clock stood still, in order
     * @return the deadline
     */
    public Deadline countedFrom(Instant start, List<Span> spans) {
        return new Deadline(
                key, basis, start, spans, status, dueAt, lastDay, Optional.empty(), calendar, heldTo, extension, rungs);
    }

    /**
     * The same deadline, held to what was known before a change as well: the earlier of both counts.
     *
     * @param before what was known before the change
     * @return the deadline; its due instant is still to be reckoned
     */
    public Deadline heldTo(FactMap before) {
        List<FactMap> more = new ArrayList<>(heldTo);
        if (!more.contains(before)) {
            more.add(before);
        }
        return with(more, extension, rungs);
    }

    /**
     * The same deadline with more time.
     *
     * @param granted the extension
     * @return the deadline; its due instant is still to be reckoned
     */
    public Deadline extended(Extension granted) {
        return with(heldTo, Optional.of(granted), rungs);
    }

    /**
     * The same deadline with other rungs.
     *
     * @param others the rungs
     * @return the deadline
     */
    public Deadline rungs(List<Rung> others) {
        return others.equals(rungs) ? this : with(heldTo, extension, others);
    }

    /**
     * The same deadline with a rung reached.
     *
     * @param name which rung
     * @return the deadline
     */
    public Deadline reach(String name) {
        return rungs(rungs.stream()
                .map(rung -> rung.name().equals(name) ? rung.reach() : rung)
                .toList());
    }

    private Deadline with(List<FactMap> held, Optional<Extension> granted, List<Rung> others) {
        return new Deadline(
                key, basis, startedAt, pauses, status, dueAt, lastDay, settledAt, calendar, held, granted, others);
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
                calendar,
                heldTo,
                extension,
                rungs.stream().map(Rung::stop).toList());
    }
}
