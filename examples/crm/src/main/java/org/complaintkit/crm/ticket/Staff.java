package org.complaintkit.crm.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;

/**
 * Somebody of the team. An application has its own directory and its own way to sign in; what the library needs of it is an
 * {@link Actor}.
 *
 * @param id the id by which tickets name the person
 * @param name what the person is called
 * @param role what the person may do
 */
public record Staff(String id, String name, Role role) {

    /** Everybody. */
    public static final List<Staff> ALL = List.of(
            new Staff("mei", "Mei Chen", Roles.AGENT),
            new Staff("paul", "Paul Ortiz", Roles.PLANNER),
            new Staff("ana", "Ana Silva", Roles.FITTER),
            new Staff("bo", "Bo Larsen", Roles.FITTER),
            new Staff("lin", "Lin Zhao", Roles.MANAGER));

    /** {@return the person with this id, or empty where nobody has it} */
    public static Optional<Staff> find(String id) {
        return ALL.stream().filter(one -> one.id.equals(id)).findFirst();
    }

    static List<String> with(Role role) {
        return ALL.stream().filter(one -> one.role.equals(role)).map(Staff::id).toList();
    }

    /** {@return the person as the library sees whoever acts} */
    public Actor actor() {
        return new Actor(id, Set.of(role), Optional.empty());
    }
}
