package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.complaintkit.audit.Envelope;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;

/** Reads the outbox while others write, until as many events have come as were expected, or none comes for a while. */
final class Tail implements Callable<Integer> {

    /** How many events each writer appends, two at a time. */
    static final int EACH = 40;

    private static final long PATIENCE_NANOS = 3_000_000_000L;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000;

    private final Outbox outbox;
    private final int expected;

    Tail(Outbox outbox, int expected) {
        this.outbox = outbox;
        this.expected = expected;
    }

    static int write(Bench bench, int writer) {
        ComplaintKey key = ComplaintKey.of("C-" + writer);
        for (int version = 0; version < EACH; version += 2) {
            bench.append(bench.draft(key).raise(2));
        }
        return writer;
    }

    static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
    }

    @Override
    public Integer call() {
        Map<ComplaintKey, Long> seen = new HashMap<>();
        Offset offset = Offset.START;
        int total = 0;
        long idleSince = System.nanoTime();
        while (total < expected && System.nanoTime() - idleSince < PATIENCE_NANOS) {
            List<Positioned> page = outbox.after(offset, 7);
            for (Positioned next : page) {
                assertThat(next.offset()).isGreaterThan(offset);
                Envelope envelope = next.recorded().envelope();
                assertThat(envelope.version())
                        .as("the next version of complaint %s in the outbox", envelope.complaint())
                        .isEqualTo(seen.merge(envelope.complaint(), 1L, Long::sum));
                offset = next.offset();
                idleSince = System.nanoTime();
                total++;
            }
        }
        return total;
    }
}
