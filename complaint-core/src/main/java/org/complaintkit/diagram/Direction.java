package org.complaintkit.diagram;

/** Which way a picture runs. */
public enum Direction {
    /** From top to bottom. */
    DOWN("TB"),
    /** From left to right. */
    RIGHT("LR");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** The word that Mermaid and Graphviz both have for it. */
    String code() {
        return code;
    }
}
