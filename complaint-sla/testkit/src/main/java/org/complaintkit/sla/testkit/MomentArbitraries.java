package org.complaintkit.sla.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.regime.Regime;

/**
 * Instants at which reckonings go wrong: midnights, openings, closings, changes of offset, and one second beside each; among
 * them any second in between. What a test uses as its clock. They shrink to the first midnight covered.
 */
public final class MomentArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAY = 86_400;

    private MomentArbitraries() {}

    /**
     * Moments of a calendar.
     *
     * @param calendar the calendar
     * @return instants on the dates that it covers, up to one second beside the first and the last of them
     */
    public static Arbitrary<Instant> about(BusinessCalendar calendar) {
        return about(calendar, calendar.covers());
    }

    /**
     * Moments of a calendar within some dates.
     *
     * @param calendar the calendar
     * @param dates the dates, all covered by it
     * @return instants on those dates, up to one second beside the first and the last of them
     * @throws IllegalArgumentException if the calendar does not cover the dates
     */
    public static Arbitrary<Instant> about(BusinessCalendar calendar, Coverage dates) {
        if (!calendar.covers().contains(dates)) {
            throw new IllegalArgumentException(calendar + " does not cover " + dates);
        }
        return about(calendar.zone(), Optional.of(calendar), dates);
    }

    /**
     * Moments of a regime: of the calendar of its first limit that has one, else those of 2026 in its zone.
     *
     * @param regime the regime
     * @return instants
     */
    public static Arbitrary<Instant> about(Regime regime) {
        return regime.limits().stream()
                .map(ClockRule::days)
                .flatMap(days -> days.calendar().stream())
                .findFirst()
                .map(MomentArbitraries::about)
                .orElseGet(() ->
                        about(regime.zone(), Optional.empty(), Coverage.ofYears(FIRST.getYear(), FIRST.getYear())));
    }

    /**
     * The instants at which time is passed for somebody who sweeps now and then, in order: each at or after one instant and
     * before another.
     *
     * @param from the first instant that may be
     * @param until after the last
     * @return up to eight instants, perhaps none
     * @throws IllegalArgumentException if there is no second between the two
     */
    public static Arbitrary<List<Instant>> sweeps(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("there is no time between " + from + " and " + until);
        }
        return Arbitraries.longs()
                .between(0, ChronoUnit.SECONDS.between(from, until) - 1)
                .map(from::plusSeconds)
                .set()
                .ofMaxSize(8)
                .map(instants -> List.copyOf(new TreeSet<>(instants)));
    }

    private static Arbitrary<Instant> about(ZoneId zone, Optional<BusinessCalendar> calendar, Coverage dates) {
        int days = (int) ChronoUnit.DAYS.between(dates.first(), dates.last());
        Arbitrary<LocalDate> some = Arbitraries.integers().between(0, days).map(dates.first()::plusDays);
        List<LocalDate> changes = changes(zone, dates);
        Arbitrary<LocalDate> day = changes.isEmpty()
                ? some
                : Arbitraries.frequencyOf(Tuple.of(5, some), Tuple.of(1, Arbitraries.of(changes)));
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 6);
        Arbitrary<Integer> beside = Arbitraries.of(0, 1, -1);
        Arbitrary<Instant> edges = Combinators.combine(day, pick, beside)
                .as((date, which, seconds) ->
                        edge(edges(zone, calendar, date), which).plusSeconds(seconds));
        Arbitrary<Instant> any = Combinators.combine(
                        some, Arbitraries.integers().between(0, DAY - 1))
                .as((date, second) -> date.atStartOfDay(zone).toInstant().plusSeconds(second))
                .filter(instant -> !instant.atZone(zone).toLocalDate().isAfter(dates.last()));
        return Arbitraries.frequencyOf(Tuple.of(4, edges), Tuple.of(1, any)).withoutEdgeCases();
    }

    private static Instant edge(List<Instant> edges, int which) {
        return edges.get(which % edges.size());
    }

    private static List<Instant> edges(ZoneId zone, Optional<BusinessCalendar> calendar, LocalDate day) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        Set<Instant> edges = new TreeSet<>(Set.of(from));
        calendar.ifPresent(one -> one.openIntervals(from, to).forEach(open -> {
            edges.add(open.open());
            edges.add(open.close());
        }));
        transition(zone, from).filter(to::isAfter).ifPresent(edges::add);
        return List.copyOf(edges);
    }

    private static List<LocalDate> changes(ZoneId zone, Coverage dates) {
        List<LocalDate> changes = new ArrayList<>();
        Instant from = dates.first().atStartOfDay(zone).toInstant();
        Instant end = dates.last().plusDays(1).atStartOfDay(zone).toInstant();
        Optional<Instant> next = transition(zone, from);
        while (next.filter(end::isAfter).isPresent()) {
            Instant change = next.get();
            LocalDate before = change.minusSeconds(1).atZone(zone).toLocalDate();
            changes.add(before);
            LocalDate after = change.atZone(zone).toLocalDate();
            if (!after.equals(before)) {
                changes.add(after);
            }
            next = transition(zone, change);
        }
        return changes;
    }

    private static Optional<Instant> transition(ZoneId zone, Instant after) {
        return Optional.ofNullable(zone.getRules().nextTransition(after)).map(ZoneOffsetTransition::getInstant);
    }
}
