package org.complaintkit.persistence.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Claim;

/**
 * Wake-ups, those that wait apart from those that are claimed, which are few. So neither what is not due nor what is claimed
 * costs a sweep anything. Guarded by the store's lock.
 */
final class WakeTree {

    private final WakeLine waiting = new WakeLine();
    private final WakeLine claimed = new WakeLine();
    private final Map<ComplaintKey, Wake> byKey = new HashMap<>();
    private long tickets;

    void set(ComplaintKey key, Optional<Instant> wakeAt) {
        Wake before = byKey.remove(key);
        if (before != null) {
            line(before).remove(before);
        }
        if (wakeAt.isPresent()) {
            Wake wake = new Wake(key, wakeAt.get());
            byKey.put(key, wake);
            waiting.add(wake);
        }
    }

    private WakeLine line(Wake wake) {
        return wake.ticket == 0 ? waiting : claimed;
    }

    List<Claim> claim(Instant until, int most, Duration lease) {
        List<Claim> claims = new ArrayList<>(Math.min(most, 1000));
        List<Wake> taken = new ArrayList<>();
        Optional<Wake> next = next(until);
        while (claims.size() < most && next.isPresent()) {
            Wake wake = next.get();
            line(wake).remove(wake);
            tickets++;
            wake.ticket = tickets;
            wake.freeAt = until.plus(lease);
            taken.add(wake);
            claims.add(new Claim(wake.key, wake.freeAt, tickets));
            next = next(until);
        }
        taken.forEach(claimed::add);
        return claims;
    }

    /** Of what waits and what was claimed and has run out, the one that is free longer. */
    private Optional<Wake> next(Instant until) {
        Optional<Wake> first = waiting.first(until);
        Optional<Wake> outrun = claimed.first(until);
        boolean longer = first.isEmpty() || outrun.filter(wake -> wake.freeAt.isBefore(first.get().freeAt)).isPresent();
        return longer ? outrun : first;
    }

    void release(Claim claim) {
        Wake wake = byKey.get(claim.complaint());
        if (wake != null && wake.ticket == claim.ticket()) {
            claimed.remove(wake);
            wake.ticket = 0;
            wake.freeAt = wake.wakeAt;
            waiting.add(wake);
        }
    }
}
