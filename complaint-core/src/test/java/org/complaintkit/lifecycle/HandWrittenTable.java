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

    /** A verb in a state of a track: where it leads and who may do it, or empty where it is refused. */
    record Cell(Track track, State state, Verb verb, Optional<State> to, String who) {}

    /** A verb in a state, done by one role: where it leads, or empty where it is refused. */
    record RoleCell(State state, Verb verb, String role, Optional<State> to) {}

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
                cells.add(new Cell(track, state, Verb.of(columns[1]), to, columns[3]));
            } else {
                track = Track.of(columns[0]);
                state = State.of(columns[1]);
            }
        }
        return cells;
    }

    /** Columns: state, verb, then one for each role of the first line; - where the role is refused. */
    static List<RoleCell> withRoles() {
        List<RoleCell> cells = new ArrayList<>();
        List<String> roles = List.of();
        for (String line : lines("lifecycle-with-roles.tsv")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> columns = List.of(line.split("\t", -1));
            if (roles.isEmpty()) {
                roles = columns.subList(2, columns.size());
                continue;
            }
            for (int i = 0; i < roles.size(); i++) {
                String to = columns.get(i + 2);
                cells.add(new RoleCell(
                        State.of(columns.get(0)),
                        Verb.of(columns.get(1)),
                        roles.get(i),
                        to.equals("-") ? Optional.empty() : Optional.of(State.of(to))));
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
