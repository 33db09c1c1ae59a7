package org.complaintkit.sla.figure;

import java.util.Comparator;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;

/**
 * Draws a sample that anybody can draw again: each complaint has a lot made of the listing, the period and its own name, and
 * the lowest lots are drawn. So a complaint recorded late changes at most one of those drawn.
 */
final class Draw {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Draw() {}

    static List<String> from(List<ComplaintKey> all, Listing listing, Period period) {
        Comparator<ComplaintKey> byLot = Comparator.comparingLong(one -> lot(listing.id() + "|" + period + "|" + one));
        return all.stream()
                .sorted(byLot.thenComparing(Comparator.naturalOrder()))
                .limit(listing.sample() == 0 ? Long.MAX_VALUE : listing.sample())
                .map(ComplaintKey::id)
                .sorted(Names::compare)
                .toList();
    }

    /** FNV-1a over the characters, mixed once more, so that names that differ in their last character lie far apart. */
    private static long lot(String name) {
        long hash = BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
