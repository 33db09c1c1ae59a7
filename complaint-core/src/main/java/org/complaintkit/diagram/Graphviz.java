package org.complaintkit.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.complaintkit.diagram.Chart.Edge;
import org.complaintkit.diagram.Chart.Mark;
import org.complaintkit.diagram.Chart.Node;
import org.complaintkit.diagram.Chart.Region;

/** Writes a picture in the DOT language. */
final class Graphviz {

    private final Direction direction;
    private final StringBuilder text = new StringBuilder();

    Graphviz(Direction direction) {
        this.direction = direction;
    }

    String write(Chart chart) {
        line(0, "digraph lifecycle {");
        line(1, "rankdir=" + direction.code() + ";");
        line(1, "node [shape=box, style=rounded, fontname=\"sans-serif\"];");
        line(1, "edge [fontname=\"sans-serif\", fontsize=11];");
        List<Region> regions = chart.regions();
        region(1, regions.get(0));
        for (Region side : regions.subList(1, regions.size())) {
            line(1, "subgraph cluster_" + side.id() + " {");
            line(2, "label=\"" + escaped(side.title()) + "\"; fontname=\"sans-serif\"; color=gray;");
            region(2, side);
            line(1, "}");
        }
        line(0, "}");
        return text.toString();
    }

    private void region(int depth, Region region) {
        for (Node node : region.nodes()) {
            if (node.is(Mark.FIRST)) {
                line(depth, node.id() + "_first [shape=point, width=0.15, label=\"\"];");
            }
            line(depth, node.id() + " [" + looks(node) + "];");
            if (node.is(Mark.FIRST)) {
                line(depth, node.id() + "_first -> " + node.id() + ";");
            }
            if (node.is(Mark.FINAL)) {
                line(
                        depth,
                        node.id()
                                + "_last [shape=doublecircle, width=0.1, style=filled, fillcolor=black, label=\"\"];");
                line(depth, node.id() + " -> " + node.id() + "_last;");
            }
        }
        for (Edge edge : region.edges()) {
            line(depth, edge.from().id() + " -> " + edge.to().id() + " [label=\"" + lines(edge.label()) + "\"];");
        }
    }

    private static String looks(Node node) {
        if (node.is(Mark.DOT)) {
            return "shape=point, width=0.15, label=\"\"";
        }
        String more = node.is(Mark.GATHERED) ? ", style=\"rounded,dashed\"" : "";
        if (node.inside().isEmpty()) {
            return "label=\"" + lines(node.title()) + "\"" + more;
        }
        // A record has two compartments, the upper one with the title.
        return "shape=record, label=\"{" + field(node.title(), "\\n") + "|" + field(node.inside(), "\\l") + "\\l}\""
                + more;
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Graphviz::escaped).collect(Collectors.joining("\\n"));
    }

    private static String field(List<String> lines, String end) {
        return lines.stream()
                .map(line -> escaped(line).replaceAll("[{}|<>]", "\\\\$0"))
                .collect(Collectors.joining(end));
    }

    /** A backslash begins an escape in labels, and an ampersand an entity. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }

    private void line(int depth, String line) {
        text.append("    ".repeat(depth)).append(line).append('\n');
    }
}
