package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.diagram.Chart.Edge;
import org.complaintkit.diagram.Chart.Mark;
import org.complaintkit.diagram.Chart.Node;
import org.complaintkit.diagram.Chart.Region;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;

/** Makes the picture of a lifecycle: which boxes and arrows there are and what stands on them. */
final class Charting {

    private final Lifecycle lifecycle;
    private final Choices choices;
    private final Labels labels;
    private final Ids ids = new Ids();

    Charting(Lifecycle lifecycle, Choices choices, Labels labels) {
        this.lifecycle = lifecycle;
        this.choices = choices;
        this.labels = labels;
    }

    Chart chart() {
        return new Chart(choices.tracks().stream().map(this::region).toList());
    }

    private Region region(Track track) {
        List<Move> moves = lifecycle.moves().stream()
                .filter(move -> move.track().equals(track))
                .toList();
        List<State> states = inOrder(track, moves);
        List<Move> shown = moves.stream()
                .filter(move -> choices.shown().stays() || !Shares.stays(move))
                .toList();
        Shares shares = Shares.of(shown, states, choices.gathering());
        Map<State, Node> boxes = new LinkedHashMap<>();
        states.forEach(state -> boxes.put(state, node(track, state, shares)));
        List<Edge> arrows = new ArrayList<>();
        shares.drawn().forEach((pair, along) -> {
            Node from = box(boxes, pair.from());
            arrows.add(new Edge(from, box(boxes, pair.to()), labels.of(along)));
        });
        List<Node> nodes = new ArrayList<>(boxes.values());
        if (!shares.common().isEmpty()) {
            nodes.add(common(track, states, shares));
        }
        return new Region(ids.make("track", track.name()), labels.of(track), nodes, arrows);
    }

    /** The states in the order in which the table has a row for each; those without a row come last. */
    private List<State> inOrder(Track track, List<Move> moves) {
        Set<State> states = new LinkedHashSet<>();
        states.add(lifecycle.state(Position.UNBORN, track));
        moves.forEach(move -> states.add(move.from()));
        moves.forEach(move -> states.add(move.to()));
        return List.copyOf(states);
    }

    private Node node(Track track, State state, Shares shares) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (state.equals(lifecycle.state(Position.UNBORN, track))) {
            marks.add(state.equals(State.NONE) && shares.isOnlyLeft(state) ? Mark.DOT : Mark.FIRST);
        }
        if (lifecycle.isFinal(state)) {
            marks.add(Mark.FINAL);
        }
        List<String> inside = new ArrayList<>();
        shares.listed()
                .getOrDefault(state, Map.of())
                .forEach((some, moves) -> inside.addAll(labels.entering(moves, track, some)));
        inside.addAll(labels.staying(shares.staying().getOrDefault(state, List.of())));
        String id = ids.make(track.name(), state.name());
        return new Node(id, marks, List.of(labels.of(track, state)), inside);
    }

    private Node common(Track track, List<State> all, Shares shares) {
        List<String> inside = new ArrayList<>();
        shares.common().forEach((some, moves) -> inside.addAll(labels.common(track, some, all, moves)));
        return new Node(ids.make("common", track.name()), Set.of(Mark.GATHERED), List.of(labels.common()), inside);
    }

    private static Node box(Map<State, Node> boxes, State state) {
        Node box = boxes.get(state);
        if (box == null) {
            throw new IllegalStateException("no box for state " + state);
        }
        return box;
    }
}
