package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintkit.identity.Nearest;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.RefusalCodes;

/** What a lifecycle must be like; each fault names the place and says what to do. */
final class Soundness {

    private final Map<Track, State> first;
    private final Set<State> finals;
    private final Collection<Move> moves;

    Soundness(Map<Track, State> first, Set<State> finals, Collection<Move> moves) {
        this.first = first;
        this.finals = finals;
        this.moves = moves;
    }

    void require() {
        if (first.isEmpty()) {
            throw new IllegalArgumentException("a lifecycle needs at least one track; add one with track(...)");
        }
        Track main = first.keySet().iterator().next();
        if (!main.equals(Track.MAIN)) {
            throw new IllegalArgumentException("the first track is " + main + "; it must be " + Track.MAIN
                    + ", whose state is the one that a complaint shows. Call it so, or add " + Track.MAIN + " first");
        }
        moves.forEach(this::requireTrack);
        moves.forEach(Soundness::requireGuards);
        requireFreeFollowers();
        Set<State> unused = new LinkedHashSet<>(finals);
        first.forEach((track, start) -> unused.removeAll(requireSound(track, start)));
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(
                    "declared final, but on no track: " + unused + "; correct the name or add a move to it");
        }
        requireEnd(
                moves.stream().filter(move -> move.track().equals(main)).toList(),
                first.values().iterator().next());
    }

    private void requireTrack(Move move) {
        if (!first.containsKey(move.track())) {
            throw new IllegalArgumentException("move " + move.verb() + " from " + move.from() + " is on track "
                    + move.track() + ", but the tracks are " + first.keySet());
        }
    }

    /** Roles and guards of a move that only follows would be looked at by nobody. */
    private void requireFreeFollowers() {
        Map<Verb, Track> owners = new HashMap<>();
        for (Track track : first.keySet()) {
            moves.stream()
                    .filter(move -> move.track().equals(track))
                    .forEach(move -> owners.putIfAbsent(move.verb(), track));
        }
        for (Move move : moves) {
            Track owner = owners.getOrDefault(move.verb(), move.track());
            if (!owner.equals(move.track())
                    && !(move.by().isEmpty() && move.guards().isEmpty())) {
                throw new IllegalArgumentException("move " + move.verb() + " from " + move.from() + " of track "
                        + move.track() + " only follows the " + owner + " track, so its roles and guards would hold"
                        + " nobody back; put them on the moves of track " + owner);
            }
        }
    }

    private static void requireGuards(Move move) {
        Set<String> ids = new HashSet<>();
        for (Guard guard : move.guards()) {
            if (RefusalCodes.isTaken(guard.id())) {
                throw new IllegalArgumentException("guard " + guard.id() + " of move " + move.verb() + " from "
                        + move.from() + " would refuse under a code of the library's own; give it another id");
            }
            if (!ids.add(guard.id())) {
                throw new IllegalArgumentException("move " + move.verb() + " from " + move.from() + " has two guards "
                        + guard.id() + "; give each an id of its own, or join them with all");
            }
        }
    }

    private Set<State> requireSound(Track track, State start) {
        List<Move> own =
                moves.stream().filter(move -> move.track().equals(track)).toList();
        Set<State> reached = reach(own, start);
        for (Move move : own) {
            if (!reached.contains(move.from())) {
                throw new IllegalArgumentException("nobody can reach state " + move.from() + " of track " + track
                        + "; a move must lead there from " + reached);
            }
        }
        for (State state : reached) {
            boolean leads = own.stream()
                    .anyMatch(move -> move.from().equals(state) && !move.to().equals(state));
            if (!leads && track.equals(Track.MAIN) && !finals.contains(state)) {
                throw new IllegalArgumentException("nothing leads out of state " + state + " of track " + track
                        + ", and it is not declared final; the final states are " + finals + meant(state, reached));
            }
            if (leads && finals.contains(state)) {
                throw new IllegalArgumentException("state " + state + " is declared final, but a move leads out of it");
            }
        }
        return reached;
    }

    private static String meant(State state, Set<State> others) {
        List<String> names = others.stream()
                .filter(other -> !other.equals(state))
                .map(State::name)
                .toList();
        return Nearest.of(state.name(), names)
                .map(near -> "; perhaps " + near + " is meant")
                .orElse("");
    }

    private static Set<State> reach(List<Move> own, State start) {
        Set<State> reached = new LinkedHashSet<>(List.of(start));
        List<State> todo = new ArrayList<>(reached);
        while (!todo.isEmpty()) {
            State state = todo.remove(todo.size() - 1);
            for (Move move : own) {
                if (move.from().equals(state) && reached.add(move.to())) {
                    todo.add(move.to());
                }
            }
        }
        return reached;
    }

    /** From every state of the main track a final one can be reached. */
    private void requireEnd(List<Move> own, State start) {
        Set<State> lost = new TreeSet<>();
        for (State state : reach(own, start)) {
            if (reach(own, state).stream().noneMatch(finals::contains)) {
                lost.add(state);
            }
        }
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException("no final state can be reached from " + lost + " of track " + Track.MAIN
                    + "; lead a move out of this loop, or declare final where the matter ends");
        }
    }

    void requireStates(Set<State> declared) {
        List<String> names = declared.stream().map(State::name).toList();
        for (Move move : declared.isEmpty() ? List.<Move>of() : moves) {
            Stream.of(move.from(), move.to())
                    .filter(state -> !declared.contains(state))
                    .findFirst()
                    .ifPresent(state -> {
                        throw Unknown.name(
                                "move " + move.verb() + " from " + move.from() + " to " + move.to()
                                        + " names a state that was not declared: " + state,
                                state.name(),
                                "the states are",
                                names);
                    });
        }
    }

    void requireRoles(Set<Role> declared) {
        List<String> names = declared.stream().map(Role::name).toList();
        for (Move move : declared.isEmpty() ? List.<Move>of() : moves) {
            move.by().stream()
                    .filter(role -> !declared.contains(role))
                    .sorted()
                    .findFirst()
                    .ifPresent(role -> {
                        throw Unknown.name(
                                "move " + move.verb() + " from " + move.from() + " takes the role " + role
                                        + ", which nobody can hold",
                                role.name(),
                                "the roles are",
                                names);
                    });
        }
    }

    void requireVerbs(Set<Verb> recording) {
        Set<Verb> known = new TreeSet<>();
        moves.forEach(move -> known.add(move.verb()));
        recording.stream().filter(verb -> !known.contains(verb)).findFirst().ifPresent(verb -> {
            throw Unknown.name(
                    "facts were declared for verb " + verb + ", which no move names",
                    verb.name(),
                    "the verbs are",
                    known.stream().map(Verb::name).toList());
        });
    }
}
