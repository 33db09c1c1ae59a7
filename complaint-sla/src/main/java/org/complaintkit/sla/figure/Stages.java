package org.complaintkit.sla.figure;

import java.util.HashSet;
import java.util.Set;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;

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

    /**
     * Those of a lifecycle: closed is what the standard calls so, and whatever final state ends a complaint in no other way.
     *
     * @param lifecycle the lifecycle
     * @return the stages
     */
    public static Stages of(Lifecycle lifecycle) {
        Set<State> closed = new HashSet<>(STANDARD.closed());
        for (State state : lifecycle.states(Track.MAIN)) {
            if (lifecycle.isFinal(state) && !STANDARD.away().contains(state)) {
                closed.add(state);
            }
        }
        return new Stages(closed, STANDARD.away());
    }

    boolean isOpen(State state) {
        return !state.equals(State.NONE) && !closed.contains(state) && !away.contains(state);
    }
}
