package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.OpenInterval;

class CalendarArbitrariesProperties {

    @Provide
    Arbitrary<CalendarPlan> plans() {
        return CalendarArbitraries.plans();
    }

    @Provide
    Arbitrary<Tuple.Tuple2<BusinessCalendar, Instant>> moments() {
        return CalendarArbitraries.any()
                .flatMap(calendar -> MomentArbitraries.about(
                                calendar,
                                new org.complaintkit.sla.calendar.Coverage(
                                        calendar.covers().first().plusDays(30),
                                        calendar.covers().first().plusDays(300)))
                        .map(at -> Tuple.of(calendar, at)));
    }

    /** Random but the same each time: what is promised does occur. */
    @Property(tries = 400, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void every_oddity_occurs(@ForAll("plans") CalendarPlan plan) {
        for (CalendarPlan.Kind kind : CalendarPlan.Kind.values()) {
            Statistics.label(kind.name())
                    .collect(!plan.of(kind).isEmpty())
                    .coverage(checker -> checker.check(true).count(count -> count >= 25));
        }
        Statistics.label("week").collect(plan.week().name()).coverage(checker -> {
            for (String name : List.of(
                    WeekShape.OFFICE,
                    WeekShape.ONE_DAY,
                    WeekShape.WEEKEND,
                    WeekShape.NIGHT,
                    WeekShape.AROUND_THE_CLOCK,
                    WeekShape.MIXED)) {
                checker.check(name).count(count -> count >= 20);
            }
        });
        Statistics.label("zone").collect(plan.zone().getId()).coverage(checker -> {
            for (String zone : List.of(
                    "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia")) {
                checker.check(zone).count(count -> count >= 20);
            }
        });
    }

    @Property(tries = 400, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void seasons_and_nights_occur(@ForAll("plans") CalendarPlan plan) {
        Statistics.label("season")
                .collect(plan.season().isPresent())
                .coverage(checker -> checker.check(true).count(count -> count >= 25));
        Statistics.label("across midnight")
                .collect(plan.week().week().hours().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(hours -> hours.runsOverMidnight()))
                .coverage(checker -> checker.check(true).count(count -> count >= 25));
    }

    /** What a plan says of a date is what its calendar does on it. */
    @Property(tries = 100, seed = "7")
    void a_calendar_is_as_planned(@ForAll("plans") CalendarPlan plan) {
        BusinessCalendar calendar = plan.build();
        plan.of(CalendarPlan.Kind.HOLIDAY)
                .forEach(day -> assertThat(calendar.dayOff(day)).isPresent());
        plan.of(CalendarPlan.Kind.MAKE_UP)
                .forEach(day -> assertThat(calendar.isWorkingDay(day)).isTrue());
        plan.of(CalendarPlan.Kind.OPENING)
                .forEach(day -> assertThat(calendar.isWorkingDay(day)).isTrue());
        plan.of(CalendarPlan.Kind.HALF_DAY)
                .forEach(day -> assertThat(open(calendar, day)).isLessThan(open(without(plan, day), day)));
        plan.of(CalendarPlan.Kind.BREAK)
                .forEach(day -> assertThat(open(calendar, day)).isLessThanOrEqualTo(open(without(plan, day), day)));
    }

    private static BusinessCalendar without(CalendarPlan plan, LocalDate day) {
        TreeMap<LocalDate, CalendarPlan.Change> changes = new TreeMap<>(plan.changes());
        changes.remove(day);
        return new CalendarPlan(plan.zone(), plan.covers(), plan.week(), changes, plan.season()).build();
    }

    private static Duration open(BusinessCalendar calendar, LocalDate day) {
        return calendar.workingTimeBetween(
                day.atStartOfDay(calendar.zone()).toInstant(),
                day.plusDays(2).atStartOfDay(calendar.zone()).toInstant());
    }

    @Property(tries = 100, seed = "7")
    void a_calendar_of_a_regime_reads_as_it_was_built(@ForAll("written") CalendarPlan plan) {
        assertThat(plan.season()).isEqualTo(Optional.empty());
        BusinessCalendar built = plan.build();
        BusinessCalendar read = Documents.calendar(plan.json());
        Instant from = plan.covers().first().atStartOfDay(plan.zone()).toInstant();
        Instant to = plan.covers().last().atStartOfDay(plan.zone()).toInstant();
        assertThat(read.openIntervals(from, to).toList())
                .isEqualTo(built.openIntervals(from, to).toList());
    }

    @Property(tries = 200, seed = "7")
    void what_was_added_lies_between_and_comes_off_again(
            @ForAll("moments") Tuple.Tuple2<BusinessCalendar, Instant> moment) {
        BusinessCalendar calendar = moment.get1();
        Instant start = moment.get2();
        Duration amount = Duration.ofMinutes(90);
        Instant end = calendar.add(start, amount);
        assertThat(calendar.workingTimeBetween(start, end)).isEqualTo(amount);
        assertThat(calendar.workingTimeBetween(calendar.subtract(end, amount), end))
                .isEqualTo(amount);
    }

    @Property(tries = 100, seed = "7")
    void open_intervals_are_apart_and_add_up(@ForAll("moments") Tuple.Tuple2<BusinessCalendar, Instant> moment) {
        BusinessCalendar calendar = moment.get1();
        Instant from = moment.get2();
        Instant to = from.plus(Duration.ofDays(20));
        List<OpenInterval> open = calendar.openIntervals(from, to).toList();
        Duration sum = Duration.ZERO;
        for (int i = 0; i < open.size(); i++) {
            assertThat(open.get(i).open()).isBefore(open.get(i).close());
            assertThat(i == 0 || open.get(i - 1).close().isBefore(open.get(i).open()))
                    .isTrue();
            sum = sum.plus(Duration.between(open.get(i).open(), open.get(i).close()));
        }
        assertThat(calendar.workingTimeBetween(from, to)).isEqualTo(sum);
    }

    @Property(tries = 400, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void moments_are_at_edges_and_one_second_beside(@ForAll("moments") Tuple.Tuple2<BusinessCalendar, Instant> moment) {
        BusinessCalendar calendar = moment.get1();
        Instant at = moment.get2();
        boolean opens = calendar.isOpen(at) && !calendar.isOpen(at.minusSeconds(1));
        boolean closes = !calendar.isOpen(at) && calendar.isOpen(at.minusSeconds(1));
        boolean before = !calendar.isOpen(at) && calendar.isOpen(at.plusSeconds(1));
        var change = calendar.zone().getRules().nextTransition(at.minusSeconds(1));
        Statistics.label("moment")
                .collect(
                        opens
                                ? "opens"
                                : closes
                                        ? "closes"
                                        : before
                                                ? "before"
                                                : change != null
                                                                && change.getInstant()
                                                                        .equals(at)
                                                        ? "change"
                                                        : "other")
                .coverage(checker -> {
                    checker.check("opens").count(count -> count >= 10);
                    checker.check("closes").count(count -> count >= 10);
                    checker.check("before").count(count -> count >= 5);
                    checker.check("change").count(count -> count >= 3);
                });
    }

    @Provide
    Arbitrary<CalendarPlan> written() {
        return CalendarArbitraries.written(
                java.time.ZoneId.of("Australia/Lord_Howe"), org.complaintkit.sla.calendar.Coverage.ofYears(2026, 2026));
    }
}
