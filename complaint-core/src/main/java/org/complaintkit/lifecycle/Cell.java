package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Facts;
import org.complaintkit.fact.Needs;
import org.complaintkit.fact.Supply;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** One move with everything that can be said of it made beforehand, so that a try of it makes nothing new. */
final class Cell {

    private static final Verb CORRECT = Verb.of("correct");

    private final Step step;
    private final Decision<Step> alone;
    private final Options.OpenMove open;
    private final Supply supply;
    private final Role[] by;
    private final String roles;
    private final Condition[] needs;
    private final Condition together;
    private final List<Refusal> held;
    private final List<Decision<Step>> heldAlone;
    private final boolean looksAtWhatIsSaidAlways;

    Cell(Move move, Supply supply) {
        this.step = new Step(move.track(), move.from(), move.to());
        this.alone = Decision.accepted(List.of(step));
        this.open = new Options.OpenMove(move.verb(), step, Needs.NOTHING);
        this.supply = supply;
        this.by = move.by().toArray(Role[]::new);
        this.roles = move.by().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        List<Condition> conditions = move.guards().stream().map(Guard::needs).toList();
        this.needs = conditions.toArray(Condition[]::new);
        this.together = new Condition.All(conditions);
        this.held = move.guards().stream().map(guard -> held(move, guard)).toList();
        this.heldAlone = held.stream()
                .map(refusal -> Decision.<Step>refused(List.of(refusal)))
                .toList();
        this.looksAtWhatIsSaidAlways = together.names().stream().anyMatch(supply.always()::contains);
    }

    private static Refusal held(Move move, Guard guard) {
        // A guard speaks for itself: its own sentence in each language, under its own code.
        Wording wording = new Wording(
                guard.id(),
                LifecycleWordings.GUARD.en().replace("{says}", guard.says().in(Language.ENGLISH)),
                LifecycleWordings.GUARD.zh().replace("{says}", guard.says().in(Language.CHINESE)));
        return new Refusal(new Phrase(wording, Map.of("verb", move.verb().name())), guard.basis());
    }

    Step step() {
        return step;
    }

    /** Accepted with the step on its own track, or refused with every reason. */
    Decision<Step> attempt(Actor who, Facts facts) {
        boolean several = lacksRole(who);
        int failed = -1;
        for (int i = 0; i < needs.length; i++) {
            if (!needs[i].holds(facts)) {
                several |= failed >= 0;
                failed = i;
            }
        }
        if (several) {
            return Decision.refused(refusals(who, facts));
        }
        return failed < 0 ? alone : heldAlone.get(failed);
    }

    /** Every reason, whatever the act may still say. */
    List<Refusal> refusals(Actor who, Facts facts) {
        List<Refusal> refusals = new ArrayList<>(1 + needs.length);
        if (lacksRole(who)) {
            refusals.add(Refusal.of(
                    LifecycleWordings.ROLE,
                    Map.of("actor", who.id(), "verb", open.verb().name(), "roles", roles)));
        }
        for (int i = 0; i < needs.length; i++) {
            if (!needs[i].holds(facts)) {
                refusals.add(held.get(i));
            }
        }
        return refusals;
    }

    boolean lacksRole(Actor who) {
        for (Role role : by) {
            if (who.has(role)) {
                return false;
            }
        }
        return by.length > 0;
    }

    /** The move as an open one with what it needs; where those needs cannot be met it is not open. */
    Options.OpenMove open(Facts facts) {
        if (needs.length == 0 || !looksAtWhatIsSaidAlways && holds(facts)) {
            return open;
        }
        Needs needs = Needs.of(together, facts, supply);
        return new Options.OpenMove(open.verb(), step, open.verb().equals(CORRECT) ? ofOneFact(needs) : needs);
    }

    /** A correction names one fact, so what it takes two for it cannot supply. */
    private static Needs ofOneFact(Needs needs) {
        List<Set<String>> ways = needs.ways().stream()
                .filter(way -> way.size() - (way.contains("reason") ? 1 : 0) <= 1)
                .toList();
        return ways.isEmpty() ? Needs.BEYOND : new Needs(ways, needs.remaining());
    }

    private boolean holds(Facts facts) {
        for (Condition need : needs) {
            if (!need.holds(facts)) {
                return false;
            }
        }
        return true;
    }
}
