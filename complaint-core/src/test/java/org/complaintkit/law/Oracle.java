package org.complaintkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;

/** What a lifecycle should say, worked out the slow way from its list of moves. */
final class Oracle {

    private final Lifecycle lifecycle;

    Oracle(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Empty: refused. */
    List<Step> steps(Position at, Verb verb, Actor who, Facts facts) {
        List<Step> steps = new ArrayList<>();
        if (owner(verb).isEmpty() || isAsleep(at, owner(verb).get())) {
            return steps;
        }
        Track owner = owner(verb).get();
        for (Move move : lifecycle.moves()) {
            if (stands(move, at) && move.verb().equals(verb) && move.track().equals(owner)) {
                boolean role = move.by().isEmpty() || move.by().stream().anyMatch(who.roles()::contains);
                boolean guards =
                        move.guards().stream().allMatch(guard -> guard.needs().holds(new ActorFacts(facts, who)));
                if (role && guards && lifecycle.preconditions().stream().allMatch(one -> lets(one, verb, who, facts))) {
                    steps.add(new Step(owner, move.from(), move.to()));
                }
            }
        }
        return steps.isEmpty() ? steps : withFollowers(steps, at, verb);
    }

    /** Whether what is asked of a verb is fulfilled. */
    static boolean lets(Precondition one, Verb verb, Actor who, Facts facts) {
        Facts seen = new ActorFacts(facts, who);
        if (!one.verbs().contains(verb)) {
            return true;
        }
        if (one instanceof Precondition.Permission may) {
            return !may.when().holds(seen) || may.by().stream().anyMatch(who.roles()::contains);
        }
        if (one instanceof Precondition.Check check) {
            return !check.when().holds(seen) || check.needs().holds(seen);
        }
        return !(one instanceof Precondition.Requirement must)
                || !must.when().holds(seen)
                || must.facts().stream().allMatch(fact -> seen.fact(fact).isPresent());
    }

    private List<Step> withFollowers(List<Step> steps, Position at, Verb verb) {
        Track owner = steps.get(0).track();
        for (Track track : lifecycle.tracks()) {
            for (Move move : lifecycle.moves()) {
                if (!track.equals(owner)
                        && move.track().equals(track)
                        && move.verb().equals(verb)
                        && stands(move, at)
                        && !move.from().equals(move.to())) {
                    steps.add(new Step(track, move.from(), move.to()));
                }
            }
        }
        return steps;
    }

    private boolean stands(Move move, Position at) {
        return lifecycle.state(at, move.track()).equals(move.from());
    }

    private boolean isAsleep(Position at, Track track) {
        State main = lifecycle.state(at, Track.MAIN);
        return !track.equals(Track.MAIN) && (main.equals(State.NONE) || lifecycle.isFinal(main));
    }

    Optional<Track> owner(Verb verb) {
        return lifecycle.tracks().stream()
                .filter(track -> lifecycle.moves().stream()
                        .anyMatch(move ->
                                move.track().equals(track) && move.verb().equals(verb)))
                .findFirst();
    }
}
