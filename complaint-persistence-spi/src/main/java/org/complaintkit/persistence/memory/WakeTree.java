package org.complaintkit.persistence.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Claim;

/**
 * Wake-ups in order of the instant from which they can be claimed: their own, or the end of a claim. So neither what is
 * not due nor what is claimed costs a sweep anything. Guarded by the store's lock.
 */
final class WakeTree {

    private static final Comparator<Wake> ORDER =
            Comparator.comparing(Wake::freeAt).thenComparing(Wake::key);

    private final TreeSet<Wake> free = new TreeSet<>(ORDER);
    private final Map<ComplaintKey, Wake> byKey = new HashMap<>();
    private long tickets;

    /** A wake-up; ticket 0: nobody has claimed it. */
    private record Wake(ComplaintKey key, Instant wakeAt, Instant freeAt, long ticket) {}

    void set(ComplaintKey key, Optional<Instant> wakeAt) {
        Wake before = byKey.remove(key);
        if (before != null) {
            free.remove(before);
        }
        wakeAt.ifPresent(at -> put(new Wake(key, at, at, 0)));
    }

    private void put(Wake wake) {
        byKey.put(wake.key(), wake);
        free.add(wake);
    }

    List<Claim> claim(Instant until, int most, Duration lease) {
        List<Claim> claims = new ArrayList<>(Math.min(most, 1000));
        List<Wake> claimed = new ArrayList<>();
        while (claims.size() < most && !free.isEmpty() && free.first().freeAt().isBefore(until)) {
            Wake wake = free.first();
            free.remove(wake);
            tickets++;
            claimed.add(new Wake(wake.key(), wake.wakeAt(), until.plus(lease), tickets));
            claims.add(new Claim(wake.key(), until.plus(lease), tickets));
        }
        claimed.forEach(this::put);
        return claims;
    }

    void release(Claim claim) {
        Wake wake = byKey.get(claim.complaint());
        if (wake != null && wake.ticket() == claim.ticket()) {
            set(wake.key(), Optional.of(wake.wakeAt()));
        }
    }
}
