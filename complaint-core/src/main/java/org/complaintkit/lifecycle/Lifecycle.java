package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;

/**
 * A lifecycle: tracks side by side, states on each, and the moves between them. Immutable and thread-safe; made once
 * and shared by every complaint.
 *
 * <p>The first track is the main one. The others run from the registration, when the main one leaves its first state,
 * until it reaches a final one. Each verb belongs to the first track that names it, and is open where that track's state
 * has a move for it. Other tracks that name the verb follow where their state has a move, and stay where it has none: so
 * an answer, a verb of the main track, also ends the wait. Roles and guards count on the verb's own track only.
 */
public final class Lifecycle {

    private final Map<Track, State> first;
    private final Track main;
    private final Set<State> finals;
    private final List<Move> moves;
    private final MoveTable table;

    Lifecycle(Map<Track, State> first, Set<State> finals, List<Move> moves) {
        this.first = new LinkedHashMap<>(first);
        this.main = first.keySet().iterator().next();
        this.finals = Set.copyOf(finals);
        this.moves = List.copyOf(moves);
        this.table = new MoveTable(List.copyOf(first.keySet()), moves);
    }

    /**
     * The standard lifecycle: three tracks, from registration to the archive.
     *
     * @return the lifecycle
     */
    public static Lifecycle standard() {
        return standardBuilder().build();
    }

    /**
     * A builder that begins with the standard lifecycle.
     *
     * @return the builder
     */
    public static LifecycleBuilder standardBuilder() {
        LifecycleBuilder builder = builder()
                .track(Track.MAIN, State.NONE)
                .track(Track.WAITING, State.of("active"))
                .track(Track.LIABILITY, State.of("open"))
                .finals(State.of("archived"));
        StandardMoves.all().forEach(builder::move);
        return builder;
    }

    /**
     * A builder that begins with nothing.
     *
     * @return the builder
     */
    public static LifecycleBuilder builder() {
        return new LifecycleBuilder();
    }

    /**
     * What an actor may do now, and why not the rest.
     *
     * @param at where the complaint stands
     * @param who who asks
     * @param facts what is known of the complaint
     * @return every verb that the state knows, open or held back
     */
    public Options options(Position at, Actor who, Facts facts) {
        List<Options.OpenMove> open = new ArrayList<>();
        List<Options.ClosedMove> closed = new ArrayList<>();
        for (Track track : first.keySet()) {
            for (Move move : isAsleep(at, track) ? List.<Move>of() : table.row(track, state(at, track))) {
                if (!table.owner(move.verb()).equals(track)) {
                    continue;
                }
                List<Refusal> refusals = Attempt.refusals(move, who, facts);
                if (refusals.isEmpty()) {
                    open.add(new Options.OpenMove(move.verb(), new Step(track, move.from(), move.to())));
                } else {
                    closed.add(new Options.ClosedMove(move.verb(), refusals));
                }
            }
        }
        open.sort(Comparator.comparing(Options.OpenMove::verb));
        closed.sort(Comparator.comparing(Options.ClosedMove::verb));
        return new Options(open, closed);
    }

    /**
     * Tries a verb.
     *
     * @param at where the complaint stands
     * @param verb the verb
     * @param who who would do it
     * @param facts what is known of the complaint, with what the act would record laid over it
     * @return the steps, that of the verb's own track first (also where it stays), or every reason why not
     */
    public Decision<Step> attempt(Position at, Verb verb, Actor who, Facts facts) {
        if (!table.knows(verb)) {
            return Decision.refused(List.of(Attempt.unknown(verb, verbs())));
        }
        Track owner = table.owner(verb);
        Track asked = isAsleep(at, owner) ? main : owner;
        State state = state(at, asked);
        Optional<Move> found = table.find(asked, state, verb);
        if (found.isEmpty()) {
            return Decision.refused(List.of(Attempt.notOpen(verb, state, ownVerbs(asked, state), isFinal(state))));
        }
        Move move = found.get();
        List<Refusal> refusals = Attempt.refusals(move, who, facts);
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        return Decision.accepted(steps(at, move));
    }

    /** What the state knows, without the verbs that only lead it along with another track. */
    private List<Verb> ownVerbs(Track track, State state) {
        return table.row(track, state).stream()
                .map(Move::verb)
                .filter(verb -> table.owner(verb).equals(track))
                .sorted()
                .toList();
    }

    /** The side tracks wake with the registration and end with the main one. */
    private boolean isAsleep(Position at, Track track) {
        if (track.equals(main)) {
            return false;
        }
        State state = state(at, main);
        return isFinal(state) || state.equals(first.get(main));
    }

    private List<Step> steps(Position at, Move move) {
        Step own = new Step(move.track(), move.from(), move.to());
        if (!table.isFollowed(move.verb())) {
            return List.of(own);
        }
        List<Step> steps = new ArrayList<>(2);
        steps.add(own);
        for (Track track : first.keySet()) {
            if (!track.equals(move.track())) {
                table.find(track, state(at, track), move.verb())
                        .map(follows -> new Step(track, follows.from(), follows.to()))
                        .filter(Step::moves)
                        .ifPresent(steps::add);
            }
        }
        return steps;
    }

    /**
     * The state on a track.
     *
     * @param at where the complaint stands
     * @param track the track
     * @return the state; the track's first one where the complaint has never moved on it
     * @throws IllegalArgumentException if the lifecycle has no such track
     */
    public State state(Position at, Track track) {
        State start = first.get(track);
        if (start == null) {
            throw new IllegalArgumentException("track " + track + " is unknown; the tracks are " + first.keySet());
        }
        return at.on(track).orElse(start);
    }

    /**
     * Whether nothing leads out of a state any more.
     *
     * @param state the state
     * @return true if it was declared final
     */
    public boolean isFinal(State state) {
        return finals.contains(state);
    }

    /**
     * The tracks, the main one first.
     *
     * @return the tracks in the order in which they were added
     */
    public List<Track> tracks() {
        return List.copyOf(first.keySet());
    }

    /**
     * Every move.
     *
     * @return the rows of the table
     */
    public List<Move> moves() {
        return moves;
    }

    /**
     * Every verb that some move names.
     *
     * @return the verbs, by name
     */
    public List<Verb> verbs() {
        return moves.stream().map(Move::verb).distinct().sorted().toList();
    }

    /**
     * The states of a track.
     *
     * @param track the track
     * @return the states, in the order in which the moves name them
     */
    public List<State> states(Track track) {
        return moves.stream()
                .filter(move -> move.track().equals(track))
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .distinct()
                .toList();
    }
}
