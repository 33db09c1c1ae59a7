package org.complaintkit.persistence;

/**
 * A place in the outbox. Places grow; there may be numbers that no event stands at.
 *
 * @param position the number of the place, from 1; 0 lies before the first event
 */
public record Offset(long position) implements Comparable<Offset> {

    /** Before the first event. */
    public static final Offset START = new Offset(0);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Offset {
        if (position < 0) {
            throw new IllegalArgumentException("a place in the outbox is not negative: " + position);
        }
    }

    @Override
    public int compareTo(Offset other) {
        return Long.compare(position, other.position);
    }
}
