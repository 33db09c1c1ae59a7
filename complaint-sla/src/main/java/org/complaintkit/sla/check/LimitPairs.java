package org.complaintkit.sla.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.regime.Regime;

/** What is wrong with limits beside one another. */
final class LimitPairs {

    private static final int MOST_STARTS = 20_000;

    private final Regime regime;
    private final Free free;
    private final Starts starts;
    private final Graph graph;
    private final Exploration exploration;
    private final List<Finding> findings = new ArrayList<>();

    LimitPairs(Regime regime, Starts starts, Graph graph, Exploration exploration) {
        this.exploration = exploration;
        this.regime = regime;
        this.free = starts.free();
        this.starts = starts;
        this.graph = graph;
    }

    List<Finding> all() {
        List<ClockRule> limits = regime.clocks().rules().stream()
                .filter(limit -> !limit.recurs() && !limit.target())
                .toList();
        for (ClockRule one : limits) {
            for (ClockRule other : limits) {
                if (!one.id().equals(other.id())
                        && startTogether(one, other)
                        && free.canBothHold(one.applies(), other.applies())) {
                    compare(one, other);
                }
            }
        }
        for (ClockRule whole : limits) {
            for (ClockRule first : limits) {
                limits.forEach(second -> chain(whole, first, second));
            }
        }
        return findings;
    }

    private static boolean startTogether(ClockRule one, ClockRule other) {
        return one.starts().equals(other.starts());
    }

    private void compare(ClockRule one, ClockRule other) {
        Set<Verb> ones = LimitFindings.verbs(one.metBy());
        Set<Verb> others = LimitFindings.verbs(other.metBy());
        boolean same = one.metBy().equals(other.metBy())
                && one.endedBy().equals(other.endedBy())
                && one.restartedBy().equals(other.restartedBy());
        if (same) {
            overlap(one, other);
        } else if (!ones.isEmpty() && ones.stream().noneMatch(others::contains) && comesBefore(one, ones, others)) {
            later(one, other)
                    .ifPresent(found -> findings.add(pair(
                            Kind.INNER_LONGER,
                            one,
                            other,
                            Map.of(
                                    "inner", one.id(),
                                    "outer", other.id(),
                                    "start", say(found.start()),
                                    "innerDue", say(found.first()),
                                    "outerDue", say(found.then())))));
        }
    }

    /** Without the inner step nobody gets to the outer one. */
    private boolean comesBefore(ClockRule inner, Set<Verb> steps, Set<Verb> aims) {
        Set<Verb> from = LimitFindings.verbs(inner.starts());
        return !from.isEmpty()
                && aims.stream()
                        .allMatch(aim -> from.stream()
                                .allMatch(first -> sameTrack(first, steps, aim)
                                        && graph.canFollow(first, aim, move -> true)
                                        && !graph.canFollow(first, aim, move -> !steps.contains(move.verb()))));
    }

    private boolean sameTrack(Verb first, Set<Verb> steps, Verb aim) {
        return Stream.concat(Stream.of(aim), steps.stream())
                .allMatch(verb -> graph.track(verb).equals(graph.track(first)));
    }

    private record Found(Instant start, Instant first, Instant then) {}

