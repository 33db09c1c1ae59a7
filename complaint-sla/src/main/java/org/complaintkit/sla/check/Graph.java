package org.complaintkit.sla.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;

/** The moves of each track whose guards can hold at all: what is not reached here is not reached. */
final class Graph {

    private final Lifecycle lifecycle;
    private final List<Move> moves;
    private final Map<Verb, Track> owners = new HashMap<>();

    private Graph(Lifecycle lifecycle, List<Move> moves) {
        this.lifecycle = lifecycle;
        this.moves = moves;
        for (Track track : lifecycle.tracks()) {
            lifecycle.moves().stream()
                    .filter(move -> move.track().equals(track))
                    .forEach(move -> owners.putIfAbsent(move.verb(), track));
        }
    }

    static Graph of(Lifecycle lifecycle, Predicate<Move> possible) {
        return new Graph(lifecycle, lifecycle.moves().stream().filter(possible).toList());
    }

    /** The states from which a verb that does not move its own track may be done all the same: it only follows. */
    boolean isOwn(Move move) {
        return move.track().equals(owners.get(move.verb()));
    }

    Set<State> reached(Track track) {
        State start = lifecycle.state(org.complaintkit.lifecycle.Position.UNBORN, track);
        return reach(track, Set.of(start), move -> true);
    }

    Set<State> reach(Track track, Collection<State> from, Predicate<Move> allowed) {
        Set<State> reached = new LinkedHashSet<>(from);
        Deque<State> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            State state = todo.remove();
            for (Move move : moves) {
                boolean leads = move.track().equals(track) && move.from().equals(state) && allowed.test(move);
                if (leads && reached.add(move.to())) {
                    todo.add(move.to());
                }
            }
        }
        return reached;
    }

    /** The states in which a verb leaves its own track. */
    Set<State> after(Verb verb) {
        Set<State> states = new LinkedHashSet<>();
        Set<State> reached = reached(track(verb));
        moves.stream()
                .filter(move -> move.verb().equals(verb) && isOwn(move) && reached.contains(move.from()))
                .forEach(move -> states.add(move.to()));
        return states;
    }

    boolean isEverOpen(Verb verb) {
        Set<State> reached = reached(track(verb));
        return moves.stream()
                .anyMatch(move -> move.verb().equals(verb) && isOwn(move) && reached.contains(move.from()));
    }

    /** Whether a verb can be done in one of these states, before or after it others that are allowed. */
    boolean canFollow(Verb first, Verb then, Predicate<Move> allowed) {
        if (!track(first).equals(track(then))) {
            return isEverOpen(then);
        }
        Set<State> later = reach(track(first), after(first), allowed);
        return moves.stream().anyMatch(move -> move.verb().equals(then) && isOwn(move) && later.contains(move.from()));
    }

    Track track(Verb verb) {
        return owners.getOrDefault(verb, Track.MAIN);
    }
}
