package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.fact.Needs;
import org.complaintkit.fact.Supply;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;

/** What may hold a move back: roles, guards and preconditions, with what can be said of each made beforehand. */
final class Hold {

    private static final Verb CORRECT = Verb.of("correct");

    private final Options.OpenMove open;
    private final Supply supply;
    private final Role[] by;
    private final String roles;
    private final Checked[] checks;
    private final Condition together;
    private final List<Optional<Decision<Step>>> refused;
    private final boolean asksForTheActor;
    private final boolean looksAtWhatIsSaidAlways;

    Hold(Move move, Step step, List<Checked> checks, Supply supply) {
        this.open = Options.OpenMove.of(move.verb(), step);
        this.supply = supply;
        this.by = move.by().toArray(Role[]::new);
        this.roles = move.by().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        this.checks = checks.toArray(Checked[]::new);
        this.together = new Condition.All(checks.stream().map(Checked::needs).toList());
        this.refused = checks.stream().map(Hold::alone).toList();
        this.asksForTheActor = ActorFacts.isAskedBy(together);
        this.looksAtWhatIsSaidAlways = together.names().stream()
                .anyMatch(name -> supply.always().contains(name)
                        || Fields.isOfTheAct(move.verb(), name)
                        || name.startsWith(ActorFacts.BY));
    }

    private static Optional<Decision<Step>> alone(Checked check) {
        return check instanceof Checked.Fixed fixed
                ? Optional.of(Decision.refused(List.of(fixed.refusal())))
                : Optional.empty();
    }

    boolean isFree() {
        return by.length == 0 && checks.length == 0;
    }

    /** What was to be accepted, or every reason why not. */
    Decision<Step> attempt(Decision<Step> accepted, Actor who, Facts facts) {
        boolean several = lacksRole(who);
        Facts seen = seen(who, facts);
        int failed = -1;
        for (int i = 0; i < checks.length; i++) {
            if (!checks[i].needs().holds(seen)) {
                several |= failed >= 0;
                failed = i;
            }
        }
        if (!several && failed < 0) {
            return accepted;
        }
        return several || refused.get(failed).isEmpty()
                ? Decision.refused(refusals(who, facts))
                : refused.get(failed).get();
    }

    private Facts seen(Actor who, Facts facts) {
        return asksForTheActor ? new ActorFacts(facts, who) : facts;
    }

    boolean lets(Actor who, Facts facts) {
        return !lacksRole(who) && holds(seen(who, facts));
    }

    /** Every reason, whatever the act may still say. */
    List<Refusal> refusals(Actor who, Facts facts) {
        List<Refusal> all = new ArrayList<>(1 + checks.length);
        if (lacksRole(who)) {
            all.add(Refusal.of(
                    LifecycleWordings.ROLE,
                    Map.of("actor", who.id(), "verb", open.verb().name(), "roles", roles)));
        }
        Facts seen = seen(who, facts);
        for (Checked check : checks) {
            if (!check.needs().holds(seen)) {
                all.add(check.refusal(who, seen));
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
    Options.OpenMove open(Actor who, Facts facts) {
        if (checks.length == 0 || (!looksAtWhatIsSaidAlways && holds(facts))) {
            return open;
        }
        Facts known = seen(who, Fields.seen(open.verb(), facts, FactMap.EMPTY));
        Needs all = Needs.of(asksForTheActor ? ActorFacts.settled(together, who) : together, known, supply);
        return new Options.OpenMove(open.verb(), open.step(), open.verb().equals(CORRECT) ? ofOneFact(all) : all);
    }

    private boolean holds(Facts facts) {
        for (Checked check : checks) {
            if (!check.needs().holds(facts)) {
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
