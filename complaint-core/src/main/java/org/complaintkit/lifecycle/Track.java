package org.complaintkit.lifecycle;

import org.complaintkit.identity.Names;

/**
 * A region of the lifecycle that runs beside the others.
 *
 * @param name the name of the track
 */
public record Track(String name) implements Comparable<Track> {

    /** The line from registration to the archive. */
    public static final Track MAIN = new Track("main");

    /** The line that says whether the complaint is pending: its clocks stand still. */
    public static final Track WAITING = new Track("waiting");

    /** The line on which it is found out whose fault it was. */
    public static final Track LIABILITY = new Track("liability");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Track {
        Names.require("track", name);
    }

    /**
     * Makes one from its name.
     *
     * @param name the name of the track
     * @return the value
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static Track of(String name) {
        return new Track(name);
    }

    @Override
    public int compareTo(Track other) {
        return Names.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
