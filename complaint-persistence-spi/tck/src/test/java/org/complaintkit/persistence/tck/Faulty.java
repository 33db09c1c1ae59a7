package org.complaintkit.persistence.tck;

import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.StorageFailure.Effect;
import org.complaintkit.persistence.Stored;

/** Stands in front of a store that never fails, and fails for it. */
final class Faulty implements ComplaintStore, FaultSwitch {

    private final ComplaintStore inner;
    private boolean before;
    private boolean after;
    private volatile Runnable pause = () -> {};

    Faulty(ComplaintStore inner) {
        this.inner = inner;
    }

    @Override
    public void failBeforeWrite() {
        before = true;
    }

    @Override
    public void failAfterWrite() {
        after = true;
    }

    @Override
    public void beforeCommit(Runnable waits) {
        pause = waits;
    }

    @Override
    public void append(Batch batch) {
        if (before) {
            before = false;
            throw new StorageFailure(Effect.NOTHING, "append " + batch, null);
        }
        pause.run();
        inner.append(batch);
        if (after) {
            after = false;
            throw new StorageFailure(Effect.UNKNOWN, "append " + batch, null);
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
