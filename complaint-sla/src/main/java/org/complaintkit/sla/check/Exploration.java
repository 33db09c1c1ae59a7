package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;

/**
 * All histories of one complaint, shortest first, as far as they can be told apart by what decides over its moves: where it
 * stands, the classes of the facts that conditions look at, what became of deadlines, who did what.
 */
final class Exploration {

    /** A complaint after a history; the first that was found is the shortest. */
    static final class Node {
        private final Complaint complaint;
        private final @Nullable Node before;
        private final @Nullable Command command;
        private final Set<Node> next = new HashSet<>();
        private boolean complete;

        Node(Complaint complaint, @Nullable Node before, @Nullable Command command) {
            this.complaint = complaint;
            this.before = before;
            this.command = command;
        }

        Complaint complaint() {
            return complaint;
        }

        List<Command> history() {
            List<Command> commands = new ArrayList<>();
            for (Node node = this; node != null; node = node.before) {
                if (node.command != null) {
                    commands.add(node.command);
                }
            }
            Collections.reverse(commands);
            return commands;
        }
    }

    /** As many complaints in one state does a narrow search go on from. */
    private static final int MOST_TRIED = 40;

    private final Regime regime;
    private final Lifecycle lifecycle;
    private final Map<State, Integer> tried = new HashMap<>();
    private final Breadth breadth;
    private final Alphabet alphabet;
    private final Set<String> names;
    private final Map<String, BigDecimal> counts;
    private final Map<Object, Node> nodes = new LinkedHashMap<>();
    private final Map<Track, Map<State, Node>> reached = new HashMap<>();
    private final Map<Move, Node> made = new LinkedHashMap<>();
    private final Map<Object, List<Move>> moves = new HashMap<>();
    private boolean complete = true;

    private Exploration(Regime regime, Cone cone, Breadth breadth) {
        this.regime = regime;
        this.lifecycle = regime.lifecycle();
        this.alphabet = new Alphabet(regime, cone, breadth);
        this.breadth = breadth;
        this.names = cone.names();
        this.counts = counts(regime, cone);
        lifecycle
                .moves()
                .forEach(move -> moves.computeIfAbsent(move.verb(), verb -> new ArrayList<>())
                        .add(move));
    }

    static Exploration of(Regime regime) {
        return of(regime, Breadth.EVERYTHING);
    }

    /** What a search does not get to, another one that says as little as it can may. */
    static Exploration of(Regime regime, Breadth breadth) {
        Cone cone = Cone.of(regime);
        Exploration exploration = new Exploration(regime, cone, breadth);
        exploration.run();
        if (!exploration.complete) {
            Exploration narrow = new Exploration(regime, cone, Breadth.NARROW);
            narrow.run();
            exploration.learn(narrow);
        }
        return exploration;
    }

    private void learn(Exploration other) {
        other.reached.forEach((track, states) -> states.forEach((state, node) ->
                reached.computeIfAbsent(track, any -> new LinkedHashMap<>()).putIfAbsent(state, node)));
        other.made.forEach(made::putIfAbsent);
    }

    private void run() {
        Deque<Node> todo = new ArrayDeque<>();
        add(new Node(Complaint.unborn(Beginning.KEY), null, null), todo);
        int turns = 0;
        while (!todo.isEmpty()) {
            Node node = todo.remove();
            if (breadth == Breadth.NARROW && isTriedEnough(node.complaint)) {
                continue;
            }
            if (isOver(node.complaint)) {
                node.complete = true;
                continue;
            }
            Alphabet.Next next = alphabet.next(node.complaint);
            turns += next.commands().size();
            if (turns > (alphabet.isPartial() ? breadth.turnsInPart() : breadth.turns())) {
                complete = false;
                return;
            }
            node.complete = next.complete();
            complete &= next.complete();
            next.commands().forEach(command -> follow(node, command, todo));
        }
    }

