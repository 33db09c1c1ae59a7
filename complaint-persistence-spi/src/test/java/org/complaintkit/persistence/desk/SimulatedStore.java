package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.memory.InMemoryStore;

/**
 * A store of transactions: an append takes its places in the outbox, others act while it is under way, then it is seen or
 * fails. It may be killed at each of these points. For one thread.
 */
final class SimulatedStore implements ComplaintStore, Outbox {

    private final InMemoryStore inner = new InMemoryStore();
    private final TreeMap<Long, Recorded> seen = new TreeMap<>();
    private final TreeSet<Long> underWay = new TreeSet<>();
    private final Random random;
    private final Runnable others;
    private final Optional<Planted> planted;
    private long places;
    private boolean quiet;

    SimulatedStore(Random random, Runnable others, Optional<Planted> planted) {
        this.random = random;
        this.others = others;
        this.planted = planted;
    }

    InMemoryStore inner() {
        return inner;
    }

    /** From now on nothing fails and nobody interferes. */
    void quiet() {
        quiet = true;
    }

    private boolean has(Planted bug) {
        return planted.equals(Optional.of(bug));
    }

    private boolean chance(int in) {
        return !quiet && random.nextInt(in) == 0;
    }

    private void mayDie() {
        if (chance(25)) {
            throw new Killed();
        }
    }

    @Override
    public void append(Batch batch) {
        mayDie();
        if (chance(25)) {
            throw new StorageFailure(Effect.NOTHING, "append " + batch, null);
        }
        long first = places + 1;
        places += batch.events().size();
        boolean fits = version(batch.key()) == batch.expected();
        underWay.add(first);
        try {
            if (chance(3)) {
                others.run();
            }
            mayDie();
            commit(has(Planted.EARLY_CHECK) && fits ? rebased(batch) : batch, first);
        } finally {
            underWay.remove(first);
        }
        mayDie();
        if (chance(25)) {
            throw new StorageFailure(Effect.UNKNOWN, "append " + batch, null);
        }
    }

    private void commit(Batch batch, long first) {
        if (has(Planted.LOST_WAKE_UP)) {
            inner.append(new Batch(
                    batch.key(), batch.expected(), batch.events(), batch.after(), Optional.empty(), batch.texts()));
            show(batch, first);
            mayDie();
            inner.append(new Batch(
                    batch.key(), batch.version(), List.of(), batch.after(), batch.wakeAt(), Map.of()));
        } else if (has(Planted.LATE_COMMAND_ID) && chance(10)) {
            // Killed before the second step: the events are there, the id is not.
            Batch nameless = nameless(batch);
            inner.append(nameless);
            show(nameless, first);
            throw new Killed();
        } else {
            inner.append(batch);
            show(batch, first);
        }
    }

    private void show(Batch batch, long first) {
        for (int i = 0; i < batch.events().size(); i++) {
            seen.put(first + i, batch.events().get(i));
        }
    }

    private static Batch nameless(Batch batch) {
        List<Recorded> events = batch.events().stream()
                .map(recorded -> new Recorded(moved(recorded.envelope(), 0, Optional.empty()), recorded.event()))
                .toList();
        return new Batch(batch.key(), batch.expected(), events, batch.after(), batch.wakeAt(), batch.texts());
    }

    private Batch rebased(Batch batch) {
        long shift = version(batch.key()) - batch.expected();
        if (shift == 0) {
            return batch;
        }
        List<Recorded> events = batch.events().stream()
                .map(recorded -> new Recorded(
                        moved(recorded.envelope(), shift, recorded.envelope().command()), recorded.event()))
                .toList();
        return new Batch(
                batch.key(), batch.expected() + shift, events, batch.after(), batch.wakeAt(), batch.texts());
    }

    private static Envelope moved(Envelope was, long shift, Optional<CommandId> command) {
        Instant recordedAt = was.recordedAt();
        return new Envelope(
                was.complaint(), was.version() + shift, recordedAt, was.by(), command, was.regime(), was.before());
    }

    private long version(ComplaintKey key) {
        return inner.load(key).map(is -> is.last().version()).orElse(0L);
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        return inner.load(key);
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        return inner.answered(tenant, id);
    }

    @Override
    public List<Positioned> after(Offset offset, int most) {
        long end = underWay.isEmpty() || has(Planted.OUTBOX_GAP) ? Long.MAX_VALUE : underWay.first();
        return seen.tailMap(offset.position(), false).headMap(end, false).entrySet().stream()
                .limit(most)
                .map(place -> new Positioned(new Offset(place.getKey()), place.getValue()))
                .toList();
    }

    @Override
    public Offset reached(String reader) {
        Offset reached = inner.reached(reader);
        if (has(Planted.PLACE_BEFORE_DEALING)) {
            List<Positioned> next = after(reached, 3);
            if (!next.isEmpty()) {
                inner.reach(reader, next.get(next.size() - 1).offset());
            }
        }
        return reached;
    }

    @Override
    public void reach(String reader, Offset offset) {
        mayDie();
        inner.reach(reader, offset);
    }
}
