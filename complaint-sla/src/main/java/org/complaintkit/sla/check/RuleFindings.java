package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Ladder;
import org.complaintkit.sla.escalation.Rise;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.regime.Regime;

/** Limits, escalations and sanctions that never apply, and levels at which nobody handles. */
final class RuleFindings {

    private static final Wording CONDITION = Wording.of("why-condition", "its condition can never hold", "其条件永远不能成立");
    private static final Wording VERB = Wording.of("why-verb", "nobody can ever {verb}", "永远不能进行“{verb}”");
    private static final Wording LIMIT =
            Wording.of("why-limit", "limit {limit} never runs, or is only a target", "时限“{limit}”从不运行,或只是目标");
    private static final Wording LEVEL = Wording.of("why-level", "level {level} is above the top", "第{level}层高于最高层");
    private static final Wording GROUP =
            Wording.of("why-group", "{other} of its group is listed first and always charges", "同组中列在前面的{other}总是先处罚");

    private static final Wording HISTORY =
            Wording.of("why-history", "no history of a complaint brings it about", "任何投诉的经过都不会使其适用");
    private static final Wording PREDICATE =
            Wording.of("not-looked-into-predicate", "predicate {predicate}", "自定义条件{predicate}");

    private final Regime regime;
    private final Free free;
    private final Graph graph;
    private final Exploration exploration;
    private final Set<String> running = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    RuleFindings(Regime regime, Free free, Graph graph, Exploration exploration) {
        this.exploration = exploration;
        this.regime = regime;
        this.free = free;
        this.graph = graph;
    }

    List<Finding> all() {
        List<ClockRule> limits = regime.clocks().rules();
        run(limits);
        for (ClockRule limit : limits) {
            if (!running.contains(limit.id())) {
                Phrase why = free.canHold(limit.applies())
                        ? whyNot(limit.starts().get(0)).orElseThrow()
                        : new Phrase(CONDITION, Map.of());
                never("limits/" + limit.id(), limit.basis(), why);
            }
            owned("limits/" + limit.id(), limit.basis(), limit.applies());
        }
        regime.escalations().rules().forEach(this::escalation);
        regime.charging().rules().forEach(this::sanction);
        regime.lifecycle().preconditions().forEach(one -> {
            if (one instanceof org.complaintkit.lifecycle.Precondition.Check check) {
                owned("guards/" + one.id(), one.basis(), check.needs());
            }
        });
        if (exploration.isExact()) {
            silent();
        }
        return findings;
    }

    /** Limits that something starts, among them those that another one starts. */
    private void run(List<ClockRule> limits) {
        int before = -1;
        while (before < running.size()) {
            before = running.size();
            limits.stream()
                    .filter(limit -> free.canHold(limit.applies()))
                    .filter(limit -> limit.starts().stream()
                            .anyMatch(start -> whyNot(start).isEmpty()))
                    .forEach(limit -> running.add(limit.id()));
        }
    }

