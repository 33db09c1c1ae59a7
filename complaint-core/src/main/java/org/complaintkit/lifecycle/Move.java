package org.complaintkit.lifecycle;

import java.util.List;
import java.util.Set;
import org.complaintkit.identity.Role;

/**
 * One row of the table: in this state of this track, this verb leads there.
 *
 * @param track the track
 * @param from the state in which the verb is open
 * @param verb the verb
 * @param to the state that it leads to; the same one where it stays
 * @param by the roles that may make the move; empty: everyone
 * @param guards what may hold the move back
 */
public record Move(Track track, State from, Verb verb, State to, Set<Role> by, List<Guard> guards) {

    /** Takes copies of the roles and guards. */
    public Move {
        by = Set.copyOf(by);
        guards = List.copyOf(guards);
    }

    /**
     * A move that everyone may make and nothing holds back.
     *
     * @param track the track
     * @param from the state in which the verb is open
     * @param verb the verb
     * @param to the state that it leads to
     * @return the move
     */
    public static Move of(Track track, State from, Verb verb, State to) {
        return new Move(track, from, verb, to, Set.of(), List.of());
    }

    /**
     * The same move for these roles only.
     *
     * @param roles who may make it; empty: everyone
     * @return the move
     */
    public Move by(Set<Role> roles) {
        return new Move(track, from, verb, to, roles, guards);
    }

    /**
     * The same move held back by these guards.
     *
     * @param all every guard
     * @return the move
     */
    public Move guardedBy(List<Guard> all) {
        return new Move(track, from, verb, to, by, all);
    }
}
