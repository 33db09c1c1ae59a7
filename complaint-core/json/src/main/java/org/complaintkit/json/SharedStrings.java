package org.complaintkit.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One string for each of the few that a log repeats on every line: names of fields, kinds, roles, units. Holds at most
 * 2048 of up to 64 bytes, in sets of four by hash; in a full set the newest drives out the oldest, so a stream of ids
 * cannot fill it up. Not thread-safe.
 */
final class SharedStrings {

    private static final int SET_BITS = 9;
    private static final int WAYS = 4;
    private static final int LONGEST = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] hashes = new long[WAYS << SET_BITS];
    private final int[] lengths = new int[WAYS << SET_BITS];
    private final byte[][] keys = new byte[WAYS << SET_BITS][];
    private final String[] held = new String[WAYS << SET_BITS];

    SharedStrings() {
        Arrays.fill(lengths, -1);
        Arrays.fill(keys, new byte[0]);
        Arrays.fill(held, "");
    }

    /** The string of these bytes of well-formed UTF-8. */
    String of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        long hash = length;
        for (int i = 0; i < length; i += Words.SIZE) {
            long word = Words.first(bytes, from + i, Math.min(Words.SIZE, length - i));
            hash = (hash ^ word) * SPREAD;
            hash ^= hash >>> 32;
        }
        int set = (int) ((hash * SPREAD) >>> (Long.SIZE - SET_BITS)) * WAYS;
        for (int i = set; i < set + WAYS; i++) {
            if (hashes[i] == hash && lengths[i] == length && same(keys[i], bytes, from, length)) {
                return held[i];
            }
        }
        return add(set, hash, new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    private static boolean same(byte[] key, byte[] bytes, int from, int length) {
        for (int i = 0; i < length; i += Words.SIZE) {
            int count = Math.min(Words.SIZE, length - i);
            if (Words.first(key, i, count) != Words.first(bytes, from + i, count)) {
                return false;
            }
        }
        return true;
    }

    private String add(int set, long hash, String added) {
        System.arraycopy(hashes, set, hashes, set + 1, WAYS - 1);
        System.arraycopy(lengths, set, lengths, set + 1, WAYS - 1);
        System.arraycopy(keys, set, keys, set + 1, WAYS - 1);
        System.arraycopy(held, set, held, set + 1, WAYS - 1);
        byte[] key = added.getBytes(StandardCharsets.UTF_8);
        hashes[set] = hash;
        lengths[set] = key.length;
        keys[set] = Arrays.copyOf(key, key.length + Words.SIZE);
        held[set] = added;
        return added;
    }
}
