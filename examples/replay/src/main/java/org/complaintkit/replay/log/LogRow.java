package org.complaintkit.replay.log;

import java.time.Instant;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;

/** A row of a log. */
public interface LogRow {

    /**
     * Where it stands.
     *
     * @return the number of its (first) line, from 1
     */
    long line();

    /**
     * Which complaint it is about.
     *
     * @return the key
     */
    ComplaintKey complaint();

    /**
     * When it was recorded.
     *
     * @return the instant
     */
    Instant recordedAt();

    /**
     * What it asks for.
     *
     * @param first whether no row before it was about this complaint
     * @return the steps, in order; each is to be asked when the one before it has been run, and may add others at the end
     */
    List<LogStep> steps(boolean first);
}