    private boolean isTriedEnough(Complaint complaint) {
        State state = lifecycle.state(complaint.position(), Track.MAIN);
        int times = tried.getOrDefault(state, 0) + 1;
        tried.put(state, times);
        return times > MOST_TRIED;
    }

    private void follow(Node node, Command command, Deque<Node> todo) {
        Turn turn = regime.turn(node.complaint, command);
        if (!turn.decision().isAccepted()) {
            return;
        }
        Node after = new Node(turn.after(), node, command);
        for (Move move : moves.getOrDefault(command.verb(), List.of())) {
            if (lifecycle.state(node.complaint.position(), move.track()).equals(move.from())) {
                made.putIfAbsent(move, after);
            }
        }
        node.next.add(add(after, todo));
    }

    private Node add(Node node, Deque<Node> todo) {
        Node known = nodes.putIfAbsent(key(node.complaint), node);
        if (known != null) {
            return known;
        }
        for (Track track : lifecycle.tracks()) {
            reached.computeIfAbsent(track, any -> new LinkedHashMap<>())
                    .putIfAbsent(lifecycle.state(node.complaint.position(), track), node);
        }
        todo.add(node);
        return node;
    }

    private Object key(Complaint complaint) {
        List<Object> key = new ArrayList<>(names.size() + 3);
        lifecycle.tracks().forEach(track -> key.add(lifecycle.state(complaint.position(), track)));
        for (String name : names) {
            Optional<Fact> fact = complaint.fact(name);
            key.add(fact.isPresent() ? seen(name, fact.get()) : false);
        }
        return key;
    }

    /** What happened more often than anybody asks is the same as once more than that. */
    private Object seen(String name, Fact fact) {
        BigDecimal most = counts.get(name);
        if (fact instanceof Fact.Moment) {
            return true;
        }
        return most != null && fact instanceof Fact.Quantity number
                ? number.value().min(most)
                : fact;
    }

    private static Map<String, BigDecimal> counts(Regime regime, Cone cone) {
        Map<String, BigDecimal> most = new HashMap<>();
        new Free(regime.vocabulary().facts())
                .classes(cone.together())
                .forEach((name, values) -> values.forEach(value -> {
                    if (DerivedFacts.isDerived(name) && value instanceof Fact.Quantity number) {
                        most.merge(name, number.value(), BigDecimal::max);
                    }
                }));
        return most;
    }

    boolean isOver(Complaint complaint) {
        return lifecycle.isFinal(lifecycle.state(complaint.position(), Track.MAIN));
    }

    /** Whether every history was looked at; else nothing is said of what was not found. */
    boolean isComplete() {
        return complete;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    int size() {
        return nodes.size();
    }

    Optional<Node> reached(Track track, State state) {
        return Optional.ofNullable(reached.getOrDefault(track, Map.of()).get(state));
    }

    /** The complaint after the first history that ends with this move. */
    Optional<Node> made(Move move) {
        return Optional.ofNullable(made.get(move));
    }

    Optional<Node> first(Predicate<Complaint> wanted) {
        return nodes.values().stream()
                .filter(node -> wanted.test(node.complaint))
                .findFirst();
    }

    /** Every complaint from which no end can be reached, the one with the shortest history first. */
    List<Node> stuck() {
        Map<Node, List<Node>> before = new HashMap<>();
        Deque<Node> todo = new ArrayDeque<>();
        Set<Node> ends = new HashSet<>();
        for (Node node : nodes.values()) {
            node.next.forEach(next ->
                    before.computeIfAbsent(next, any -> new ArrayList<>()).add(node));
            // Of what was not looked at to the end nobody can say that it is stuck.
            if ((!node.complete || isOver(node.complaint)) && ends.add(node)) {
                todo.add(node);
            }
        }
        while (!todo.isEmpty()) {
            for (Node node : before.getOrDefault(todo.remove(), List.of())) {
                if (ends.add(node)) {
                    todo.add(node);
                }
            }
        }
        return nodes.values().stream().filter(node -> !ends.contains(node)).toList();
    }
}
