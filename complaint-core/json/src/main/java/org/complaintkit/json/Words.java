package org.complaintkit.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time. The first byte is the lowest of the word; the methods that look for bytes set the highest bit of
 * each byte that fits, exactly for the first such byte of the word.
 */
final class Words {

    static final int SIZE = Long.BYTES;
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long FEEDS = '\n' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long BLANKS = ' ' * ONES;

    private Words() {}

    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** A word of which only the first bytes count, one to eight of them; the rest is zero. */
    static long first(byte[] bytes, int index, int count) {
        if (index + SIZE <= bytes.length) {
            return at(bytes, index) & (-1L >>> (Long.SIZE - count * Byte.SIZE));
        }
        long word = 0;
        for (int i = count - 1; i >= 0; i--) {
            word = (word << Byte.SIZE) | (bytes[index + i] & 0xFF);
        }
        return word;
    }

    static long lineFeeds(long word) {
        long zeros = word ^ FEEDS;
        return (zeros - ONES) & ~zeros & HIGH_BITS;
    }

    /** Quotes, backslashes and control characters: all that is not plain inside a string. */
    static long notPlain(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        long quoteHits = (quotes - ONES) & ~quotes;
        long backslashHits = (backslashes - ONES) & ~backslashes;
        long controlHits = (word - BLANKS) & ~word;
        return (quoteHits | backslashHits | controlHits) & HIGH_BITS;
    }

    /** How many bytes come before the first hit. */
    static int before(long hits) {
        return Long.numberOfTrailingZeros(hits) / Byte.SIZE;
    }
}
