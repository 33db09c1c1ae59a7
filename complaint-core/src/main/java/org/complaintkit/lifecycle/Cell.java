package org.complaintkit.lifecycle;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Facts;
import org.complaintkit.fact.Supply;
import org.complaintkit.identity.Actor;
import org.complaintkit.rule.Decision;
import org.jspecify.annotations.Nullable;

/** One move with what can be said of it made beforehand, so that a try of it makes nothing new. Small, to be quick to reach. */
final class Cell {

    private final String state;
    private final String verb;
    private final Optional<State> next;
    private final Decision<Step> alone;
    private final Hold hold;
    private final boolean free;
    private final boolean followed;

    Cell(Move move, List<Checked> checks, Supply supply, boolean followed) {
        this.state = move.from().name();
        this.verb = move.verb().name();
        this.next = Optional.of(move.to());
        Step step = new Step(move.track(), move.from(), move.to());
        this.alone = Decision.accepted(List.of(step));
        this.followed = followed;
        this.hold = new Hold(move, step, checks, supply);
        this.free = hold.isFree();
    }

    boolean isFor(@Nullable String otherState, String otherVerb) {
        return state.equals(otherState) && verb.equals(otherVerb);
    }

    String state() {
        return state;
    }

    String verb() {
        return verb;
    }

    Step step() {
        return alone.events().get(0);
    }

    /** Accepted, with the step on its own track and no other. */
    Decision<Step> alone() {
        return alone;
    }

    /** Whether another track may move with it. */
    boolean isFollowed() {
        return followed;
    }

    Hold hold() {
        return hold;
    }

    /** Accepted with the step on its own track, or refused with every reason. */
    Decision<Step> attempt(Actor who, Facts facts) {
        return free ? alone : hold.attempt(alone, who, facts);
    }

    /** Where it leads, or empty where it is held back. */
    Optional<State> next(Actor who, Facts facts) {
        return free || hold.lets(who, facts) ? next : Optional.empty();
    }
}
