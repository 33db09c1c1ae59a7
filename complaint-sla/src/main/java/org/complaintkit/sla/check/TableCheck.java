package org.complaintkit.sla.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;

/**
 * Checks a table of moves that is no lifecycle yet, and may never be one: taken over from another system, say. A {@link
 * org.complaintkit.lifecycle.Lifecycle} refuses most of these faults one at a time; here all of them are told.
 *
 * @param start where everything begins
 * @param states the states that the table declares
 * @param finals those of them that it declares final
 * @param moves its moves; guards are not looked at
 */
public record TableCheck(State start, Set<State> states, Set<State> finals, List<Move> moves) {

    /** Takes copies. */
    public TableCheck {
        states = Set.copyOf(states);
        finals = Set.copyOf(finals);
        moves = List.copyOf(moves);
    }

    /**
     * Something outside the table that does a verb by itself in some states, again and again up to a level.
     *
     * @param what what it is called
     * @param verb the verb
     * @param in the states in which it looks for work
     * @param levels how many times it means to do so
     */
    public record Relies(String what, Verb verb, List<State> in, int levels) {
        /**
         * Takes a copy.
         */
        public Relies {
            in = List.copyOf(in);
        }
    }

    /**
     * Looks.
     *
     * @return every fault, the worst first; none where the table is sound
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<State> reached = reached();
        for (Move move : moves) {
            if (!states.contains(move.to())) {
                add(
                        findings,
                        Kind.DANGLING_STATE,
                        move.from(),
                        Map.of(
                                "verb", move.verb().name(),
                                "from", move.from().name(),
                                "state", move.to().name()));
            }
        }
        for (State state : sorted(states)) {
            if (!reached.contains(state)) {
                Map<String, String> details = Map.of("state", state.name(), "track", Track.MAIN.name());
                add(findings, Kind.UNREACHABLE_STATE, state, details);
            }
            ends(state, findings);
        }
        return sorted(findings);
    }

    private void ends(State state, List<Finding> findings) {
        List<Move> out = moves.stream()
                .filter(move -> move.from().equals(state) && !move.to().equals(state))
                .toList();
        if (finals.contains(state) && !out.isEmpty()) {
            String verbs = out.stream()
                    .map(move -> move.verb().name())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            add(findings, Kind.FINAL_WITH_EXIT, state, Map.of("state", state.name(), "verbs", verbs));
        } else if (!finals.contains(state) && out.isEmpty()) {
            add(findings, Kind.DEAD_END, state, Map.of("state", state.name()));
        }
    }

    /**
     * Looks whether the table lets something do what it relies on.
     *
     * @param relies what relies on which verb
     * @return the states in which the verb is missing, or where the way up stops
     */
    public List<Finding> findings(Relies relies) {
        List<Finding> findings = new ArrayList<>();
        for (State state : relies.in()) {
            if (states.contains(state) && next(state, relies.verb()).isEmpty()) {
                Map<String, String> details =
                        Map.of("state", state.name(), "verb", relies.verb().name(), "what", relies.what());
                add(findings, Kind.VERB_NEVER_OPEN, state, details);
            }
            stops(state, relies, findings);
        }
        return sorted(findings);
    }

    /** Follows the verb up; where it leads out of the states that are looked at, nothing comes after. */
    private void stops(State from, Relies relies, List<Finding> findings) {
        State at = from;
        for (int level = 1; level <= relies.levels(); level++) {
            List<State> next = next(at, relies.verb());
            boolean seen = relies.in().contains(at);
            if (level > 1 && (next.isEmpty() || !seen)) {
                Map<String, String> details =
                        Map.of("state", at.name(), "verb", relies.verb().name(), "level", String.valueOf(level));
                add(findings, Kind.ESCALATION_STOPS, at, details);
                return;
            }
            if (next.isEmpty()) {
                return;
            }
            at = next.get(0);
        }
    }

    private List<State> next(State state, Verb verb) {
        return moves.stream()
                .filter(move -> move.from().equals(state) && move.verb().equals(verb))
                .map(Move::to)
                .toList();
    }

    private Set<State> reached() {
        Set<State> reached = new LinkedHashSet<>(Set.of(start));
        Deque<State> todo = new ArrayDeque<>(reached);
        while (!todo.isEmpty()) {
            State state = todo.remove();
            moves.stream()
                    .filter(move -> move.from().equals(state))
                    .map(Move::to)
                    .filter(reached::add)
                    .forEach(todo::add);
        }
        return reached;
    }

    private static void add(List<Finding> findings, Kind kind, State state, Map<String, String> details) {
        findings.add(Finding.of(kind, List.of("states/" + state.name()), List.of(), details));
    }

    private static List<State> sorted(Set<State> states) {
        return states.stream().sorted(Comparator.comparing(State::name)).toList();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::kind))
                .toList();
    }
}
