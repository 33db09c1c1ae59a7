package org.complaintkit.audit;

import java.util.List;
import org.complaintkit.identity.ComplaintKey;

/**
 * Links the events of a complaint: each envelope holds the hash of the event in front of it, envelope included, so that
 * nobody can change, remove or move one without its showing. The hash of the last one, the head, is kept with the version
 * of the complaint; it shows where the end was cut off.
 *
 * <p>A hash is made of values, not of how they are stored: a store may keep events in any form that gives equal ones back. A
 * component that is added to a type later changes no hash where it is empty.
 */
public final class Chain {

    private Chain() {}

    /**
     * The head of a complaint with one more event.
     *
     * @param head the head before; {@link Hash#START} where there is no event yet
     * @param recorded the event that comes next
     * @return the hash of the event and its envelope
     * @throws IllegalArgumentException if the envelope says that it stands behind something else
     */
    public static Hash next(Hash head, Recorded recorded) {
        Envelope envelope = recorded.envelope();
        if (!envelope.before().equals(head)) {
            throw new IllegalArgumentException("event " + envelope.version() + " of " + envelope.complaint()
                    + " was linked to " + envelope.before() + ", but what stands before it is " + head);
        }
        return hash(recorded);
    }

    static Hash hash(Recorded recorded) {
        Written written = new Written();
        EventBytes.recorded(written, recorded);
        return written.hash();
    }

    /**
     * Compares what is stored of a complaint with its head.
     *
     * @param complaint which complaint
     * @param all its events as they are stored, from the first to the last
     * @param version the version of the complaint: how many events it is known to have
     * @param head its head at that version, kept apart from the events
     * @return what is wrong: first what is out of place, then by version from the last to the first; empty where nothing
     *     is. Where an event is missing, the one in front of it can no longer be checked, and is taken as it stands
     * @throws IllegalArgumentException if the version is negative
     */
    public static List<Flaw> check(ComplaintKey complaint, List<Recorded> all, long version, Hash head) {
        if (version < 0) {
            throw new IllegalArgumentException("the version of " + complaint + " is negative: " + version);
        }
        ChainCheck check = new ChainCheck(complaint, version);
        all.forEach(check::place);
        return check.links(head);
    }
}
