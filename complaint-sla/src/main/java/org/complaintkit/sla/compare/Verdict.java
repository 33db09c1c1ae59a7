package org.complaintkit.sla.compare;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.sla.limit.Explanation;

/**
 * What a version says of one deadline.
 *
 * @param status what became of it
 * @param dueAt when it is due; empty while it is paused or undetermined
 * @param explanation how that came about; empty where nobody can tell
 */
public record Verdict(DeadlineStatus status, Optional<Instant> dueAt, Optional<Explanation> explanation) {

    /**
     * Whether another version says the same, however it comes to it.
     *
     * @param other what the other one says
     * @return true if status and due instant are the same
     */
    public boolean agreesWith(Verdict other) {
        return status == other.status && dueAt.equals(other.dueAt);
    }
}
