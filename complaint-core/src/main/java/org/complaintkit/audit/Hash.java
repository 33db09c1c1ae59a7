package org.complaintkit.audit;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A SHA-256 digest: 32 bytes, written as 64 hexadecimal digits in lower case. Immutable. */
public final class Hash {

    /** Stands before the first event: 32 bytes of zero. */
    public static final Hash START = new Hash(0, 0, 0, 0);

    private static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    // Four numbers instead of an array: every event that is kept holds one.
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    private Hash(long first, long second, long third, long fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /**
     * Takes the bytes of a digest.
     *
     * @param bytes 32 bytes
     * @return the hash
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, here are " + bytes.length);
        }
        ByteBuffer four = ByteBuffer.wrap(bytes);
        return new Hash(four.getLong(), four.getLong(), four.getLong(), four.getLong());
    }

    /**
     * Reads a hash as it is printed.
     *
     * @param written 64 hexadecimal digits in lower case
     * @return the hash
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Hash parse(String written) {
        if (written.length() != 2 * BYTES || !written.chars().allMatch(Hash::isLowerHex)) {
            throw new IllegalArgumentException(
                    "a hash is written with " + 2 * BYTES + " digits from 0 to 9 and a to f, here it is " + written);
        }
        return of(HEX.parseHex(written));
    }

    private static boolean isLowerHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /**
     * The digest.
     *
     * @return a new array of 32 bytes
     */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that
                && first == that.first
                && second == that.second
                && third == that.third
                && fourth == that.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** The 64 digits. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes());
    }
}
