package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.List;
import org.complaintkit.complaint.Complaint;

/**
 * A complaint to which nothing more can happen, or that stood so at the end of the log.
 *
 * @param first when the first row about it was recorded
 * @param last the complaint as it then stood
 * @param refusals what was refused of it, in order
 */
public record Over(Instant first, Complaint last, List<RefusedRow> refusals) {

    /** Takes a copy of the list. */
    public Over {
        refusals = List.copyOf(refusals);
    }
}
