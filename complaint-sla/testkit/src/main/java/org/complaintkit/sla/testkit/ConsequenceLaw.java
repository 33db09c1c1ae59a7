package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.regime.Regime;

/**
 * Something follows from the breach of each limit that is more than a target: a charge, an escalation, a limit that starts or
 * ends with it, a rung after it at which somebody is told, or a condition that asks for the limit. Whether
 * those rules can ever apply is another law's matter.
 */
final class ConsequenceLaw {

    private static final Wording NOTHING = Broken.wording(
            "breach-without-consequence",
            "nothing follows from the breach of limit {limit}: no charge, no escalation, nobody is told, nothing asks for it",
            "时限“{limit}”超时没有任何后果:不处罚、不升级、不告知任何人,也没有条件提及它");

    private final Regime regime;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> followed = new LinkedHashSet<>();

    ConsequenceLaw(Regime regime) {
        this.regime = regime;
        conditions(regime).flatMap(one -> one.names().stream()).forEach(asked::add);
        triggers(regime).forEach(this::look);
        for (ChargeRule rule : regime.charging().rules()) {
            if (rule.on() instanceof Occasion.Breach breach) {
                followed.add(breach.limit());
            }
        }
        for (ClockRule limit : regime.limits()) {
            boolean told = limit.rungs().stream()
                    .anyMatch(rung -> rung.offset() instanceof RungRule.Overdue
                            && !rung.tell().isEmpty());
            if (told) {
                followed.add(limit.id());
            }
        }
    }

    private static Stream<Trigger> triggers(Regime regime) {
        return Stream.concat(
                regime.escalations().rules().stream().map(EscalationRule::on),
                regime.limits().stream()
                        .flatMap(limit -> Stream.of(limit.starts(), limit.metBy(), limit.endedBy(), limit.restartedBy())
                                .flatMap(List::stream)));
    }

    private void look(Trigger trigger) {
        if (trigger instanceof Trigger.Breach breach) {
            followed.add(breach.limit());
        } else if (trigger instanceof Trigger.Becomes becomes) {
            asked.addAll(becomes.condition().names());
        } else if (trigger instanceof Trigger.Act act) {
            asked.addAll(act.when().names());
        } else if (trigger instanceof Trigger.Reached reached) {
            regime.limits().stream()
                    .filter(limit -> limit.id().equals(reached.limit()))
                    .flatMap(limit -> limit.rungs().stream())
                    .filter(rung -> rung.name().equals(reached.rung()))
                    .filter(rung -> rung.offset() instanceof RungRule.Overdue)
                    .forEach(rung -> followed.add(reached.limit()));
        }
    }

    private static Stream<Condition> conditions(Regime regime) {
        Stream<Condition> ofMoves = regime.lifecycle().moves().stream()
                .flatMap(move -> move.guards().stream())
                .map(guard -> guard.needs());
        Stream<Condition> ofRules = Stream.of(
                        regime.charging().rules().stream().map(ChargeRule::when),
                        regime.escalations().rules().stream().map(EscalationRule::when),
                        regime.limits().stream().flatMap(limit -> Stream.of(limit.applies(), limit.pausedWhile())))
                .flatMap(all -> all);
        Stream<Condition> before = regime.lifecycle().preconditions().stream().flatMap(ConsequenceLaw::conditions);
        return Stream.of(ofMoves, ofRules, before).flatMap(all -> all);
    }

    private static Stream<Condition> conditions(Precondition one) {
        if (one instanceof Precondition.Permission permission) {
            return Stream.of(permission.when());
        }
        if (one instanceof Precondition.Check check) {
            return Stream.of(check.when(), check.needs());
        }
        return one instanceof Precondition.Requirement required ? Stream.of(required.when()) : Stream.of();
    }

    List<Broken> broken() {
        List<Broken> all = new ArrayList<>();
        for (ClockRule limit : regime.limits()) {
            boolean follows =
                    limit.target() || followed.contains(limit.id()) || asked.contains(DerivedFacts.LIMIT + limit.id());
            if (!follows) {
                all.add(Broken.of(
                        Law.A_BREACH_HAS_A_CONSEQUENCE,
                        "limits/" + limit.id(),
                        limit.basis(),
                        new Phrase(NOTHING, Map.of("limit", limit.id()))));
            }
        }
        return all;
    }
}
