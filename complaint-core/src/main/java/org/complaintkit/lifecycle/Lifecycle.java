package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.fact.Supply;
import org.complaintkit.identity.Actor;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A lifecycle: tracks side by side, states on each, and the moves between them. Immutable and thread-safe; made once
 * and shared by every complaint.
 *
 * <p>The first track is the main one. The others run until it reaches a final state, and not before the registration:
 * while it stands in {@link State#NONE}. Each verb belongs to the first track that names it, and is open where that
 * track's state has a move for it. Other tracks that name the verb follow where their state has a move, and stay where it
 * has none: so an answer, a verb of the main track, also ends the wait. Roles and guards are for the verb's own track; a
 * move that only follows has none.
 *
 * <p>An act may say what guards look at: the fields of its verb in the table of {@link Fields}, facts that were {@linkplain
 * LifecycleBuilder#declares declared}, and what the builder was told that {@linkplain LifecycleBuilder#records the verb
 * records}.
 */
public final class Lifecycle {

    private final Map<Track, State> first;
    private final Set<State> finals;
    private final List<Move> moves;
    private final Terms terms;
    private final Table table;

    // Of Direct, at hand: each object on the way to a move costs as much as all the rest.
    private final @Nullable Cell[] cells;
    private final int factor;
    private final int shift;

    Lifecycle(Map<Track, State> first, Set<State> finals, List<Move> moves, Terms terms) {
        this.first = new LinkedHashMap<>(first);
        this.finals = Set.copyOf(finals);
        this.moves = List.copyOf(moves);
        this.terms = terms;
        this.table = new Table(this.first, this.finals, this.moves, terms);
        Direct direct = new Direct(table.ofMain());
        this.cells = direct.cells();
        this.factor = direct.factor();
        this.shift = direct.shift();
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
        return StandardMoves.into(builder());
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
     * The same lifecycle, with facts that every act may record beside those of its verb.
     *
     * @param facts the facts; one of a name that was declared before takes its place
     * @return the lifecycle
     */
    public Lifecycle declaring(Collection<FactDeclaration> facts) {
        return facts.isEmpty() ? this : new Lifecycle(first, finals, moves, terms.and(facts));
    }

    /**
     * The same lifecycle, with more asked of some verbs.
     *
     * @param preconditions what is asked beside what was asked before
     * @return the lifecycle
     * @throws IllegalArgumentException if one names a verb that no move names, has the code of a refusal of the library's
     *     own, or the id of another one or of a guard of a move of its verbs
     */
    public Lifecycle under(Collection<? extends Precondition> preconditions) {
        if (preconditions.isEmpty()) {
            return this;
        }
        Terms more = terms.under(List.copyOf(preconditions));
        new Asked(moves, more.preconditions()).require();
        return new Lifecycle(first, finals, moves, more);
    }

    /**
     * What is asked of verbs, wherever they stand in the table.
     *
     * @return the preconditions, in the order in which they refuse
     */
    public List<Precondition> preconditions() {
        return terms.preconditions();
    }

    /**
     * Why an act may not say what it says: its verb does not record such a fact, a form has no place for it, or its value is
     * none that was declared.
     *
     * @param verb the verb
     * @param said what the act says
     * @return every reason; none where it may, or where no move names the verb
     */
    public List<Refusal> whyNotSay(Verb verb, FactMap said) {
        Supply supply = table.supply(verb);
        return supply == null || Terms.fits(supply, said) ? List.of() : terms.refusals(verb, supply, said);
    }

    /**
     * What an act may say.
     *
     * @param verb its verb
     * @return the facts; none where no move names it
     */
    public Supply supply(Verb verb) {
        return Objects.requireNonNullElse(table.supply(verb), Supply.NONE);
    }

    /**
     * What an actor may do now, and why not the rest. Found in the table, not by trying: a move is open where the actor has
     * the role and something can be said that satisfies its guards; what must be said is listed with it.
     *
     * @param at where the complaint stands
     * @param who who asks
     * @param facts what is known of the complaint
     * @return every verb that the state knows, open or held back
     * @throws IllegalArgumentException if the position names a track or state that this lifecycle has not
     */
    public Options options(Position at, Actor who, Facts facts) {
        return new Offer(table, at).to(who, facts);
    }

    /**
     * Tries a verb. What it gives was made beforehand wherever it can be, so that asking costs a look-up.
     *
     * @param at where the complaint stands
     * @param verb the verb
     * @param who who would do it
     * @param facts what is known of the complaint, with what the act would record laid over it
     * @return the steps, that of the verb's own track first (also where it stays), or every reason why not
     * @throws IllegalArgumentException if the position names a state that this lifecycle has not
     */
    public Decision<Step> attempt(Position at, Verb verb, Actor who, Facts facts) {
        Cell cell = direct(at, verb);
        if (cell == null || !cell.isFor(at.mainName(), verb.name())) {
            return otherwise(at, verb, who, facts);
        }
        Decision<Step> decision = cell.attempt(who, facts);
        return cell.isFollowed() && decision.isAccepted() ? withFollowers(at, cell) : decision;
    }

    /**
     * The state that a verb leads to on its own track. The quickest question; {@link #attempt} says why not, and which other
     * tracks move along.
     *
     * @param at where the complaint stands
     * @param verb the verb
     * @param who who would do it
     * @param facts what is known of the complaint, with what the act would record laid over it
     * @return the state, the present one where the verb stays, or empty where the attempt is refused
     * @throws IllegalArgumentException if the position names a state that this lifecycle has not
     */
    public Optional<State> next(Position at, Verb verb, Actor who, Facts facts) {
        Cell cell = direct(at, verb);
        if (cell == null || !cell.isFor(at.mainName(), verb.name())) {
            return otherwise(at, verb, who, facts).events().stream().findFirst().map(Step::to);
        }
        return cell.next(who, facts);
    }

    /** The one move that it can be if it is of the main track. */
    private @Nullable Cell direct(Position at, Verb verb) {
        return cells[Direct.place(at.mainHash(), verb.name(), factor, shift)];
    }

    /** Not found directly: a move of another track, one that had no place, or none. */
    private Decision<Step> otherwise(Position at, Verb verb, Actor who, Facts facts) {
        int number = table.verb(verb.name());
        if (number < 0) {
            return LifecycleWordings.unknown(verb, verbs());
        }
        int state = table.state(0, at);
        int owner = table.owner(number);
        int track = table.sleeps(state) ? 0 : owner;
        if (track > 0) {
            state = table.state(track, at);
        }
        Cell cell = table.cell(track, state, number);
        if (cell == null) {
            return table.refused(track, state, number);
        }
        Decision<Step> decision = cell.attempt(who, facts);
        return cell.isFollowed() && decision.isAccepted() ? withFollowers(at, cell) : decision;
    }

    private Decision<Step> withFollowers(Position at, Cell own) {
        int verb = table.verb(own.verb());
        List<Step> steps = new ArrayList<>(2);
        steps.add(own.step());
        for (int track = table.owner(verb) + 1; track < table.tracks(); track++) {
            Cell cell = table.cell(track, table.state(track, at), verb);
            if (cell != null && cell.step().moves()) {
                steps.add(cell.step());
            }
        }
        return steps.size() == 1 ? own.alone() : Decision.accepted(steps);
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

    /** {@return every move, the rows of the table} */
    public List<Move> moves() {
        return moves;
    }

    /**
     * Every verb that some move names.
     *
     * @return the verbs, by name
     */
    public List<Verb> verbs() {
        return table.verbsByName();
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
