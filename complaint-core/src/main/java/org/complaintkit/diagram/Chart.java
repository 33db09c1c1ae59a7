package org.complaintkit.diagram;

import java.util.List;
import java.util.Set;

/** A picture of a lifecycle before it is written for one program or another: its tracks side by side. */
record Chart(List<Region> regions) {

    /** One track. */
    record Region(String id, String title, List<Node> nodes, List<Edge> edges) {}

    enum Mark {
        /** Nothing has happened yet: the dot from which the first arrow leads. */
        DOT,
        /** The track starts here. */
        FIRST,
        /** Nothing leads out of it, and that is meant. */
        FINAL,
        /** It stands for several states, and lists what stays in each of them. */
        GATHERED
    }

    /** A box: the lines of its title and what is listed inside. */
    record Node(String id, Set<Mark> marks, List<String> title, List<String> inside) {

        boolean is(Mark mark) {
            return marks.contains(mark);
        }
    }

    /** An arrow from one box to another, with the lines of its label. */
    record Edge(Node from, Node to, List<String> label) {}
}
