package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Supply;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The moves as an array by track, state and verb, so that a look-up costs the same however large the lifecycle. */
final class Table {

    private final Track[] tracks;
    private final Verb[] verbs;
    private final Numbering verbNumbers;
    private final int[] owners;
    private final boolean[] followed;
    private final Row[] rows;
    private final boolean[] mainSleeps;
    private final Map<String, Supply> supplies = new HashMap<>();

    /** One track: its states, and for each state and verb the move, or the refusal where there is none. */
    private static final class Row {
        private final List<State> states;
        private final Numbering numbers;
        private final @Nullable Cell[] cells;
        private final List<Decision<Step>> refused = new ArrayList<>();

        Row(List<State> states, int verbs) {
            this.states = states;
            this.numbers = new Numbering(states.stream().map(State::name).toList());
            this.cells = new Cell[states.size() * verbs];
        }
    }

    Table(Map<Track, State> first, Set<State> finals, List<Move> moves, Terms terms) {
        tracks = first.keySet().toArray(Track[]::new);
        List<State> starts = List.copyOf(first.values());
        verbs = moves.stream().map(Move::verb).distinct().sorted().toArray(Verb[]::new);
        verbNumbers = new Numbering(List.of(verbs).stream().map(Verb::name).toList());
        owners = new int[verbs.length];
        followed = new boolean[verbs.length];
        for (Verb verb : verbs) {
            supplies.put(verb.name(), terms.supply(verb));
        }
        supplies.computeIfAbsent(Supplies.ADOPT.name(), adopt -> terms.supply(Supplies.ADOPT));
        rows = new Row[tracks.length];
        for (int track = tracks.length - 1; track >= 0; track--) {
            rows[track] = row(track, starts.get(track), moves, terms);
        }
        for (int track = 0; track < tracks.length; track++) {
            refuse(track, finals);
        }
        mainSleeps = new boolean[rows[0].states.size()];
        for (int state = 0; state < mainSleeps.length; state++) {
            State main = rows[0].states.get(state);
            mainSleeps[state] = finals.contains(main) || main.equals(State.NONE);
        }
    }

    /** What an act of a verb may say; null for one that neither a move nor the library names. */
    @Nullable
    Supply supply(Verb verb) {
        return supplies.get(verb.name());
    }

    /** The moves of the main track. */
    List<Cell> ofMain() {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : rows[0].cells) {
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private Row row(int track, State start, List<Move> moves, Terms terms) {
        Set<State> states = new LinkedHashSet<>();
        states.add(start);
        Set<Integer> named = new LinkedHashSet<>();
        List<Move> own = moves.stream()
                .filter(move -> move.track().equals(tracks[track]))
                .toList();
        for (Move move : own) {
            states.add(move.from());
            states.add(move.to());
            named.add(verb(move.verb().name()));
        }
        // The tracks come in from the last to the first, so the first that names a verb owns it.
        for (int verb : named) {
            followed[verb] = isNamedAfter(track, verb);
            owners[verb] = track;
        }
        Row row = new Row(List.copyOf(states), verbs.length);
        for (Move move : own) {
            int verb = verb(move.verb().name());
            int place = row.numbers.of(move.from().name()) * verbs.length + verb;
            Supply supply = Objects.requireNonNull(supply(move.verb()));
            row.cells[place] = new Cell(move, terms.checks(move), supply, followed[verb]);
        }
        return row;
    }

    private boolean isNamedAfter(int track, int verb) {
        for (int later = track + 1; later < tracks.length; later++) {
            for (int place = verb; place < rows[later].cells.length; place += verbs.length) {
                if (rows[later].cells[place] != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private void refuse(int track, Set<State> finals) {
        Row row = rows[track];
        for (int state = 0; state < row.states.size(); state++) {
            String open = ownVerbs(track, state);
            State at = row.states.get(state);
            for (Verb verb : verbs) {
                row.refused.add(Decision.refused(List.of(Refusal.of(
                        finals.contains(at) ? LifecycleWordings.FINAL : LifecycleWordings.NOT_OPEN,
                        Map.of("verb", verb.name(), "state", at.name(), "open", open)))));
            }
        }
    }

    /** What the state knows, without the verbs that only lead it along with another track. */
    private String ownVerbs(int track, int state) {
        List<String> names = new ArrayList<>();
        for (int verb = 0; verb < verbs.length; verb++) {
            if (owners[verb] == track && cell(track, state, verb) != null) {
                names.add(verbs[verb].name());
            }
        }
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    int tracks() {
        return tracks.length;
    }

    int verbs() {
        return verbs.length;
    }

    List<Verb> verbsByName() {
        return List.of(verbs);
    }

    /** The number of a verb, or -1. */
    int verb(String verb) {
        return verbNumbers.of(verb);
    }

    int owner(int verb) {
        return owners[verb];
    }

    /** Before the registration and after the end only the main track runs. */
    boolean sleeps(int mainState) {
        return mainSleeps[mainState];
    }

    @Nullable
    Cell cell(int track, int state, int verb) {
        return rows[track].cells[state * verbs.length + verb];
    }

    Decision<Step> refused(int track, int state, int verb) {
        return rows[track].refused.get(state * verbs.length + verb);
    }

    /** The number of the state on a track; a position that stands nowhere in this lifecycle is an error. */
    int state(int track, Position at) {
        Optional<State> found = at.on(tracks[track]);
        if (found.isEmpty()) {
            requireTracks(at);
            return 0;
        }
        State state = found.get();
        int number = rows[track].numbers.of(state.name());
        if (number < 0) {
            throw Unknown.name(
                    "track " + tracks[track] + " has no state " + state,
                    state.name(),
                    "its states are",
                    rows[track].states.stream().map(State::name).toList());
        }
        return number;
    }

    /** Every track of a position must be one of ours, else its state would be passed over in silence. */
    void requireTracks(Position at) {
        for (int i = 0; i < at.states().size(); i++) {
            Track track = at.states().get(i).track();
            boolean known = false;
            for (Track own : tracks) {
                known |= own.equals(track);
            }
            if (!known) {
                throw Unknown.name(
                        "the position names a track " + track + ", which this lifecycle has not",
                        track.name(),
                        "its tracks are",
                        List.of(tracks).stream().map(Track::name).toList());
            }
        }
    }
}
