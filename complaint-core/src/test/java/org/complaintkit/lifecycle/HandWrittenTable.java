package org.complaintkit.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The table of states and verbs that a person has read. */
final class HandWrittenTable {

    /** A verb in a state of a track: where it leads, or empty where it is refused. */
    record Cell(Track track, State state, Verb verb, Optional<State> to) {}

    private HandWrittenTable() {}

    static List<Cell> standard() {
        List<Cell> cells = new ArrayList<>();
        Track track = Track.MAIN;
        State state = State.NONE;
        for (String line : lines("standard-lifecycle.tsv")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns[0].isEmpty()) {
                Optional<State> to = columns[2].equals("-") ? Optional.empty() : Optional.of(State.of(columns[2]));
                cells.add(new Cell(track, state, Verb.of(columns[1]), to));
            } else {
                track = Track.of(columns[0]);
                state = State.of(columns[1]);
            }
        }
        return cells;
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HandWrittenTable.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
