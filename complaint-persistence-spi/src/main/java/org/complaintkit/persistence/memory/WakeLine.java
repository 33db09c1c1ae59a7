package org.complaintkit.persistence.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Wake-ups in order of the instant from which they can be claimed; those of one instant in the order in which they came, in
 * a ring, so that a million of one instant cost no more than one. Guarded by the store's lock.
 */
final class WakeLine {

    private final TreeMap<Instant, Wake> heads = new TreeMap<>();

    void add(Wake wake) {
        Wake head = heads.putIfAbsent(wake.freeAt, wake);
        if (head != null) {
            wake.before = head.before;
            wake.after = head;
            head.before.after = wake;
            head.before = wake;
        }
    }

    void remove(Wake wake) {
        if (wake.after == wake) {
            heads.remove(wake.freeAt);
            return;
        }
        if (heads.get(wake.freeAt) == wake) {
            heads.put(wake.freeAt, wake.after);
        }
        wake.before.after = wake.after;
        wake.after.before = wake.before;
        wake.before = wake;
        wake.after = wake;
    }

    /** The first that can be claimed before an instant. */
    Optional<Wake> first(Instant until) {
        Map.Entry<Instant, Wake> first = heads.firstEntry();
        return first != null && first.getKey().isBefore(until) ? Optional.of(first.getValue()) : Optional.empty();
    }
}
