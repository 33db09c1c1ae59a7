package org.complaintkit.persistence.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.Unsupported;
import org.complaintkit.persistence.memory.InMemoryStore;

/** Refuses what it cannot do, or takes it and loses it. */
record Bare(boolean honest, ComplaintStore inner) implements ComplaintStore, StoreFixture {

    Bare(boolean honest) {
        this(honest, new InMemoryStore());
    }

    @Override
    public Ports ports() {
        return Ports.of(this);
    }

    @Override
    public Set<Power> powers() {
        return Set.of();
    }

    @Override
    public Duration precision() {
        return Duration.ofMillis(1);
    }

    @Override
    public void append(Batch batch) {
        if (honest) {
            requireKeepable(batch);
        }
        inner.append(batch);
    }

    private static void requireKeepable(Batch batch) {
        if (batch.wakeAt().isPresent()) {
            throw Unsupported.lacks(Power.WAKE_UPS);
        }
        if (!batch.texts().isEmpty()) {
            throw Unsupported.lacks(Power.VAULT);
        }
        for (Recorded recorded : batch.events()) {
            Instant at = recorded.envelope().recordedAt();
            if (!at.equals(at.truncatedTo(ChronoUnit.MILLIS))) {
                throw new Unsupported("the instant " + at + " of " + batch.key(), "it keeps milliseconds");
            }
        }
    }

    @Override
    public Optional<Stored> load(ComplaintKey key) {
        return inner.load(key);
    }

    @Override
    public List<Recorded> answered(Tenant tenant, CommandId id) {
        return inner.answered(tenant, id);
    }
}
