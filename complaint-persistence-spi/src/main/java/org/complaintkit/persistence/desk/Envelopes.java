package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.persistence.Stored;

/** Puts events into their envelopes, version by version, each linked to the one in front of it. For one thread. */
final class Envelopes {

    private final ComplaintKey key;
    private final Instant recordedAt;
    private final Optional<RegimeRef> regime;
    private final List<Recorded> recorded = new ArrayList<>();
    private long version;
    private Hash head;

    private Envelopes(
            ComplaintKey key, Optional<Stored> stored, Instant recordedAt, Optional<RegimeRef> regime) {
        this.key = key;
        this.recordedAt = recordedAt;
        this.regime = regime;
        this.version = stored.map(is -> is.last().version()).orElse(0L);
        this.head = stored.map(Stored::head).orElse(Hash.START);
    }

    /** What time raised before a command, then what followed from it. */
    static List<Recorded> of(Command command, Optional<Stored> stored, Optional<RegimeRef> regime, Turn turn) {
        Envelopes envelopes = new Envelopes(
                command.meta().complaint(), stored, command.meta().recordedAt(), regime);
        turn.raised().forEach(event -> envelopes.add(event, Actor.TIME, Optional.empty()));
        turn.decision()
                .events()
                .forEach(event ->
                        envelopes.add(event, command.meta().by(), command.meta().id()));
        return envelopes.recorded;
    }

    /** What a sweep raised. */
    static List<Recorded> of(Complaint before, Stored stored, Instant recordedAt, List<Event> raised) {
        Envelopes envelopes = new Envelopes(before.key(), Optional.of(stored), recordedAt, before.regime());
        raised.forEach(event -> envelopes.add(event, Actor.TIME, Optional.empty()));
        return envelopes.recorded;
    }

    private void add(Event event, Actor by, Optional<CommandId> command) {
        version++;
        Recorded next = new Recorded(new Envelope(key, version, recordedAt, by, command, regime, head), event);
        head = Chain.next(head, next);
        recorded.add(next);
    }
}
