package org.complaintkit.conformance;

import java.util.List;

/** The values of regimes without which every case holds, each with the reason: notes, and those in a list. */
record Idle(List<Row> rows) {

    /** A value of a regime, by its name, with all that is in it. */
    record Row(String regime, String name, String why) {}

    static Idle here() {
        return new Idle(Rules.lines("idle.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList());
    }

    boolean has(String regime, String name) {
        return name.matches("(.*[.])?note(\\[.*)?")
                || name.matches("titles([.].*)?")
                || rows.stream()
                        .anyMatch(
                                row -> (row.regime().equals("*") || row.regime().equals(regime))
                                        && RegimeText.isIn(row.name(), name));
    }
}
