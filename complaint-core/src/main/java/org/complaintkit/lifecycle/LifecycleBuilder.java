package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.identity.Role;

/**
 * Puts a lifecycle together. Every track has a first state, the states come from its moves, and one of the main track
 * that nothing leads out of must be declared final. Not thread-safe; the lifecycle that it builds is.
 */
public final class LifecycleBuilder {

    private final Map<Track, State> first = new LinkedHashMap<>();
    private final Set<State> finals = new LinkedHashSet<>();
    private final Map<List<Object>, Move> moves = new LinkedHashMap<>();
    private final Set<State> states = new LinkedHashSet<>();
    private final Set<Role> roles = new LinkedHashSet<>();
    private final Map<String, FactDeclaration> declared = new LinkedHashMap<>();
    private final Map<Verb, List<FactDeclaration>> recorded = new LinkedHashMap<>();

    private final List<Precondition> preconditions = new ArrayList<>();

    LifecycleBuilder() {}

    /**
     * Adds a track. The first one added owns the verbs that it names; a later track's move on such a verb only follows.
     *
     * @param track the track
     * @param start the state that it starts in
     * @return this builder
     * @throws IllegalArgumentException if it was added before
     */
    public LifecycleBuilder track(Track track, State start) {
        State before = first.putIfAbsent(track, start);
        if (before != null) {
            throw new IllegalArgumentException(
                    "track " + track + " was added before, starting in " + before + "; a track is added once");
        }
        return this;
    }

    /**
     * Declares the states that there are, of all tracks. Not needed: they come from the moves; but once some are declared,
     * a move from or to another one is refused.
     *
     * @param names the states
     * @return this builder
     */
    public LifecycleBuilder states(State... names) {
        states.addAll(List.of(names));
        return this;
    }

    /**
     * Declares the roles that there are. Not needed; but once some are declared, a move that takes another one is refused,
     * since nobody could make it.
     *
     * @param held the roles that somebody can hold
     * @return this builder
     */
    public LifecycleBuilder roles(Role... held) {
        roles.addAll(List.of(held));
        return this;
    }

    /**
     * Declares facts that every act may record.
     *
     * @param facts the facts
     * @return this builder
     */
    public LifecycleBuilder declares(FactDeclaration... facts) {
        for (FactDeclaration fact : facts) {
            declared.put(fact.name(), fact);
        }
        return this;
    }

    /**
     * Says which facts the acts of a verb may record, beside those of the table of {@link Fields}. Where a guard of its
     * moves looks at one that is missing, the move is open and lists it.
     *
     * @param verb the verb
     * @param facts the facts
     * @return this builder
     */
    public LifecycleBuilder records(Verb verb, FactDeclaration... facts) {
        recorded.merge(
                verb,
                List.of(facts),
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        return this;
    }

    /**
     * Asks something of some verbs, wherever they stand in the table.
     *
     * @param asked who may, what must hold, what has to be known, or what may be said
     * @return this builder
     */
    public LifecycleBuilder preconditions(Precondition... asked) {
        preconditions.addAll(List.of(asked));
        return this;
    }

    /**
     * Declares states that nothing leads out of.
     *
     * @param names the final states
     * @return this builder
     */
    public LifecycleBuilder finals(State... names) {
        finals.addAll(List.of(names));
        return this;
    }

    /**
     * Adds a move.
     *
     * @param move the move
     * @return this builder
     * @throws IllegalArgumentException if the state has another move for this verb already: a guard holds a move back, it
     *     never chooses between two
     */
    public LifecycleBuilder move(Move move) {
        Move before = moves.putIfAbsent(key(move), move);
        if (before != null && !before.equals(move)) {
            throw new IllegalArgumentException("two moves for verb " + move.verb() + " in state " + move.from()
                    + " of track " + move.track() + ": to " + before.to() + " and to " + move.to()
                    + "; keep one, or use replace");
        }
        return this;
    }

    /**
     * Adds a move, or puts it in the place of the one that the state has for this verb.
     *
     * @param move the move
     * @return this builder
     */
    public LifecycleBuilder replace(Move move) {
        moves.put(key(move), move);
        return this;
    }

    /**
     * Leaves states out, with every move from or to them, and with every move that only follows a verb that is gone with
     * them.
     *
     * @param names the states to leave out
     * @return this builder
     * @throws IllegalArgumentException if no move names one of them
     */
    public LifecycleBuilder without(State... names) {
        Set<State> gone = new LinkedHashSet<>(List.of(names));
        requireNamed(gone);
        Set<Verb> before = mainVerbs();
        moves.values().removeIf(move -> gone.contains(move.from()) || gone.contains(move.to()));
        before.removeAll(mainVerbs());
        moves.values().removeIf(move -> before.contains(move.verb()));
        finals.removeAll(gone);
        return this;
    }

    private void requireNamed(Set<State> gone) {
        Set<State> named = new LinkedHashSet<>();
        moves.values().forEach(move -> named.addAll(List.of(move.from(), move.to())));
        for (State state : gone) {
            if (!named.contains(state)) {
                throw Unknown.name(
                        "state " + state + " cannot be left out, for no move names it",
                        state.name(),
                        "the states are",
                        named.stream().map(State::name).toList());
            }
        }
    }

    private Set<Verb> mainVerbs() {
        Set<Verb> verbs = new HashSet<>();
        for (Move move : moves.values()) {
            if (first.keySet().stream().findFirst().filter(move.track()::equals).isPresent()) {
                verbs.add(move.verb());
            }
        }
        return verbs;
    }

    /**
     * The moves so far.
     *
     * @return the moves, in the order in which they came
     */
    public List<Move> moves() {
        return List.copyOf(moves.values());
    }

    /**
     * Builds the lifecycle.
     *
     * @return the lifecycle
     * @throws IllegalArgumentException if there is no track or the first is not {@link Track#MAIN}; a move is on a track
     *     that was not added, or takes a role or names a state that is none of those declared; a state cannot be reached;
     *     nothing leads out of a state of the main track that is not final, or no final state can be reached from it; a
     *     move leads out of a final state, or a final state is none that the tracks have; a guard has the code of a
     *     refusal of the library's own or of another guard of its move; a move that only follows another track's has roles or
     *     guards; facts were declared for a verb that no move names; or a precondition is not as {@link Lifecycle#under}
     *     asks. The message says where, and what to do
     */
    public Lifecycle build() {
        Soundness soundness = new Soundness(first, finals, moves.values());
        soundness.requireStates(states);
        soundness.requireRoles(roles);
        soundness.require();
        soundness.requireVerbs(recorded.keySet());
        Terms terms = new Terms(new Supplies(List.copyOf(declared.values()), recorded), List.of());
        return new Lifecycle(first, finals, moves(), terms).under(preconditions);
    }

    private static List<Object> key(Move move) {
        return List.of(move.track(), move.from(), move.verb());
    }
}
