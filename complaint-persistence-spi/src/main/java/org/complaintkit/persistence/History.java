package org.complaintkit.persistence;

import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.ComplaintKey;

/** Reads the events of one complaint again, for an audit or a replay. */
@FunctionalInterface
public interface History {

    /**
     * The next events of a complaint. Folded over an unborn complaint, they give what {@link ComplaintStore#load} gives.
     *
     * @param key which complaint
     * @param after the version to go on after; 0 begins with the first event
     * @param most how many events at most, at least 1
     * @return the events of the versions after that one, in order and without gaps; empty at the end, or where the
     *     complaint is unknown
     * @throws StorageFailure if the store cannot be read
     */
    List<Recorded> history(ComplaintKey key, long after, int most);
}
