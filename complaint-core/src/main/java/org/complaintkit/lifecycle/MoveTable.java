package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The moves as an array by track, state and verb, so that a look-up costs the same however large the lifecycle. */
final class MoveTable {

    private final List<Track> tracks;
    private final Map<Verb, Integer> verbs = new HashMap<>();
    private final List<Map<State, Row>> rows = new ArrayList<>();
    private final Track[] owners;
    private final Set<Verb> followed = new HashSet<>();

    /** One state: its moves by the number of the verb, and in the order of the table. */
    private static final class Row {
        private final @Nullable Move[] byVerb;
        private final List<Move> inOrder = new ArrayList<>();

        Row(int verbs) {
            byVerb = new Move[verbs];
        }
    }

    MoveTable(List<Track> tracks, List<Move> moves) {
        this.tracks = tracks;
        moves.forEach(move -> verbs.putIfAbsent(move.verb(), verbs.size()));
        tracks.forEach(track -> rows.add(new HashMap<>()));
        owners = new Track[verbs.size()];
        moves.forEach(this::put);
        moves.forEach(this::own);
    }

    private void put(Move move) {
        Row row = rows.get(tracks.indexOf(move.track())).computeIfAbsent(move.from(), state -> new Row(verbs.size()));
        row.byVerb[number(move.verb())] = move;
        row.inOrder.add(move);
    }

    private void own(Move move) {
        int verb = number(move.verb());
        Track before = owners[verb];
        if (before == null || tracks.indexOf(move.track()) < tracks.indexOf(before)) {
            owners[verb] = move.track();
        }
        if (before != null && !before.equals(move.track())) {
            followed.add(move.verb());
        }
    }

    private int number(Verb verb) {
        Integer number = verbs.get(verb);
        return number == null ? -1 : number;
    }

    boolean knows(Verb verb) {
        return verbs.containsKey(verb);
    }

    Track owner(Verb verb) {
        return owners[number(verb)];
    }

    boolean isFollowed(Verb verb) {
        return followed.contains(verb);
    }

    Optional<Move> find(Track track, State state, Verb verb) {
        Row row = rows.get(tracks.indexOf(track)).get(state);
        return row == null ? Optional.empty() : Optional.ofNullable(row.byVerb[number(verb)]);
    }

    List<Move> row(Track track, State state) {
        Row row = rows.get(tracks.indexOf(track)).get(state);
        return row == null ? List.of() : row.inOrder;
    }
}
