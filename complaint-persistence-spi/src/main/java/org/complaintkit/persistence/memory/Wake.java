package org.complaintkit.persistence.memory;

import java.time.Instant;
import org.complaintkit.identity.ComplaintKey;

/** A wake-up in a {@link WakeLine}. Guarded by the store's lock. */
final class Wake {

    final ComplaintKey key;
    final Instant wakeAt;
    /** From when it can be claimed: its own instant, or the end of a claim. */
    Instant freeAt;
    /** Of the claim on it; 0: nobody has claimed it. */
    long ticket;

    /** Its neighbours among those of the same instant, in a ring. */
    Wake before = this;

    Wake after = this;

    Wake(ComplaintKey key, Instant wakeAt) {
        this.key = key;
        this.wakeAt = wakeAt;
        this.freeAt = wakeAt;
    }
}
