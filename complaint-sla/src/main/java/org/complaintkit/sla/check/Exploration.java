package org.complaintkit.sla.check;

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
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
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

        /** As it was before the last act. */
        Complaint before() {
            return before == null ? complaint : before.complaint;
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
    private final Cone cone;
    private final Sameness sameness;
    private final Watch watch;
    private final Map<Object, Node> nodes = new LinkedHashMap<>();
    private final Map<Track, Map<State, Node>> reached = new HashMap<>();
    private final Map<Move, Node> made = new LinkedHashMap<>();
    private final Map<Object, List<Move>> moves = new HashMap<>();
    private boolean complete = true;
    private boolean inTime = true;

    private Exploration(Regime regime, Cone cone, Breadth breadth) {
        this.regime = regime;
        this.lifecycle = regime.lifecycle();
        this.alphabet = new Alphabet(regime, cone, breadth);
        this.breadth = breadth;
        this.cone = cone;
        this.sameness = new Sameness(regime, cone);
        this.watch = new Watch(regime);
        lifecycle
                .moves()
                .forEach(move -> moves.computeIfAbsent(move.verb(), verb -> new ArrayList<>())
                        .add(move));
    }

    /**
     * First all that decides over moves, limits, escalations and sanctions, every act saying all that it may; then what may be
     * said only where it first makes a difference; then of moves alone; and last as little as each move needs.
     */
    static Exploration of(Regime regime) {
        Cone wide = Cone.wide(regime);
        Cone narrow = Cone.of(regime);
        boolean noted = wide.isCarriedByNotes();
        List<Exploration> all = new ArrayList<>();
        all.add(of(regime, wide, Breadth.FULL));
        if (noted && !all.get(0).complete) {
            all.add(of(regime, wide, Breadth.EVERYTHING));
        }
        Exploration last = all.get(all.size() - 1);
        if (!noted && !last.complete) {
            all.add(of(regime, narrow, Breadth.FULL));
            last = all.get(all.size() - 1);
        }
        if (!last.complete) {
            last = of(regime, narrow, Breadth.EVERYTHING);
            last.complete &= noted;
        }
        if (!last.complete) {
            last.learn(of(regime, narrow, Breadth.NARROW));
        }
        for (Exploration before : all) {
            last.watch.learn(before.watch);
        }
        return last;
    }

    private static Exploration of(Regime regime, Cone cone, Breadth breadth) {
        Exploration exploration = new Exploration(regime, cone, breadth);
        if (breadth == Breadth.FULL && exploration.alphabet.isPartial()) {
            exploration.complete = false;
        } else {
            exploration.run();
        }
        return exploration;
    }

    private void learn(Exploration other) {
        other.reached.forEach((track, states) -> states.forEach((state, node) ->
                reached.computeIfAbsent(track, any -> new LinkedHashMap<>()).putIfAbsent(state, node)));
        other.made.forEach(made::putIfAbsent);
        watch.learn(other.watch);
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
        watch.act(node.complaint, command, turn, after);
        node.next.add(add(after, todo));
    }

    private Node add(Node node, Deque<Node> todo) {
        Node known = nodes.putIfAbsent(sameness.key(node.complaint), node);
        if (known != null) {
            return known;
        }
        for (Track track : lifecycle.tracks()) {
            reached.computeIfAbsent(track, any -> new LinkedHashMap<>())
                    .putIfAbsent(lifecycle.state(node.complaint.position(), track), node);
        }
        todo.add(node);
        later(node);
        return node;
    }

    /** What time alone raises after the last act, as far as it matters here. */
    private void later(Node node) {
        if (!cone.isWide() || !node.complaint.isBorn()) {
            return;
        }
        Wakes wakes = Wakes.of(regime, node.complaint, alphabet.begin());
        inTime &= wakes.complete() && wakes.fresh() <= Alphabet.MOST_WAITS;
        wakes.all().forEach(wake -> watch.wait(wake.raised(), wake.then(), node));
    }

    boolean isOver(Complaint complaint) {
        return lifecycle.isFinal(lifecycle.state(complaint.position(), Track.MAIN));
    }

    /** Whether every history was looked at; else nothing is said of what was not found. */
    boolean isComplete() {
        return complete;
    }

    /** Whether also every history of deadlines, escalations and charges was, up to the last thing that time alone raises. */
    boolean isExact() {
        return complete && inTime && cone.isWide() && !cone.asksForTime();
    }

    Watch watch() {
        return watch;
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
