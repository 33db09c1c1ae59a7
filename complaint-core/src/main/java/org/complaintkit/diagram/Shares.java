package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Verb;

/**
 * The moves of one track, parted by how they are shown. Where several states share a move, one of them stands for all.
 *
 * @param drawn those with an arrow of their own, by the states that it joins
 * @param staying those that stay, by state
 * @param listed those that are listed in the state that they lead to, by that state and the states that they lead from
 * @param common those that stay in each of several states, by these states
 */
record Shares(
        Map<Pair, List<Move>> drawn,
        Map<State, List<Move>> staying,
        Map<State, Map<List<State>, List<Move>>> listed,
        Map<List<State>, List<Move>> common) {

    record Pair(State from, State to) {}

    /** What moves must agree in to be shown as one; of those that stay each stays in its own state. */
    private record Likeness(Verb verb, boolean inPlace, State to, Set<Role> by, List<Guard> guards) {

        static Likeness of(Move move) {
            return new Likeness(
                    move.verb(), stays(move), stays(move) ? State.NONE : move.to(), move.by(), move.guards());
        }
    }

    static boolean stays(Move move) {
        return move.from().equals(move.to());
    }

    /** Parts the moves; what at least so many states share is gathered. */
    static Shares of(List<Move> moves, List<State> order, int gathering) {
        Map<Likeness, List<Move>> alike = new LinkedHashMap<>();
        moves.forEach(move -> add(alike, Likeness.of(move), move));
        Shares shares =
                new Shares(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Move move : moves) {
            List<Move> same = alike.getOrDefault(Likeness.of(move), List.of());
            if (same.size() < gathering) {
                shares.one(move);
            } else {
                shares.gather(move, same, order);
            }
        }
        return shares;
    }

    private void one(Move move) {
        if (stays(move)) {
            add(staying, move.from(), move);
        } else {
            add(drawn, new Pair(move.from(), move.to()), move);
        }
    }

    private void gather(Move move, List<Move> same, List<State> order) {
        boolean first = move.equals(same.get(0));
        if (stays(move)) {
            if (first) {
                add(common, same.stream().map(Move::from).toList(), move);
            }
            return;
        }
        Move nearest = nearest(same, order);
        if (move.equals(nearest)) {
            one(move);
        }
        if (first) {
            List<State> others = same.stream()
                    .map(Move::from)
                    .filter(from -> !from.equals(nearest.from()))
                    .toList();
            add(listed.computeIfAbsent(move.to(), to -> new LinkedHashMap<>()), others, move);
        }
    }

    /** The arrow that keeps the picture in the order of the table: from the state next before the one that it leads to. */
    private static Move nearest(List<Move> same, List<State> order) {
        int to = order.indexOf(same.get(0).to());
        Move nearest = same.get(0);
        for (Move move : same) {
            int from = order.indexOf(move.from());
            if (from < to && (order.indexOf(nearest.from()) > to || from > order.indexOf(nearest.from()))) {
                nearest = move;
            }
        }
        return nearest;
    }

    private static <K> void add(Map<K, List<Move>> map, K key, Move move) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(move);
    }

    /** Whether a state has an arrow and no other thing to show, so that a dot can stand for it. */
    boolean isOnlyLeft(State state) {
        boolean entered =
                drawn.keySet().stream().anyMatch(pair -> pair.to().equals(state)) || listed.containsKey(state);
        return !entered
                && !staying.containsKey(state)
                && drawn.keySet().stream().anyMatch(pair -> pair.from().equals(state));
    }
}
