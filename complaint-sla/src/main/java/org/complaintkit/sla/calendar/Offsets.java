package org.complaintkit.sla.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The offsets of a zone over some days, for turning local seconds into instants. A local time in a gap and one in an overlap
 * both take the offset from before the change: in a gap that is later by the gap's length, in an overlap it is the earlier
 * instant.
 */
final class Offsets {

    private static final long MARGIN = 2L * Hours.DAY;

    private final long[] lastLocal;
    private final int[] before;
    private final int after;

    private Offsets(List<ZoneOffsetTransition> changes, ZoneOffset first) {
        lastLocal = new long[changes.size()];
        before = new int[changes.size()];
        int offset = first.getTotalSeconds();
        for (int i = 0; i < lastLocal.length; i++) {
            ZoneOffsetTransition change = changes.get(i);
            before[i] = offset;
            offset = change.getOffsetAfter().getTotalSeconds();
            lastLocal[i] = change.toEpochSecond() + Math.max(before[i], offset);
        }
        after = offset;
    }

    static Offsets around(ZoneId zone, long firstDay, long lastDay) {
        ZoneRules rules = zone.getRules();
        Instant from = Instant.ofEpochSecond(firstDay * Hours.DAY - MARGIN);
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        if (!rules.isFixedOffset()) {
            long until = (lastDay + 2) * Hours.DAY + MARGIN;
            ZoneOffsetTransition change = rules.nextTransition(from);
            while (change != null && change.toEpochSecond() < until) {
                changes.add(change);
                change = rules.nextTransition(change.getInstant());
            }
        }
        return new Offsets(changes, rules.getOffset(from));
    }

    long toInstant(long local) {
        for (int i = 0; i < lastLocal.length; i++) {
            if (local < lastLocal[i]) {
                return local - before[i];
            }
        }
        return local - after;
    }
}
