package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;

/** Puts events into their envelopes, version by version. */
final class Envelopes {

    private Envelopes() {}

    /** What time raised before a command, then what followed from it. */
    static List<Recorded> of(Command command, long version, Optional<RegimeRef> regime, Turn turn) {
        ComplaintKey key = command.meta().complaint();
        Instant recordedAt = command.meta().recordedAt();
        List<Recorded> recorded =
                new ArrayList<>(turn.raised().size() + turn.decision().events().size());
        for (Event event : turn.raised()) {
            recorded.add(new Recorded(raised(key, version + recorded.size() + 1, recordedAt, regime), event));
        }
        for (Event event : turn.decision().events()) {
            Envelope envelope = new Envelope(
                    key,
                    version + recorded.size() + 1,
                    recordedAt,
                    command.meta().by(),
                    command.meta().id(),
                    regime,
                    Hash.START);
            recorded.add(new Recorded(envelope, event));
        }
        return recorded;
    }

    /** What a sweep raised. */
    static List<Recorded> of(Complaint before, long version, Instant recordedAt, List<Event> raised) {
        List<Recorded> recorded = new ArrayList<>(raised.size());
        for (Event event : raised) {
            Envelope envelope = raised(before.key(), version + recorded.size() + 1, recordedAt, before.regime());
            recorded.add(new Recorded(envelope, event));
        }
        return recorded;
    }

    private static Envelope raised(ComplaintKey key, long version, Instant recordedAt, Optional<RegimeRef> regime) {
        return new Envelope(key, version, recordedAt, Actor.TIME, Optional.empty(), regime, Hash.START);
    }
}
