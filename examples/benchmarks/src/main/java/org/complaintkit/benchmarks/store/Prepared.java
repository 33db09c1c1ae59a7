package org.complaintkit.benchmarks.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.format.Format;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Batch;

/**
 * An append that is ready to be made: the batch for the store, and what stands in its row for a hand that writes it.
 *
 * @param batch one event on a complaint
 * @param head the hash of the event
 * @param body the event as JSON
 */
record Prepared(Batch batch, String head, String body) {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    /** Appends on so many complaints in turn, the first of each its first event. */
    static List<Prepared> appends(String name, int complaints, int appends) {
        List<Complaint> now = new ArrayList<>();
        List<Hash> heads = new ArrayList<>();
        for (int i = 0; i < complaints; i++) {
            now.add(Complaint.unborn(ComplaintKey.of(name + "-" + i)));
            heads.add(Hash.START);
        }
        List<Prepared> made = new ArrayList<>(appends);
        for (int n = 0; n < appends; n++) {
            int i = n % complaints;
            Batch batch = batch(now.get(i), n / complaints, heads.get(i), name + "-" + n);
            now.set(i, batch.after());
            heads.set(i, batch.head().orElseThrow());
            made.add(new Prepared(
                    batch,
                    heads.get(i).toString(),
                    Format.RECORDED.write(batch.events().get(0))));
        }
        return made;
    }

    private static Batch batch(Complaint before, long version, Hash head, String command) {
        ComplaintKey key = before.key();
        Actor by = Actor.of("agent-7", "agent");
        Optional<CommandId> id = Optional.of(CommandId.of(command));
        Meta meta = Meta.of(key, AT, by).id(id.orElseThrow());
        Act act = Act.of(Verb.of("note"), FactMap.of("person", Fact.of("zhao")));
        Envelope envelope = new Envelope(key, version + 1, AT, by, id, Optional.empty(), head);
        Recorded recorded = new Recorded(envelope, new Event.Acted(meta, act, Track.MAIN));
        Complaint after = before.apply(recorded.event());
        return new Batch(key, version, List.of(recorded), after, Optional.of(AT), Map.of());
    }

    /** What the chain says of it, so that nothing is measured that would not hold. */
    boolean isWhole() {
        Recorded only = batch.events().get(0);
        return Chain.next(only.envelope().before(), only).toString().equals(head);
    }
}
