package org.complaintkit.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: an id, the roles held at that moment, and the unit acted for.
 *
 * @param id the id of the person or system
 * @param roles the roles held; may be empty
 * @param unit the department or branch, where it is known
 */
public record Actor(String id, Set<Role> roles, Optional<String> unit) {

    /** Time itself, the actor of what a regime lets happen on its own. */
    public static final Actor TIME = new Actor("time", Set.of(), Optional.empty());

    /**
     * Checks the names and takes a copy of the roles.
     *
     * @throws IllegalArgumentException if the id or the unit is not a name in the sense of {@link Names}
     */
    public Actor {
        Names.require("actor", id);
        unit.ifPresent(name -> Names.require("unit", name));
        roles = Set.copyOf(roles);
    }

    /**
     * An actor with no unit.
     *
     * @param id the id of the person or system
     * @param roles the names of the roles held
     * @return the actor
     * @throws IllegalArgumentException if the id or a role is not a name in the sense of {@link Names}
     */
    public static Actor of(String id, String... roles) {
        return new Actor(id, Arrays.stream(roles).map(Role::of).collect(Collectors.toSet()), Optional.empty());
    }

    /**
     * Whether the actor holds a role.
     *
     * @param role the role asked for
     * @return true if it is among the roles held
     */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
