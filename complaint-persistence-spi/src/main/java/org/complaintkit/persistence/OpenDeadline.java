package org.complaintkit.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;

/**
 * A deadline that somebody still has to do something about: it runs, nobody can tell when it is due, or it was breached
 * and is not met yet. One whose clock stands still is not among them.
 *
 * <p>The order is that of every list of deadlines: those that nobody can tell first, then by due instant, then by
 * complaint, then by limit, round and turn.
 *
 * @param of the complaint that it belongs to, as far as one looks for it
 * @param deadline which deadline of the complaint
 * @param status running, undetermined or breached
 * @param dueAt the due instant; empty where nobody can tell
 */
public record OpenDeadline(Summary of, DeadlineKey deadline, DeadlineStatus status, Optional<Instant> dueAt)
        implements Comparable<OpenDeadline> {

    private static final Comparator<OpenDeadline> ORDER = Comparator.comparing(
                    (OpenDeadline open) -> open.dueAt.orElse(Instant.MIN))
            .thenComparing(OpenDeadline::complaint)
            .thenComparing(open -> open.deadline.rule(), Names::compare)
            .thenComparing(open -> open.deadline.round())
            .thenComparing(open -> open.deadline.turn());

    /**
     * The open deadlines of a complaint; every store uses these, so that all find alike.
     *
     * @param complaint the complaint
     * @return its open deadlines, in the order of the clocks' starts
     */
    public static List<OpenDeadline> of(Complaint complaint) {
        List<OpenDeadline> open = new ArrayList<>(0);
        for (Deadline deadline : complaint.deadlines()) {
            if (isOpen(deadline)) {
                open.add(new OpenDeadline(
                        Summary.of(complaint), deadline.key(), deadline.status(), deadline.dueAt()));
            }
        }
        return open;
    }

    /**
     * Whether somebody still has to do something about a deadline.
     *
     * @param deadline the deadline
     * @return true if it runs, is undetermined, or was breached and is not met yet
     */
    public static boolean isOpen(Deadline deadline) {
        return switch (deadline.status()) {
            case RUNNING, UNDETERMINED -> true;
            case BREACHED -> deadline.settledAt().isEmpty();
            case PAUSED, MET, CANCELLED, MISSED -> false;
        };
    }

    /**
     * The complaint that it belongs to.
     *
     * @return the key
     */
    public ComplaintKey complaint() {
        return of.complaint();
    }

    @Override
    public int compareTo(OpenDeadline other) {
        return ORDER.compare(this, other);
    }
}
