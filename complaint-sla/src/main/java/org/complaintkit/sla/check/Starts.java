package org.complaintkit.sla.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.calendar.OpenInterval;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Selection;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/**
 * Every start that can make a difference to a limit: each opening, closing, midnight and change of offset of the days that
 * its calendar covers, at most two years of them, and one second beside each; with each class of the facts it looks at.
 */
final class Starts {

    private static final int MOST_DAYS = 731;
    private static final int MOST_FACTS = 64;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Free free;
    private final Map<Object, List<Instant>> byDays = new LinkedHashMap<>();

    Starts(Free free) {
        this.free = free;
    }

    Free free() {
        return free;
    }

    List<Instant> of(Start.Days days) {
        return byDays.computeIfAbsent(days, any -> instants(days));
    }

    private static List<Instant> instants(Start.Days days) {
        Set<Instant> edges = new TreeSet<>();
        ZoneId zone = days.zone();
        Optional<BusinessCalendar> calendar = days.calendar();
        LocalDate first = calendar.map(one -> one.covers().first()).orElse(FIRST);
        LocalDate last = calendar.map(one -> one.covers().last()).orElse(FIRST.plusYears(1));
        first = first.isBefore(FIRST) && !last.isBefore(FIRST.plusYears(1)) ? FIRST : first;
        last = last.isAfter(first.plusDays(MOST_DAYS)) ? first.plusDays(MOST_DAYS) : last;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            edges.add(day.atStartOfDay(zone).toInstant());
        }
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        calendar.ifPresent(one -> one.openIntervals(from, to).forEach((OpenInterval open) -> {
            edges.add(open.open());
            edges.add(open.close());
        }));
        edges.addAll(changes(zone, from, to));
        List<Instant> all = new ArrayList<>(edges.size() * 3);
        for (Instant edge : edges) {
            all.add(edge.minusSeconds(1));
            all.add(edge);
            all.add(edge.plusSeconds(1));
        }
        return all;
    }

    private static List<Instant> changes(ZoneId zone, Instant from, Instant to) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        while (change != null && change.getInstant().isBefore(to)) {
            changes.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    /** Each combination of what limits look at, as far as they are not too many. */
    List<FactMap> facts(List<Limit> limits) {
        List<Condition> conditions = new ArrayList<>();
        for (Limit limit : limits) {
            Selection.of(limit).forEach(selection -> conditions.addAll(selection.branches()));
        }
        Map<String, List<Fact>> classes = free.classes(new Condition.All(conditions));
        List<FactMap> all = new ArrayList<>(List.of(FactMap.EMPTY));
        for (Map.Entry<String, List<Fact>> one : classes.entrySet()) {
            if (all.size() * (one.getValue().size() + 1) > MOST_FACTS) {
                break;
            }
            List<FactMap> more = new ArrayList<>(all);
            all.forEach(facts -> one.getValue().forEach(value -> more.add(facts.with(one.getKey(), value))));
            all = more;
        }
        return all;
    }

    /** When a limit is due, unless nothing is, or its calendar does not reach so far. */
    static Optional<Instant> due(ClockRule rule, Instant start, Facts facts) {
        try {
            return Optional.of(rule.within().due(new Start(start, List.of(), rule.days(), facts), Trace.NONE))
                    .filter(due -> !due.isNever())
                    .map(due -> due.at());
        } catch (DateNotCoveredException | ArithmeticException | java.time.DateTimeException beyond) {
            return Optional.empty();
        }
    }
}
