package org.complaintkit.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Stored;

/** Small batches, of which each event tells its version. */
final class Batches {

    private Batches() {}

    static Batch first(ComplaintKey key, int events) {
        return on(Complaint.unborn(key), 0, Hash.START, events);
    }

    static Batch on(Complaint before, long version, Hash head, int events) {
        List<Recorded> recorded = new ArrayList<>();
        Hash last = head;
        for (int i = 1; i <= events; i++) {
            Envelope envelope = new Envelope(
                    before.key(),
                    version + i,
                    Load.MON_0900,
                    Actor.of("agent-7"),
                    Optional.empty(),
                    Optional.empty(),
                    last);
            Recorded next = new Recorded(envelope, new Event.LevelRaised(Load.MON_0900, (int) version + i));
            last = Chain.next(last, next);
            recorded.add(next);
        }
        Complaint after = before.applyAll(recorded.stream().map(Recorded::event).toList());
        return new Batch(before.key(), version, recorded, after, Optional.empty(), Map.of());
    }

    /** Appends to what is there, and names what was appended. */
    static List<String> append(JdbcStore store, ComplaintKey key, int events) {
        Optional<Stored> stored = store.load(key);
        Batch batch = stored.map(is -> on(is.complaint(), is.last().version(), is.head(), events))
                .orElseGet(() -> first(key, events));
        store.append(batch);
        return batch.events().stream().map(Batches::name).toList();
    }

    static String name(Recorded recorded) {
        return recorded.envelope().complaint() + ":" + recorded.envelope().version();
    }
}
