package org.complaintkit.lifecycle;

/**
 * A move being made.
 *
 * @param track the track
 * @param from the state before
 * @param to the state after; the same one where the verb stays
 */
public record Step(Track track, State from, State to) {

    /**
     * Whether the state changes.
     *
     * @return false where the verb stays in its state
     */
    public boolean moves() {
        return !from.equals(to);
    }
}
