package org.complaintkit.persistence.desk;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.complaintkit.persistence.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts tries against others who were faster, and spaces them out. For one thread. */
final class Tries {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final long FIRST_PAUSE_NANOS = 20_000;
    private static final long LONGEST_PAUSE_NANOS = 10_000_000;

    private final int most;
    private final Counters counters;
    private int lost;

    Tries(int most, Counters counters) {
        this.most = most;
        this.counters = counters;
    }

    /** Returns when the next try is due, or throws what was lost if it was the last one. */
    void again(StoreException faster) {
        counters.count(Counted.CONFLICTS, 1);
        if (lost >= most) {
            LOG.warn("gave up after {} tries: {}", lost + 1, faster.getMessage());
            throw faster;
        }
        lost++;
        LOG.debug("try {} was too slow: {}", lost, faster.getMessage());
        long longest = Math.min(FIRST_PAUSE_NANOS << Math.min(lost - 1, 20), LONGEST_PAUSE_NANOS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, longest + 1));
    }
}
