package org.complaintkit.sla.figure;

import java.util.Set;
import org.complaintkit.lifecycle.State;

/**
 * Which states of the main line say that a complaint is closed, and which that it ended without.
 *
 * @param closed those in which it is closed
 * @param away those in which it is neither open nor closed: declined, transferred, withdrawn
 */
public record Stages(Set<State> closed, Set<State> away) {

    /** Those of the standard lifecycle. */
    public static final Stages STANDARD = new Stages(
            Set.of(State.of("closed"), State.of("archived")),
            Set.of(State.of("declined"), State.of("transferred"), State.of("withdrawn")));

    /** Takes copies. */
    public Stages {
        closed = Set.copyOf(closed);
        away = Set.copyOf(away);
    }

    boolean isOpen(State state) {
        return !state.equals(State.NONE) && !closed.contains(state) && !away.contains(state);
    }
}
