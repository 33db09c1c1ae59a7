package org.complaintkit.replay.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.identity.ComplaintKey;

/**
 * Which complaints are over, and where they stood: twenty bytes each, twice that while half of the table is free. A name is
 * kept as a digest of 128 bits, so that two of a million complaints share one by chance once in 10^26 logs.
 */
final class Gone<T> {

    private static final int SMALLEST = 1 << 10;

    private long[] digests = new long[2 * SMALLEST];
    private int[] places = new int[SMALLEST];
    private int size;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> kinds = new ArrayList<>();

    void add(ComplaintKey key, T where) {
        if (2 * (size + 1) > places.length) {
            grow();
        }
        Integer number = numbers.get(where);
        if (number == null) {
            kinds.add(where);
            number = kinds.size();
            numbers.put(where, number);
        }
        put(digest(key, 0x9e3779b97f4a7c15L), digest(key, 0xc2b2ae3d27d4eb4fL), number);
    }

    Optional<T> where(ComplaintKey key) {
        int at = slot(digest(key, 0x9e3779b97f4a7c15L), digest(key, 0xc2b2ae3d27d4eb4fL));
        return places[at] == 0 ? Optional.empty() : Optional.of(kinds.get(places[at] - 1));
    }

    int size() {
        return size;
    }

    private void put(long high, long low, int number) {
        int at = slot(high, low);
        size += places[at] == 0 ? 1 : 0;
        digests[2 * at] = high;
        digests[2 * at + 1] = low;
        places[at] = number;
    }

    /** Where a name stands, or would stand. */
    private int slot(long high, long low) {
        int mask = places.length - 1;
        int at = (int) high & mask;
        while (places[at] != 0 && (digests[2 * at] != high || digests[2 * at + 1] != low)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] before = digests;
        int[] numbered = places;
        digests = new long[2 * before.length];
        places = new int[2 * numbered.length];
        size = 0;
        for (int i = 0; i < numbered.length; i++) {
            if (numbered[i] != 0) {
                put(before[2 * i], before[2 * i + 1], numbered[i]);
            }
        }
    }

    private static long digest(ComplaintKey key, long seed) {
        return mixed(mixed(seed, key.tenant().id()), key.id());
    }

    private static long mixed(long start, String text) {
        long hash = start + text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
