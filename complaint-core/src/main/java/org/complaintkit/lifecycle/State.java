package org.complaintkit.lifecycle;

import org.complaintkit.identity.Names;

/**
 * A state of a track, by name, so that an application's own states fit in.
 *
 * @param name the name of the state
 */
public record State(String name) implements Comparable<State> {

    /** Where a complaint stands before it is registered; written {@code -}. */
    public static final State NONE = new State("-");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public State {
        Names.require("state", name);
    }

    /**
     * Makes one from its name.
     *
     * @param name the name of the state
     * @return the value
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static State of(String name) {
        return new State(name);
    }

    @Override
    public int compareTo(State other) {
        return Names.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
