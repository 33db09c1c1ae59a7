package org.complaintkit.scale.flink;

import java.io.Serializable;

/**
 * What goes wrong, so that one can see that it does no harm.
 *
 * @param after from which line of each reader on
 * @param pause how long each line takes from there on, in milliseconds, so that something is left to be read
 * @param fails whether it fails, once, as soon as there is a checkpoint
 */
public record Setback(long after, long pause, boolean fails) implements Serializable {

    /** Nothing goes wrong. */
    public static final Setback NONE = new Setback(Long.MAX_VALUE, 0, false);

    /**
     * It fails in the middle.
     *
     * @param after from which line of each reader on
     * @return the setback
     */
    public static Setback failing(long after) {
        return new Setback(after, 20, true);
    }

    /**
     * It gets slow, so that somebody else can kill it in the middle.
     *
     * @param after from which line of each reader on
     * @return the setback
     */
    public static Setback slow(long after) {
        return new Setback(after, 50, false);
    }
}
