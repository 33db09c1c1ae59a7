package org.complaintkit.persistence.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.persistence.Batch;

/** A batch in the making. For one thread. */
final class Draft {

    private final Complaint before;
    private final long expected;
    private final List<Recorded> events = new ArrayList<>();
    private final Map<PersonalRef, Personal> texts = new LinkedHashMap<>();
    private Hash head;
    private Instant recordedAt = Bench.MON_0900;
    private Optional<CommandId> command = Optional.empty();
    private Actor by = Actor.of("agent-7", "agent");
    private Optional<RegimeRef> regime = Optional.empty();
    private Optional<Instant> wakeAt = Optional.empty();

    Draft(Complaint before, long expected, Hash head) {
        this.before = before;
        this.expected = expected;
        this.head = head;
    }

    /** Of a complaint that is not there yet. */
    static Draft first(ComplaintKey key) {
        return new Draft(Complaint.unborn(key), 0, Hash.START);
    }

    /** On what a batch left, whatever was appended since. */
    static Draft after(Batch batch) {
        return new Draft(batch.after(), batch.version(), batch.head().orElseThrow());
    }

    ComplaintKey key() {
        return before.key();
    }

    /** The events that follow came from this command; without a name, from one without an id. */
    Draft command(String id) {
        command = id.isEmpty() ? Optional.empty() : Optional.of(CommandId.of(id));
        return this;
    }

    Draft by(Actor actor) {
        by = actor;
        return this;
    }

    Draft under(RegimeRef version) {
        regime = Optional.of(version);
        return this;
    }

    Draft recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    Draft event(Event event) {
        Envelope envelope =
                new Envelope(key(), expected + events.size() + 1, recordedAt, by, command, regime, head);
        Recorded next = new Recorded(envelope, event);
        head = Chain.next(head, next);
        events.add(next);
        return this;
    }

    /** Any event; each tells its version. */
    Draft raise() {
        return event(new Event.LevelRaised(recordedAt, (int) expected + events.size() + 1));
    }

    Draft raise(int times) {
        for (int i = 0; i < times; i++) {
            raise();
        }
        return this;
    }

    Draft wakeAt(Instant instant) {
        wakeAt = Optional.of(instant);
        return this;
    }

    Draft text(String ref, String text) {
        texts.put(new PersonalRef(ref), Personal.of(text));
        return this;
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }

    Batch batch() {
        Complaint after = before.applyAll(Bench.events(events));
        return new Batch(key(), expected, events, after, wakeAt, texts);
    }
}
