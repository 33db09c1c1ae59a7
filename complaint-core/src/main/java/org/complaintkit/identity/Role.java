package org.complaintkit.identity;

/**
 * What an actor is to a complaint: agent, handler, supervisor, complainant.
 *
 * @param name the name of the role
 */
public record Role(String name) implements Comparable<Role> {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Role {
        Names.require("role", name);
    }

    /**
     * Makes one from its name.
     *
     * @param name the name of the role
     * @return the value
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static Role of(String name) {
        return new Role(name);
    }

    @Override
    public int compareTo(Role other) {
        return Names.compare(name, other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
