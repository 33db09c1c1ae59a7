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

/** What may hold a move back: roles and guards, with the refusals of each made beforehand. */
final class Hold {

    private static final Verb CORRECT = Verb.of("correct");

    private final Options.OpenMove open;
    private final Supply supply;
    private final Role[] by;
    private final String roles;
    private final Condition[] needs;
    private final Condition together;
    private final List<Refusal> refusals;
    private final List<Decision<Step>> refused;
    private final boolean looksAtWhatIsSaidAlways;

    Hold(Move move, Step step, Supply supply) {
        this.open = Options.OpenMove.of(move.verb(), step);
        this.supply = supply;
        this.by = move.by().toArray(Role[]::new);
        this.roles = move.by().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        List<Condition> conditions = move.guards().stream().map(Guard::needs).toList();
        this.needs = conditions.toArray(Condition[]::new);
        this.together = new Condition.All(conditions);
        this.refusals =
                move.guards().stream().map(guard -> refusal(move, guard)).toList();
        this.refused = refusals.stream()
                .map(refusal -> Decision.<Step>refused(List.of(refusal)))
                .toList();
        this.looksAtWhatIsSaidAlways = together.names().stream().anyMatch(supply.always()::contains);
    }

    private static Refusal refusal(Move move, Guard guard) {
        // A guard speaks for itself: its own sentence in each language, under its own code.
        Wording wording = new Wording(
                guard.id(),
                LifecycleWordings.GUARD.en().replace("{says}", guard.says().in(Language.ENGLISH)),
                LifecycleWordings.GUARD.zh().replace("{says}", guard.says().in(Language.CHINESE)));
        return new Refusal(new Phrase(wording, Map.of("verb", move.verb().name())), guard.basis());
    }

    /** What was to be accepted, or every reason why not. */
    Decision<Step> attempt(Decision<Step> accepted, Actor who, Facts facts) {
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
        return failed < 0 ? accepted : refused.get(failed);
    }

    boolean lets(Actor who, Facts facts) {
        return !lacksRole(who) && holds(facts);
    }

    /** Every reason, whatever the act may still say. */
    List<Refusal> refusals(Actor who, Facts facts) {
        List<Refusal> all = new ArrayList<>(1 + needs.length);
        if (lacksRole(who)) {
            all.add(Refusal.of(
                    LifecycleWordings.ROLE,
                    Map.of("actor", who.id(), "verb", open.verb().name(), "roles", roles)));
        }
        for (int i = 0; i < needs.length; i++) {
            if (!needs[i].holds(facts)) {
                all.add(refusals.get(i));
            }
        }
        return all;
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
        if (needs.length == 0 || (!looksAtWhatIsSaidAlways && holds(facts))) {
            return open;
        }
        Needs all = Needs.of(together, facts, supply);
        return new Options.OpenMove(open.verb(), open.step(), open.verb().equals(CORRECT) ? ofOneFact(all) : all);
    }

    private boolean holds(Facts facts) {
        for (Condition need : needs) {
            if (!need.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    /** A correction names one fact, so what it takes two for it cannot supply. */
    private static Needs ofOneFact(Needs needs) {
        List<Set<String>> ways = needs.ways().stream()
                .filter(way -> way.size() - (way.contains("reason") ? 1 : 0) <= 1)
                .toList();
        return ways.isEmpty() ? Needs.BEYOND : new Needs(ways, needs.remaining());
    }
}
