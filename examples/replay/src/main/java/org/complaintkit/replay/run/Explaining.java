package org.complaintkit.replay.run;

import java.util.List;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.DeadlineKey;

/** Says how deadlines came about. */
@FunctionalInterface
public interface Explaining {

    /** Says nothing. */
    Explaining NOTHING = (complaint, deadline) -> List.of();

    /**
     * Says how a deadline came about.
     *
     * @param complaint the complaint
     * @param deadline which of its deadlines
     * @return the lines; none where nobody asked, or nobody can tell
     */
    List<String> lines(Complaint complaint, DeadlineKey deadline);
}
