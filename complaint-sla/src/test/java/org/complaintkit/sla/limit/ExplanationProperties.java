package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/** What a count tells of its steps is the count itself: no gap, no overlap, and the counted ones come to the limit. */
class ExplanationProperties {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(40);
    }

    @Property(seed = "7")
    void steps_of_elapsed_time_cover_the_whole_and_come_to_it(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Duration amount = Duration.ofSeconds(1 + dice.below(9_000) * 20L);
        Start start = start(dice, dice.oneIn(2) ? Start.Days.of(ROME) : Shanghai.NO_CALENDAR);
        List<Stretch> steps = cover(Limits.elapsed(amount), start);
        assertThat(time(steps)).isEqualTo(amount);
    }

    @Property(seed = "7")
    void steps_of_working_time_cover_the_whole_and_come_to_it(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Duration amount = Duration.ofSeconds(1 + dice.below(9_000) * 20L);
        List<Stretch> steps = cover(Limits.workingTime(amount), start(dice, Shanghai.WORKED));
        assertThat(time(steps)).isEqualTo(amount);
        steps.stream()
                .filter(step -> step.kind() == Stretch.Kind.COUNTED)
                .forEach(step -> assertThat(Shanghai.OFFICE.workingTimeBetween(step.from(), step.to()))
                        .isEqualTo(Duration.between(step.from(), step.to())));
    }

    @Property(seed = "7")
    void steps_of_working_days_cover_the_whole_and_come_to_it(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        int amount = 1 + dice.below(15);
        List<Stretch> steps = cover(Limits.workingDays(amount), start(dice, Shanghai.WORKED));
        assertThat(count(steps, Stretch.Kind.COUNTED)).isEqualTo(amount);
    }

    @Property(seed = "7")
    void steps_of_days_cover_the_whole_and_come_to_it(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        int amount = 1 + dice.below(30);
        boolean moved = dice.oneIn(2);
        Start start = start(dice, moved || dice.oneIn(2) ? Shanghai.WORKED : Start.Days.of(ROME));
        Limit limit = moved
                ? Limits.calendarDays(amount)
                : Limits.calendarDays(amount, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED));
        assertThat(count(cover(limit, start), Stretch.Kind.COUNTED)).isEqualTo(amount);
    }

    @Property(seed = "7")
    void steps_of_months_cover_the_whole_and_come_to_it(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        int amount = 1 + dice.below(2);
        Start start = start(dice, Shanghai.WORKED);
        Limit limit = dice.oneIn(2)
                ? Limits.months(amount)
                : Limits.months(amount, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED));
        LocalDate unpaused = start.day().plusMonths(amount);
        assertThat(count(cover(limit, start), Stretch.Kind.COUNTED))
                .isEqualTo(start.day().until(unpaused, ChronoUnit.DAYS));
    }

    @Property(seed = "7")
    void a_pause_never_makes_a_deadline_earlier_and_a_longer_limit_is_never_due_earlier(
            @ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        int form = dice.below(5);
        int amount = 1 + dice.below(20);
        Start start = start(dice, Shanghai.WORKED);
        Start unpaused = Start.of(start.at(), start.days());
        Instant due = limit(form, amount).due(start, Trace.NONE).at();
        assertThat(due)
                .isAfterOrEqualTo(limit(form, amount).due(unpaused, Trace.NONE).at());
        assertThat(limit(form, amount + 1).due(start, Trace.NONE).at()).isAfterOrEqualTo(due);
    }

    private static Limit limit(int form, int amount) {
        return switch (form) {
            case 0 -> Limits.elapsed(Duration.ofHours(amount));
            case 1 -> Limits.workingTime(Duration.ofHours(amount));
            case 2 -> Limits.workingDays(amount);
            case 3 -> Limits.calendarDays(amount);
            default -> Limits.calendarDays(amount, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED));
        };
    }

    /** A start in August or September 2026 with up to three pauses of up to five days around it, in order. */
    private static Start start(Dice dice, Start.Days days) {
        Instant start = at("2026-08-20 00:00").plusSeconds(600L * dice.below(5_000));
        List<Span> pauses = new ArrayList<>();
        Instant from = start.minusSeconds(3600L * dice.below(60));
        for (int i = dice.below(4); i > 0; i--) {
            from = from.plusSeconds(600L * dice.below(500));
            Instant to = from.plusSeconds(600L * dice.below(dice.oneIn(3) ? 700 : 50));
            pauses.add(Span.since(from).until(to));
            from = to;
        }
        return new Start(start, pauses, days, Facts.NONE);
    }

    private static List<Stretch> cover(Limit limit, Start start) {
        Trace.Kept trace = new Trace.Kept();
        Due due = limit.due(start, trace);
        assertThat(limit.due(start, Trace.NONE)).isEqualTo(due);
        Instant reached = start.at();
        for (Stretch step : trace.stretches()) {
            assertThat(step.from()).as("%s in %s", step, trace.stretches()).isEqualTo(reached);
            assertThat(step.to()).isAfter(step.from());
            reached = step.to();
        }
        assertThat(reached).isEqualTo(due.at());
        return trace.stretches();
    }

    private static Duration time(List<Stretch> steps) {
        return steps.stream()
                .filter(step -> step.kind() == Stretch.Kind.COUNTED)
                .map(step -> Duration.between(step.from(), step.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long count(List<Stretch> steps, Stretch.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }
}
