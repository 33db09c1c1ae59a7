package org.complaintkit.sla.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.limit.Selection;
import org.complaintkit.sla.regime.Regime;

/** What is wrong with one limit, or with the values that limits are for. */
final class LimitFindings {

    private static final Wording FORM = Wording.of("not-looked-into-form", "limit form {form}", "时限形式{form}");
    static final List<String> DIMENSIONS = List.of("severity", "kind", "channel");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Regime regime;
    private final Free free;
    private final Starts starts;
    private final Graph graph;
    private final Exploration exploration;
    private final List<Finding> findings = new ArrayList<>();

    LimitFindings(Regime regime, Starts starts, Graph graph, Exploration exploration) {
        this.exploration = exploration;
        this.regime = regime;
        this.free = starts.free();
        this.starts = starts;
        this.graph = graph;
    }

    List<Finding> all() {
        List<ClockRule> limits = regime.clocks().rules();
        for (ClockRule limit : limits) {
            unmeetable(limit);
            onCalendar(limit);
            branches(limit);
            Selection.own(limit.within())
                    .forEach(own -> findings.add(
                            Finding.of(Kind.NOT_LOOKED_INTO, List.of("limits/" + limit.id()), limit.basis(), Map.of())
                                    .with("what", new Phrase(FORM, Map.of("form", own)))));
        }
        Map<Set<Verb>, List<ClockRule>> byAim = new LinkedHashMap<>();
        limits.stream()
                .filter(limit -> !limit.target())
                .forEach(limit -> byAim.computeIfAbsent(verbs(limit.metBy()), any -> new ArrayList<>())
                        .add(limit));
        byAim.forEach((aim, group) -> DIMENSIONS.forEach(fact -> gaps(aim, group, fact)));
        return findings;
    }

    static Set<Verb> verbs(List<Trigger> triggers) {
        Set<Verb> verbs = new TreeSet<>();
        triggers.forEach(trigger -> verb(trigger).ifPresent(verbs::add));
        return verbs;
    }

    static Optional<Verb> verb(Trigger trigger) {
        if (trigger instanceof Trigger.Act act) {
            return Optional.of(act.verb());
        }
        if (trigger instanceof Trigger.ActSince since) {
            return Optional.of(since.act().verb());
        }
        return trigger instanceof Trigger.Recording recording ? Optional.of(recording.verb()) : Optional.empty();
    }

