package org.complaintkit.replay.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Rung;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of a deadline; kept in place of it for a complaint that is over, so nothing more is kept.
 *
 * @param key which deadline
 * @param basis the rules that the limit cites
 * @param startedAt when its clock started
 * @param due the due instant, where there is one
 * @param day the last day of a limit in days
 * @param status what became of it
 * @param settled when it was met or cancelled
 * @param warnings the points on its way that were reached
 * @param explanation how it came about, where that was asked for
 */
public record LimitLine(
        DeadlineKey key,
        List<String> basis,
        Instant startedAt,
        @Nullable Instant due,
        @Nullable LocalDate day,
        DeadlineStatus status,
        @Nullable Instant settled,
        List<Rung> warnings,
        List<String> explanation) {

    static LimitLine of(Deadline deadline, Shared shared, List<String> explanation) {
        return new LimitLine(
                shared.one(deadline.key()),
                shared.one(deadline.basis()),
                deadline.startedAt(),
                deadline.dueAt().orElse(null),
                deadline.lastDay().orElse(null),
                deadline.status(),
                deadline.settledAt().orElse(null),
                deadline.rungs().stream().filter(Rung::reached).toList(),
                explanation);
    }

    /**
     * The due instant.
     *
     * @return the instant; empty while it is paused or undetermined
     */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(due);
    }

    /**
     * The last day of a limit in days.
     *
     * @return the day; empty for limits in time
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(day);
    }

    /**
     * When it was met or cancelled.
     *
     * @return the instant, or empty
     */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settled);
    }
}
