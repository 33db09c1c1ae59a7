package org.complaintkit.persistence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;

/**
 * What is appended to one complaint in one step. Its events are its entries in the {@link Outbox} as well.
 *
 * @param key the complaint
 * @param expected the version that it must have: the number of its events so far, 0 before the first
 * @param events the events, of the versions that follow on the expected one; none: only the wake-up changes
 * @param after the complaint with the events folded in
 * @param wakeAt when time alone will raise something next; empty where nothing is due
 * @param texts the personal texts that came with the events, by references that are new to the complaint; a store keeps
 *     them apart from everything else, and may let a text take the place of one under the same reference
 */
public record Batch(
        ComplaintKey key,
        long expected,
        List<Recorded> events,
        Complaint after,
        Optional<Instant> wakeAt,
        Map<PersonalRef, Personal> texts) {

    private static final Verb ERASE = Verb.of("erase");

    /**
     * Takes copies and checks that the parts belong together.
     *
     * @throws IllegalArgumentException if the expected version is negative, an envelope is another complaint's, the
     *     versions do not follow on the expected one, an event was recorded before the one in front of it, the complaint
     *     after is another one, or there are texts but no events
     */
    public Batch {
        events = List.copyOf(events);
        texts = Map.copyOf(texts);
        if (expected < 0) {
            throw new IllegalArgumentException("the expected version of " + key + " is negative: " + expected);
        }
        if (!after.key().equals(key)) {
            throw new IllegalArgumentException("a batch for " + key + " holds the complaint " + after.key());
        }
        if (events.isEmpty() && !texts.isEmpty()) {
            throw new IllegalArgumentException("a batch for " + key + " has texts, but no event that refers to them");
        }
        requireInOrder(key, expected, events);
    }

    private static void requireInOrder(ComplaintKey key, long expected, List<Recorded> events) {
        Instant last = Instant.MIN;
        for (int i = 0; i < events.size(); i++) {
            Envelope envelope = events.get(i).envelope();
            if (!envelope.complaint().equals(key) || envelope.version() != expected + 1 + i) {
                throw new IllegalArgumentException("event " + i + " of a batch for " + key + " must have version "
                        + (expected + 1 + i) + " of it; it has version " + envelope.version() + " of "
                        + envelope.complaint());
            }
            if (envelope.recordedAt().isBefore(last)) {
                throw new IllegalArgumentException("version " + envelope.version() + " of " + key + " was recorded at "
                        + envelope.recordedAt() + ", before the one in front of it at " + last);
            }
            last = envelope.recordedAt();
        }
    }

    /**
     * The ids of the commands that the events followed from.
     *
     * @return the ids, in order; commands without id have none
     */
    public Set<CommandId> commands() {
        Set<CommandId> ids = new LinkedHashSet<>();
        events.forEach(recorded -> recorded.envelope().command().ifPresent(ids::add));
        return ids;
    }

    /**
     * Whether somebody erased the personal texts that the complaint had before: an act with the verb {@code erase}.
     *
     * @return true if one of the events is such an act
     */
    public boolean erases() {
        return events.stream()
                .map(Recorded::event)
                .anyMatch(event ->
                        event instanceof Event.Acted acted && acted.act().verb().equals(ERASE));
    }

    /**
     * The version after the batch.
     *
     * @return the expected version and the number of events added
     */
    public long version() {
        return expected + events.size();
    }

    /**
     * The head of the complaint after the batch: the hash of its last event. A store keeps it with the version, apart from
     * the events, so that an event cut off at the end shows.
     *
     * @return the head; empty where the batch has no events, and then the head before stays
     */
    public Optional<Hash> head() {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Recorded last = events.get(events.size() - 1);
        return Optional.of(Chain.next(last.envelope().before(), last));
    }

    /** Names the complaint and the versions; says nothing of the events or the texts. */
    @Override
    public String toString() {
        return "batch for " + key + ", versions " + expected + " to " + version();
    }
}