    /** What nothing in the rule itself rules out, and no history brings about all the same. */
    private void silent() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        regime.clocks().rules().forEach(rule -> rules.put("limits/" + rule.id(), rule.basis()));
        regime.escalations().rules().forEach(rule -> rules.put("escalation/" + rule.id(), rule.basis()));
        regime.charging().rules().forEach(rule -> rules.put("sanctions/" + rule.id(), rule.basis()));
        rules.forEach((part, basis) -> {
            boolean told = findings.stream()
                    .anyMatch(finding -> finding.kind() == Kind.RULE_NEVER_FIRES
                            && finding.parts().get(0).equals(part));
            if (!told && !exploration.watch().fires(part)) {
                never(part, basis, new Phrase(HISTORY, Map.of()));
            }
        });
    }

    private void owned(String part, List<String> basis, Condition condition) {
        Set<String> own = new LinkedHashSet<>();
        collect(condition, own);
        own.forEach(name -> findings.add(Finding.of(Kind.NOT_LOOKED_INTO, List.of(part), basis, Map.of())
                .with("what", new Phrase(PREDICATE, Map.of("predicate", name)))));
    }

    /** The library's own questions about time are tried by the search; an embedder's are not known. */
    private static void collect(Condition condition, Set<String> own) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, own));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collect(part, own));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), own);
        } else if (condition instanceof Condition.Own predicate
                && !predicate.predicate().getClass().getPackageName().startsWith("org.complaintkit.sla")) {
            own.add(predicate.name());
        }
    }

    private void never(String part, List<String> basis, Phrase why) {
        findings.add(Finding.of(Kind.RULE_NEVER_FIRES, List.of(part), basis, Map.of("rule", part))
                .with("why", why));
    }

    /** Why a trigger is never touched off. */
    private Optional<Phrase> whyNot(Trigger trigger) {
        if (trigger instanceof Trigger.Act act) {
            return !graph.isEverOpen(act.verb())
                    ? Optional.of(new Phrase(VERB, Map.of("verb", act.verb().name())))
                    : unless(free.canHold(act.when()));
        }
        if (trigger instanceof Trigger.ActSince since) {
            return whyNot(since.act());
        }
        if (trigger instanceof Trigger.Recording recording) {
            return whyNot(new Trigger.Act(recording.verb(), Condition.ALWAYS));
        }
        if (trigger instanceof Trigger.Becomes becomes) {
            return unless(free.canHold(becomes.condition()));
        }
        if (trigger instanceof Trigger.Level level) {
            return above(level.level())
                    ? Optional.of(new Phrase(LEVEL, Map.of("level", String.valueOf(level.level()))))
                    : Optional.empty();
        }
        return limit(trigger).filter(id -> !running.contains(id)).map(id -> new Phrase(LIMIT, Map.of("limit", id)));
    }

    private static Optional<Phrase> unless(boolean holds) {
        return holds ? Optional.empty() : Optional.of(new Phrase(CONDITION, Map.of()));
    }

    private static Optional<String> limit(Trigger trigger) {
        if (trigger instanceof Trigger.Breach breach) {
            return Optional.of(breach.limit());
        }
        if (trigger instanceof Trigger.Met met) {
            return Optional.of(met.limit());
        }
        return trigger instanceof Trigger.Reached reached ? Optional.of(reached.limit()) : Optional.empty();
    }

    private boolean above(int level) {
        List<Ladder.Level> levels = regime.escalations().ladder().levels();
        return !levels.isEmpty() && level >= levels.size();
    }

    private void escalation(EscalationRule rule) {
        String part = "escalation/" + rule.id();
        Optional<Phrase> why =
                free.canHold(rule.when()) ? whyNot(rule.on()) : Optional.of(new Phrase(CONDITION, Map.of()));
        why.ifPresent(reason -> never(part, rule.basis(), reason));
        List<Ladder.Level> levels = regime.escalations().ladder().levels();
        if (rule.rise() instanceof Rise.To to && to.level() > 0) {
            if (above(to.level())) {
                findings.add(Finding.of(
                        Kind.LEVEL_BEYOND_TOP,
                        List.of(part),
                        rule.basis(),
                        Map.of(
                                "rule", part,
                                "level", String.valueOf(to.level()),
                                "top", String.valueOf(levels.size() - 1))));
            } else {
                nobody(rule, part, to.level());
            }
        } else if (rule.rise() instanceof Rise.By) {
            for (int level = 1; level < levels.size(); level++) {
                nobody(rule, part, level);
            }
        }
    }

    private void nobody(EscalationRule rule, String part, int level) {
        Ladder ladder = regime.escalations().ladder();
        boolean named = ladder.levels().stream().anyMatch(one -> !one.roles().isEmpty());
        boolean raises = !exploration.isExact() || exploration.watch().fires(part + " " + level);
        if (raises && named && rule.tell().isEmpty() && ladder.rolesAt(level).isEmpty()) {
            findings.add(Finding.of(
                    Kind.LEVEL_WITHOUT_ROLE,
                    List.of(part, "levels/" + ladder.levels().get(level).id()),
                    rule.basis(),
                    Map.of("rule", part, "level", String.valueOf(level))));
        }
    }

    private void sanction(ChargeRule rule) {
        String part = "sanctions/" + rule.id();
        if (rule.on() instanceof Occasion.Breach breach) {
            boolean breached = running.contains(breach.limit())
                    && regime.clocks().rules().stream()
                            .noneMatch(limit -> limit.id().equals(breach.limit()) && limit.target());
            if (!breached) {
                never(part, rule.basis(), new Phrase(LIMIT, Map.of("limit", breach.limit())));
                return;
            }
        } else if (rule.on() instanceof Occasion.Found found
                && found.verbs().stream().noneMatch(graph::isEverOpen)) {
            String verbs = LimitFindings.names(found.verbs());
            never(part, rule.basis(), new Phrase(VERB, Map.of("verb", verbs)));
            return;
        }
        if (!free.canHold(rule.when())) {
            never(part, rule.basis(), new Phrase(CONDITION, Map.of()));
        }
        regime.charging().rules().stream()
                .takeWhile(earlier -> !earlier.id().equals(rule.id()))
                .filter(earlier -> isShadow(earlier, rule))
                .findFirst()
                .ifPresent(earlier ->
                        never(part, rule.basis(), new Phrase(GROUP, Map.of("other", "sanctions/" + earlier.id()))));
    }

    private boolean isShadow(ChargeRule earlier, ChargeRule rule) {
        return rule.group().isPresent()
                && rule.group().equals(earlier.group())
                && earlier.on().equals(rule.on())
                && earlier.payer().equals(rule.payer())
                && earlier.since().isEmpty()
                && free.canHold(rule.when(), FactMap.EMPTY)
                && free.implies(rule.when(), earlier.when());
    }
}
