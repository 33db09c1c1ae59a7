package org.complaintkit.persistence.desk;

import java.util.HashMap;
import java.util.Map;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.ComplaintKey;

/** A subscriber that notices when something was left out. */
final class Told implements Subscriber {

    private final Map<ComplaintKey, Long> highest = new HashMap<>();

    @Override
    public void happened(Recorded recorded) {
        Envelope envelope = recorded.envelope();
        long before = highest.getOrDefault(envelope.complaint(), 0L);
        if (envelope.version() > before + 1) {
            throw new AssertionError("told version " + envelope.version() + " of " + envelope.complaint()
                    + ", but never the one after " + before);
        }
        highest.put(envelope.complaint(), Math.max(before, envelope.version()));
    }

    long highest(ComplaintKey key) {
        return highest.getOrDefault(key, 0L);
    }
}