    /** A start from which the one is due after the other. */
    private Optional<Found> later(ClockRule one, ClockRule other) {
        int tried = 0;
        for (FactMap facts : facts(one, other)) {
            for (Instant start : starts.of(one.days())) {
                Optional<Instant> first = Starts.due(one, start, facts);
                Optional<Instant> then = Starts.due(other, start, facts);
                if (first.isPresent() && then.isPresent() && first.get().isAfter(then.get())) {
                    return Optional.of(new Found(start, first.get(), then.get()));
                }
                if (++tried > MOST_STARTS) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the one runs, and is due no later, wherever the other runs. */
    private boolean alwaysFirst(ClockRule sooner, ClockRule later) {
        return starts.of(later.days()).stream().allMatch(start -> {
            Optional<Instant> late = Starts.due(later, start, FactMap.EMPTY);
            Optional<Instant> soon = Starts.due(sooner, start, FactMap.EMPTY);
            return late.isEmpty() || (soon.isPresent() && !soon.get().isAfter(late.get()));
        });
    }

    private List<FactMap> facts(ClockRule... rules) {
        List<Limit> limits = Stream.of(rules).map(ClockRule::within).toList();
        Condition together =
                new Condition.All(Stream.of(rules).map(ClockRule::applies).toList());
        return starts.facts(limits).stream()
                .filter(facts -> free.canHold(together, facts))
                .toList();
    }

    private void overlap(ClockRule one, ClockRule other) {
        boolean first = one.id().compareTo(other.id()) < 0;
        boolean otherNeverDecides = neverDecides(other, one);
        if (neverDecides(one, other)) {
            if (first || !otherNeverDecides) {
                findings.add(
                        pair(Kind.LIMIT_NEVER_DECIDES, one, other, Map.of("limit", one.id(), "other", other.id())));
            }
            return;
        }
        boolean conditional =
                !one.applies().equals(Condition.ALWAYS) && !other.applies().equals(Condition.ALWAYS);
        Set<String> shared = new TreeSet<>(one.applies().names());
        shared.retainAll(other.applies().names());
        boolean together = !exploration.isExact() || exploration.watch().together(one.id(), other.id());
        if (conditional && together && first && !shared.isEmpty() && !otherNeverDecides) {
            findings.add(pair(
                    Kind.LIMITS_OVERLAP,
                    one,
                    other,
                    Map.of("limit", one.id(), "other", other.id(), "facts", both(one, other))));
        }
    }

    /** By every start, and in no history: where a pause stops but one of the two, the longer one may be due first. */
    private boolean neverDecides(ClockRule limit, ClockRule beside) {
        Watch watch = exploration.watch();
        boolean runs = !exploration.isExact() || watch.fires("limits/" + limit.id());
        return runs
                && free.implies(limit.applies(), beside.applies())
                && !limit.within().looksAtFacts()
                && !beside.within().looksAtFacts()
                && !watch.decides(limit.id(), beside.id())
                && alwaysFirst(beside, limit);
    }

    private String both(ClockRule one, ClockRule other) {
        Condition both = new Condition.All(List.of(one.applies(), other.applies()));
        return free.example(both, FactMap.EMPTY).orElse(FactMap.EMPTY).toMap().entrySet().stream()
                .map(fact -> fact.getKey() + " = " + fact.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void chain(ClockRule whole, ClockRule first, ClockRule second) {
        boolean links =
                Stream.of(whole.id(), first.id(), second.id()).distinct().count() == 3
                        && startTogether(whole, first)
                        && first.metBy().equals(second.starts())
                        && second.metBy().equals(whole.metBy())
                        && free.canHold(new Condition.All(List.of(whole.applies(), first.applies(), second.applies())));
        if (links) {
            late(whole, first, second)
                    .ifPresent(found -> findings.add(Finding.of(
                            Kind.CHAIN_EXCEEDS,
                            List.of("limits/" + whole.id(), "limits/" + first.id(), "limits/" + second.id()),
                            basis(whole, first, second),
                            Map.of(
                                    "first", first.id(),
                                    "second", second.id(),
                                    "whole", whole.id(),
                                    "start", say(found.start()),
                                    "end", say(found.first()),
                                    "due", say(found.then())))));
        }
    }

    /** A start from which both steps, each done just in time, end after the whole. */
    private Optional<Found> late(ClockRule whole, ClockRule first, ClockRule second) {
        for (FactMap facts : facts(whole, first, second)) {
            for (Instant start : starts.of(whole.days())) {
                Optional<Instant> due = Starts.due(whole, start, facts);
                Optional<Instant> end =
                        Starts.due(first, start, facts).flatMap(done -> Starts.due(second, done, facts));
                if (due.isPresent() && end.isPresent() && end.get().isAfter(due.get())) {
                    return Optional.of(new Found(start, end.get(), due.get()));
                }
            }
        }
        return Optional.empty();
    }

    private String say(Instant at) {
        return LimitFindings.say(at, regime.zone());
    }

    private static List<String> basis(ClockRule... rules) {
        return Stream.of(rules).flatMap(rule -> rule.basis().stream()).toList();
    }

    private static Finding pair(Kind kind, ClockRule one, ClockRule other, Map<String, String> details) {
        return Finding.of(kind, List.of("limits/" + one.id(), "limits/" + other.id()), basis(one, other), details);
    }
}
