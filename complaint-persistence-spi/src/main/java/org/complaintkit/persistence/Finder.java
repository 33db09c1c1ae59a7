package org.complaintkit.persistence;

import java.time.Instant;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;

/**
 * Finds complaints and their open deadlines. Both lists show what was appended before the call began; an append that runs
 * meanwhile may show or not, but never in part.
 *
 * <p>What holds while others write: a page never begins twice at the same place, so a complaint that is there all the time
 * and matches all the time is seen exactly once on the way from the first page to the last. A page is shorter than asked
 * for only at the end.
 */
public interface Finder {

    /**
     * A page of complaints.
     *
     * @param query which ones
     * @param paging after which complaint, and how many; what it begins after need not exist
     * @return the complaints in order of their keys, by code point
     * @throws StorageFailure if the store cannot be read
     */
    List<Summary> find(Query query, Paging<ComplaintKey> paging);

    /**
     * A page of open deadlines that are due before an instant, breached ones included, and those that nobody can tell,
     * which come first.
     *
     * @param query of which complaints
     * @param before due strictly before this instant
     * @param paging after which deadline, and how many; what it begins after need not exist any more
     * @return the deadlines in the order of {@link OpenDeadline}
     * @throws StorageFailure if the store cannot be read
     */
    List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging);
}
