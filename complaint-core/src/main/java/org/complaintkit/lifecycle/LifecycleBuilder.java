package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a lifecycle together. Every track has a first state, the states come from its moves, and one of the main track
 * that nothing leads out of must be declared final. Not thread-safe; the lifecycle that it builds is.
 */
public final class LifecycleBuilder {

    private final Map<Track, State> first = new LinkedHashMap<>();
    private final Set<State> finals = new LinkedHashSet<>();
    private final Map<List<Object>, Move> moves = new LinkedHashMap<>();

    LifecycleBuilder() {}

    /**
     * Adds a track. The first one added owns the verbs that it names; a later track's move on such a verb only follows.
     *
     * @param track the track
     * @param start the state that it starts in
     * @return this builder
     */
    public LifecycleBuilder track(Track track, State start) {
        first.put(track, start);
        return this;
    }

    /**
     * Declares states that nothing leads out of.
     *
     * @param states the final states
     * @return this builder
     */
    public LifecycleBuilder finals(State... states) {
        finals.addAll(List.of(states));
        return this;
    }

    /**
     * Adds a move.
     *
     * @param move the move
     * @return this builder
     * @throws IllegalArgumentException if the state has another move for this verb already: a guard holds a move back, it
     *     never chooses between two
     */
    public LifecycleBuilder move(Move move) {
        Move before = moves.putIfAbsent(key(move), move);
        if (before != null && !before.equals(move)) {
            throw new IllegalArgumentException("two moves for verb " + move.verb() + " in state " + move.from()
                    + " of track " + move.track() + ": to " + before.to() + " and to " + move.to()
                    + "; keep one, or use replace");
        }
        return this;
    }

    /**
     * Adds a move, or puts it in the place of the one that the state has for this verb.
     *
     * @param move the move
     * @return this builder
     */
    public LifecycleBuilder replace(Move move) {
        moves.put(key(move), move);
        return this;
    }

    /**
     * Leaves states out, with every move from or to them, and with every move that only follows a verb that is gone with
     * them.
     *
     * @param states the states to leave out
     * @return this builder
     */
    public LifecycleBuilder without(State... states) {
        Set<State> gone = Set.copyOf(List.of(states));
        Set<Verb> before = mainVerbs();
        moves.values().removeIf(move -> gone.contains(move.from()) || gone.contains(move.to()));
        before.removeAll(mainVerbs());
        moves.values().removeIf(move -> before.contains(move.verb()));
        finals.removeAll(gone);
        return this;
    }

    private Set<Verb> mainVerbs() {
        Set<Verb> verbs = new HashSet<>();
        for (Move move : moves.values()) {
            if (first.keySet().stream().findFirst().filter(move.track()::equals).isPresent()) {
                verbs.add(move.verb());
            }
        }
        return verbs;
    }

    /**
     * The moves so far.
     *
     * @return the moves, in the order in which they came
     */
    public List<Move> moves() {
        return List.copyOf(moves.values());
    }

    /**
     * Builds the lifecycle.
     *
     * @return the lifecycle
     * @throws IllegalArgumentException if there is no track, a move is on a track that was not added, a state cannot be
     *     reached, nothing leads out of a state of the main track that is not final, a move leads out of one that is, or
     *     a final state is none that the tracks have; the message names the state
     */
    public Lifecycle build() {
        if (first.isEmpty()) {
            throw new IllegalArgumentException("a lifecycle needs at least one track; add one with track(...)");
        }
        moves.values().forEach(this::requireTrack);
        Set<State> unused = new LinkedHashSet<>(finals);
        first.forEach((track, start) -> unused.removeAll(requireSound(track, start)));
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(
                    "declared final, but on no track: " + unused + "; correct the name or add a move to it");
        }
        return new Lifecycle(first, finals, moves());
    }

    private void requireTrack(Move move) {
        if (!first.containsKey(move.track())) {
            throw new IllegalArgumentException("move " + move.verb() + " from " + move.from() + " is on track "
                    + move.track() + ", but the tracks are " + first.keySet());
        }
    }

    private Set<State> requireSound(Track track, State start) {
        List<Move> own = moves.values().stream()
                .filter(move -> move.track().equals(track))
                .toList();
        Set<State> reached = reach(own, start);
        for (Move move : own) {
            if (!reached.contains(move.from())) {
                throw new IllegalArgumentException("nobody can reach state " + move.from() + " of track " + track
                        + "; a move must lead there from " + reached);
            }
        }
        for (State state : reached) {
            boolean leads = own.stream()
                    .anyMatch(move -> move.from().equals(state) && !move.to().equals(state));
            if (!leads && track.equals(first.keySet().iterator().next()) && !finals.contains(state)) {
                throw new IllegalArgumentException("nothing leads out of state " + state + " of track " + track
                        + ", and it is not declared final; the final states are " + finals);
            }
            if (leads && finals.contains(state)) {
                throw new IllegalArgumentException("state " + state + " is declared final, but a move leads out of it");
            }
        }
        return reached;
    }

    private static Set<State> reach(List<Move> own, State start) {
        Set<State> reached = new LinkedHashSet<>(List.of(start));
        List<State> todo = new ArrayList<>(reached);
        while (!todo.isEmpty()) {
            State state = todo.remove(todo.size() - 1);
            for (Move move : own) {
                if (move.from().equals(state) && reached.add(move.to())) {
                    todo.add(move.to());
                }
            }
        }
        return reached;
    }

    private static List<Object> key(Move move) {
        return List.of(move.track(), move.from(), move.verb());
    }
}
