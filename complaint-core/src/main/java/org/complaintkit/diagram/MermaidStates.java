package org.complaintkit.diagram;

import java.util.List;
import org.complaintkit.diagram.Chart.Edge;
import org.complaintkit.diagram.Chart.Mark;
import org.complaintkit.diagram.Chart.Node;
import org.complaintkit.diagram.Chart.Region;

/** Writes a picture as a {@code stateDiagram-v2}. */
final class MermaidStates {

    private final Direction direction;
    private final StringBuilder text = new StringBuilder();

    MermaidStates(Direction direction) {
        this.direction = direction;
    }

    String write(Chart chart) {
        line(0, "stateDiagram-v2");
        line(1, "direction " + direction.code());
        List<Region> regions = chart.regions();
        region(1, regions.get(0));
        for (Region side : regions.subList(1, regions.size())) {
            line(1, "state \"" + MermaidText.of(side.title()) + "\" as " + side.id() + " {");
            line(2, "direction " + direction.code());
            region(2, side);
            line(1, "}");
        }
        List<Node> gathered = regions.stream()
                .flatMap(region -> region.nodes().stream())
                .filter(node -> node.is(Mark.GATHERED))
                .toList();
        if (!gathered.isEmpty()) {
            line(1, "classDef gathered stroke-dasharray: 4 4");
            gathered.forEach(node -> line(1, "class " + node.id() + " gathered"));
        }
        return text.toString();
    }

    private void region(int depth, Region region) {
        region.nodes().stream().filter(node -> !node.is(Mark.DOT)).forEach(node -> {
            line(depth, "state \"" + MermaidText.of(node.title()) + "\" as " + node.id());
            if (!node.inside().isEmpty()) {
                line(depth, node.id() + " : " + MermaidText.of(node.inside()));
            }
        });
        region.nodes().stream()
                .filter(node -> node.is(Mark.FIRST))
                .forEach(node -> line(depth, "[*] --> " + node.id()));
        for (Edge edge : region.edges()) {
            String label = edge.label().isEmpty() ? "" : " : " + MermaidText.of(edge.label());
            line(depth, end(edge.from()) + " --> " + edge.to().id() + label);
        }
        region.nodes().stream()
                .filter(node -> node.is(Mark.FINAL))
                .forEach(node -> line(depth, node.id() + " --> [*]"));
    }

    private static String end(Node node) {
        return node.is(Mark.DOT) ? "[*]" : node.id();
    }

    private void line(int depth, String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }
}
