package org.complaintkit.lifecycle;

import org.complaintkit.identity.Names;

/**
 * What somebody does to a complaint, by name in kebab-case; a regime may add its own.
 *
 * @param name the name of the verb
 */
public record Verb(String name) implements Comparable<Verb> {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Verb {
        Names.require("verb", name);
    }

    /**
     * Makes one from its name.
     *
     * @param name the name of the verb
     * @return the value
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static Verb of(String name) {
        return new Verb(name);
    }

    @Override
    public int compareTo(Verb other) {
        return Names.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
