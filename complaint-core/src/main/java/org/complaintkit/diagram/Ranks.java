package org.complaintkit.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.diagram.Chart.Edge;
import org.complaintkit.diagram.Chart.Node;

/** On which rank each box stands, so that all arrows lead down but those that close a circle. */
final class Ranks {

    private final List<Edge> edges;
    private final Set<Edge> upward = new HashSet<>();
    private final Map<Node, Integer> ranks = new HashMap<>();

    Ranks(List<Node> nodes, List<Edge> edges) {
        this.edges = edges;
        Set<Node> done = new HashSet<>();
        nodes.forEach(node -> search(node, done, new LinkedHashSet<>()));
        nodes.forEach(this::rank);
    }

    /** An arrow back to a box from which this one was reached leads up. */
    private void search(Node node, Set<Node> done, Set<Node> way) {
        if (!done.add(node)) {
            return;
        }
        way.add(node);
        for (Edge edge : edges) {
            if (edge.from().equals(node)) {
                if (way.contains(edge.to())) {
                    upward.add(edge);
                } else {
                    search(edge.to(), done, way);
                }
            }
        }
        way.remove(node);
    }

    private int rank(Node node) {
        Integer known = ranks.get(node);
        if (known != null) {
            return known;
        }
        int rank = 0;
        for (Edge edge : edges) {
            if (lower(edge).equals(node) && !upper(edge).equals(node)) {
                rank = Math.max(rank, rank(upper(edge)) + 1);
            }
        }
        ranks.put(node, rank);
        return rank;
    }

    int of(Node node) {
        return ranks.getOrDefault(node, 0);
    }

    boolean leadsUp(Edge edge) {
        return upward.contains(edge);
    }

    Node upper(Edge edge) {
        return leadsUp(edge) ? edge.to() : edge.from();
    }

    Node lower(Edge edge) {
        return leadsUp(edge) ? edge.from() : edge.to();
    }
}