    private void add(Kind kind, ClockRule limit, Map<String, String> details) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.putIfAbsent("limit", limit.id());
        findings.add(Finding.of(kind, List.of("limits/" + limit.id()), limit.basis(), more));
    }

    /** Started and met by acts alone, of which none can follow: in no history, or else by the table of states. */
    private void unmeetable(ClockRule limit) {
        Set<Verb> from = verbs(limit.starts());
        Set<Verb> to = verbs(limit.metBy());
        boolean acts = from.size() == limit.starts().size()
                && to.size() == limit.metBy().size();
        Watch watch = exploration.watch();
        boolean found = exploration.isExact()
                ? watch.fires("limits/" + limit.id()) && !watch.isSettled(limit.id())
                : from.stream().anyMatch(graph::isEverOpen)
                        && from.stream().noneMatch(first -> to.stream().anyMatch(then -> follows(first, then)));
        if (acts && found) {
            add(Kind.LIMIT_UNMEETABLE, limit, Map.of("verbs", names(to)));
        }
    }

    private boolean follows(Verb first, Verb then) {
        return first.equals(then) || graph.canFollow(first, then, move -> true);
    }

    static String names(Set<Verb> verbs) {
        return verbs.stream().map(Verb::name).collect(Collectors.joining(", "));
    }

    private void onCalendar(ClockRule limit) {
        Set<Kind> told = new HashSet<>();
        for (FactMap facts : starts.facts(List.of(limit.within()))) {
            for (Instant start : starts.of(limit.days())) {
                Optional<Instant> due = Starts.due(limit, start, facts);
                if (due.isPresent() && !due.get().isAfter(start) && told.add(Kind.DUE_AT_START)) {
                    add(Kind.DUE_AT_START, limit, Map.of("start", say(start), "due", say(due.get())));
                }
                due.ifPresent(at -> warnings(limit, start, at, told));
            }
            if (limit.within().facts().isEmpty()) {
                break;
            }
        }
    }

    private void warnings(ClockRule limit, Instant start, Instant due, Set<Kind> told) {
        for (RungRule rung : limit.rungs()) {
            if (told.contains(Kind.WARNING_TOO_LATE) || rung.tell().isEmpty()) {
                continue;
            }
            warning(rung, start, due)
                    .map(at -> regime.clocks().tellFrom(rung.tellIn(), at))
                    .filter(at -> at.isAfter(due))
                    .ifPresent(at -> {
                        told.add(Kind.WARNING_TOO_LATE);
                        add(
                                Kind.WARNING_TOO_LATE,
                                limit,
                                Map.of("start", say(start), "due", say(due), "told", say(at)));
                    });
        }
    }

    /** The instant of a warning before the due instant; a share is taken of the time on the clock, which is near enough. */
    private static Optional<Instant> warning(RungRule rung, Instant start, Instant due) {
        if (rung.offset() instanceof RungRule.Before before) {
            Instant at = due.minus(before.lead());
            return Optional.of(at.isBefore(start) ? start : at);
        }
        return Optional.empty();
    }

    private String say(Instant at) {
        return say(at, regime.zone());
    }

    static String say(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    private void branches(ClockRule limit) {
        for (Selection selection : Selection.of(limit.within())) {
            List<Condition> before = new ArrayList<>(List.of(limit.applies()));
            for (int i = 0; i < selection.branches().size(); i++) {
                Condition branch = selection.branches().get(i);
                List<Condition> together = new ArrayList<>(before);
                together.add(branch);
                if (!free.canHold(new Condition.All(together))) {
                    add(Kind.BRANCH_SHADOWED, limit, Map.of("branch", String.valueOf(i + 1)));
                }
                before.add(new Condition.Not(branch));
            }
        }
    }

    /** Values of a fact for which no limit of a group runs, though for others one does. */
    private void gaps(Set<Verb> aim, List<ClockRule> group, String fact) {
        Set<Fact> values = values(fact);
        boolean selects = group.stream().anyMatch(limit -> looksAt(limit, fact));
        if (!selects || values.size() < 2) {
            return;
        }
        Map<String, Boolean> covered = new TreeMap<>();
        values.forEach(value ->
                covered.put(value.toString(), group.stream().anyMatch(limit -> covers(limit, fact, value))));
        if (!covered.containsValue(true)) {
            return;
        }
        covered.forEach((value, is) -> {
            if (!is) {
                String ids = group.stream().map(ClockRule::id).collect(Collectors.joining(", "));
                findings.add(Finding.of(
                        Kind.LIMIT_GAP,
                        group.stream().map(limit -> "limits/" + limit.id()).toList(),
                        group.stream().flatMap(limit -> limit.basis().stream()).toList(),
                        Map.of("fact", fact, "value", value, "verbs", names(aim), "limits", ids)));
            }
        });
    }

    private static boolean looksAt(ClockRule limit, String fact) {
        return limit.applies().names().contains(fact) || limit.within().facts().contains(fact);
    }

    private boolean covers(ClockRule limit, String fact, Fact value) {
        Watch watch = exploration.watch();
        if (exploration.isExact() && !watch.fires("limits/" + limit.id())) {
            return false;
        }
        return (exploration.isExact() && watch.saw(fact, value))
                ? watch.covers(limit.id(), fact, value)
                : covers(limit, FactMap.of(fact, value));
    }

    private boolean covers(ClockRule limit, FactMap known) {
        if (!free.canHold(limit.applies(), known)) {
            return false;
        }
        Instant start = new Beginning(regime).instant();
        boolean rests = limit.within().facts().isEmpty()
                || !Selection.own(limit.within()).isEmpty();
        return rests
                || starts.facts(List.of(limit.within())).stream()
                        .map(facts -> facts.withAll(known))
                        .anyMatch(facts -> Starts.due(limit, start, facts).isPresent())
                || Selection.of(limit.within()).isEmpty();
    }

    /** What the regime declares, else every value that some part of it names. */
    private Set<Fact> values(String fact) {
        Set<Fact> values = new HashSet<>();
        Optional.ofNullable(regime.vocabulary().facts().get(fact))
                .ifPresent(declared -> declared.oneOf().forEach(value -> values.add(Fact.of(value))));
        if (values.isEmpty()) {
            List<Condition> named = new ArrayList<>();
            regime.clocks().rules().forEach(limit -> {
                named.add(limit.applies());
                Selection.of(limit.within()).forEach(selection -> named.addAll(selection.branches()));
            });
            named.forEach(condition -> named(condition, fact, values));
        }
        return values;
    }

    private static void named(Condition condition, String fact, Set<Fact> values) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> named(part, fact, values));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> named(part, fact, values));
        } else if (condition instanceof Condition.Not not) {
            named(not.part(), fact, values);
        } else if (condition instanceof Condition.Is is && is.fact().equals(fact)) {
            values.add(is.value());
        } else if (condition instanceof Condition.In in && in.fact().equals(fact)) {
            values.addAll(in.values());
        }
    }
}
