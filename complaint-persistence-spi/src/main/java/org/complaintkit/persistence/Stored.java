package org.complaintkit.persistence;

import java.util.List;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;

/**
 * A complaint as a store keeps it: a snapshot, and the events after it. A store that keeps a snapshot with every append
 * has no events after it.
 *
 * @param snapshot the complaint at the version of the envelope
 * @param at the envelope of the last event that is folded into the snapshot
 * @param since the events after the snapshot, in order
 * @param head the hash of the last event, as it came with the batch that brought it: {@link Batch#head()}
 */
public record Stored(Complaint snapshot, Envelope at, List<Recorded> since, Hash head) {

    /**
     * Takes a copy of the events.
     *
     * @throws IllegalArgumentException if the snapshot and the envelope are of two complaints
     */
    public Stored {
        since = List.copyOf(since);
        if (!snapshot.key().equals(at.complaint())) {
            throw new IllegalArgumentException(
                    "the snapshot is of " + snapshot.key() + ", its envelope of " + at.complaint());
        }
    }

    /**
     * A complaint of which the store keeps events alone.
     *
     * @param all every event of it, in order, at least one
     * @param head the hash of the last event, as it was kept apart from the events
     * @return the complaint
     * @throws IllegalArgumentException if there is no event
     */
    public static Stored replayed(List<Recorded> all, Hash head) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a stored complaint has at least one event");
        }
        Envelope last = all.get(all.size() - 1).envelope();
        Complaint complaint = Complaint.unborn(last.complaint())
                .applyAll(all.stream().map(Recorded::event).toList());
        return new Stored(complaint, last, List.of(), head);
    }

    /**
     * The complaint with every event folded in.
     *
     * @return the complaint as it was last stored
     */
    public Complaint complaint() {
        return snapshot.applyAll(since.stream().map(Recorded::event).toList());
    }

    /**
     * The envelope of its last event.
     *
     * @return the envelope; its version is the one that the next append must expect
     */
    public Envelope last() {
        return since.isEmpty() ? at : since.get(since.size() - 1).envelope();
    }
}
