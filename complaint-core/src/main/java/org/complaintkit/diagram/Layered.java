package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.diagram.Chart.Edge;
import org.complaintkit.diagram.Chart.Mark;
import org.complaintkit.diagram.Chart.Node;
import org.complaintkit.diagram.Chart.Region;

/** One track in ranks. Between two ranks of boxes there is a row for labels, through which every arrow passes. */
final class Layered {

    private static final double PADDING = 10;
    private static final double LABEL_GAP = 6;

    /** An arrow and the spots that it passes, from the upper box to the lower one. */
    private record Route(Edge edge, boolean up, List<Spot> spots, Spot label) {}

    private final Map<Node, Spot> boxes = new LinkedHashMap<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Node> apart;
    private final Rows rows = new Rows();

    Layered(Region region) {
        List<Node> nodes =
                region.nodes().stream().filter(node -> !node.is(Mark.GATHERED)).toList();
        apart = region.nodes().stream().filter(node -> node.is(Mark.GATHERED)).toList();
        List<Edge> edges = region.edges().stream()
                .filter(edge -> !edge.from().equals(edge.to()))
                .toList();
        Ranks ranks = new Ranks(nodes, edges);
        for (Node node : nodes) {
            double half = Layered.width(node) / 2;
            Spot spot = new Spot(2 * ranks.of(node), half, half, height(node));
            boxes.put(node, spot);
            rows.add(spot);
        }
        edges.forEach(edge -> routes.add(route(edge, ranks)));
        nodes.stream().findFirst().ifPresent(this::straighten);
        rows.settle();
        double leftmost =
                boxesAndLabels().mapToDouble(spot -> spot.x - spot.left).min().orElse(0);
        boxesAndLabels().forEach(spot -> spot.x -= leftmost);
    }

    private Stream<Spot> boxesAndLabels() {
        return rows.rows().stream().flatMap(List::stream);
    }

    /** From the first box on, always to a box of the next rank. */
    private void straighten(Node first) {
        Spot box = spot(first);
        Optional<Route> next = Optional.empty();
        do {
            Spot from = box;
            box.spine = true;
            next = routes.stream()
                    .filter(route ->
                            route.spots().get(0).equals(from) && route.spots().size() == 3 && !route.up())
                    .findFirst();
            if (next.isPresent()) {
                next.get().label().spine = true;
                box = next.get().spots().get(2);
            }
        } while (next.isPresent());
    }

    private Route route(Edge edge, Ranks ranks) {
        boolean up = ranks.leadsUp(edge);
        Spot upper = spot(ranks.upper(edge));
        Spot lower = spot(ranks.lower(edge));
        List<Spot> spots = new ArrayList<>();
        spots.add(upper);
        int labelled = up ? lower.row - 1 : upper.row + 1;
        Spot label = upper;
        for (int row = upper.row + 1; row < lower.row; row++) {
            boolean here = row == labelled;
            double right = here ? LABEL_GAP + Ink.width(edge.label()) : 4;
            Spot spot = new Spot(row, 4, right, here ? edge.label().size() * Ink.LINE : Spot.POINT);
            label = here ? spot : label;
            rows.add(spot);
            Spot.join(spots.get(spots.size() - 1), spot);
            spots.add(spot);
        }
        Spot.join(spots.get(spots.size() - 1), lower);
        spots.add(lower);
        return new Route(edge, up, spots, label);
    }

    private Spot spot(Node node) {
        Spot spot = boxes.get(node);
        if (spot == null) {
            throw new IllegalStateException("an arrow leads to a box that is not there: " + node.id());
        }
        return spot;
    }

    double width() {
        double graph =
                boxesAndLabels().mapToDouble(spot -> spot.x + spot.right).max().orElse(0);
        return Math.max(graph, apart.stream().mapToDouble(Layered::width).max().orElse(0));
    }

    double height() {
        return graphHeight()
                + apart.stream().mapToDouble(node -> height(node) + 2 * PADDING).sum();
    }

    private double graphHeight() {
        return boxesAndLabels().mapToDouble(Spot::bottom).max().orElse(0);
    }

    void draw(Ink ink, double left, double top) {
        boxesAndLabels().forEach(spot -> {
            spot.x += left;
            spot.y += top;
        });
        routes.forEach(route -> draw(ink, route));
        boxes.forEach((node, spot) -> box(ink, node, spot.x, spot.top()));
        double y = graphHeight() + 2 * PADDING;
        for (Node node : apart) {
            box(ink, node, left + width(node) / 2, y);
            y += height(node) + 2 * PADDING;
        }
    }

    private void draw(Ink ink, Route route) {
        List<Spot> spots = route.spots();
        List<double[]> points = new ArrayList<>();
        Spot upper = spots.get(0);
        Spot lower = spots.get(spots.size() - 1);
        double start = port(upper, upper.below, spots.get(1));
        double end = port(lower, lower.above, spots.get(spots.size() - 2));
        points.add(new double[] {start, upper.bottom() + (route.up() ? 7 : 0)});
        for (Spot spot : spots.subList(1, spots.size() - 1)) {
            points.add(new double[] {spot.x, spot.top()});
            points.add(new double[] {spot.x, spot.bottom()});
        }
        points.add(new double[] {end, lower.top() - (route.up() ? 0 : 7)});
        ink.path(points);
        ink.head(route.up() ? start : end, route.up() ? upper.bottom() : lower.top(), route.up());
        double y = route.label().top() + Ink.LINE - 4;
        for (String line : route.edge().label()) {
            ink.text(route.label().x + LABEL_GAP, y, "ck-label", line);
            y += Ink.LINE;
        }
    }

    /** Where an arrow leaves a box: arrows stand side by side, in the order in which they lead away. */
    private static double port(Spot box, List<Spot> others, Spot next) {
        List<Spot> sorted = new ArrayList<>(others);
        sorted.sort(Comparator.comparingDouble(spot -> spot.x));
        double room = Math.min(22, 1.6 * box.left / Math.max(1, sorted.size()));
        return box.x + (sorted.indexOf(next) - (sorted.size() - 1) / 2.0) * room;
    }

    private static double width(Node node) {
        return node.is(Mark.DOT)
                ? 14
                : 2 * PADDING + Math.max(40, Math.max(Ink.width(node.title()) * 1.06, Ink.width(node.inside())));
    }

    private static double height(Node node) {
        int lines = node.title().size() + node.inside().size();
        return node.is(Mark.DOT)
                ? 14
                : lines * Ink.LINE + PADDING + (node.inside().isEmpty() ? 0 : 4);
    }

    private static void box(Ink ink, Node node, double middle, double top) {
        if (node.is(Mark.DOT)) {
            ink.dot(middle, top + 7);
            return;
        }
        String style = node.is(Mark.GATHERED)
                ? "ck-common"
                : node.is(Mark.FINAL) ? "ck-final" : node.is(Mark.FIRST) ? "ck-first" : "ck-box";
        ink.box(middle - width(node) / 2, top, new double[] {width(node), height(node)}, style);
        double y = top + PADDING / 2 + Ink.LINE - 4;
        for (String line : node.title()) {
            ink.text(middle, y, "ck-title", line);
            y += Ink.LINE;
        }
        for (String line : node.inside()) {
            ink.text(middle - width(node) / 2 + PADDING, y + 3, "ck-small", line);
            y += Ink.LINE;
        }
    }
}
