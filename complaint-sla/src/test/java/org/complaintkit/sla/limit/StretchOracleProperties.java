package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.calendar.RandomCase;
import org.complaintkit.sla.oracle.MinuteOracle;

/**
 * What a count says of its steps, judged by an oracle that sees nothing of calendars and limits: it finds each counted step
 * open, each skipped one closed, and each paused one in a pause. On random calendars around clock changes.
 */
class StretchOracleProperties {

    /** A count on a random calendar; {@code calendars} that end before it does give none. */
    private record Told(RandomCase on, Start start, List<Stretch> steps) {

        boolean isPaused(long minute) {
            Instant at = Instant.ofEpochSecond(60 * minute);
            return start.pauses().stream()
                    .anyMatch(pause ->
                            !at.isBefore(pause.from()) && at.isBefore(pause.to().orElseThrow()));
        }

        /** Days d with first day of the pause < d <= its last day. */
        boolean isPaused(LocalDate day) {
            return start.pauses().stream()
                    .anyMatch(pause -> day.isAfter(date(pause.from()))
                            && !day.isAfter(date(pause.to().orElseThrow())));
        }

        LocalDate date(Instant at) {
            return at.atZone(on.raw().zone()).toLocalDate();
        }

        List<Stretch> of(Stretch.Kind kind) {
            return steps.stream().filter(step -> step.kind() == kind).toList();
        }
    }

    @Property(seed = "7")
    void working_time_counts_what_is_open_and_not_paused(@ForAll Random random) {
        int minutes = 1 + random.nextInt(2_000);
        Optional<Told> told = tell(random, Limits.workingTime(Duration.ofMinutes(minutes)));
        told.ifPresent(count -> {
            requireTime(count);
            assertThat(length(count)).isEqualTo(Duration.ofMinutes(minutes));
        });
    }

    @Property(seed = "7")
    void half_a_working_day_is_half_the_ordinary_day_of_open_time(@ForAll Random random) {
        Optional<Told> told = tell(random, Limits.halfWorkingDays(1, DayRule.CIVIL_CODE));
        told.ifPresent(count -> {
            requireTime(count);
            Duration ordinary = count.start().calendar().ordinaryDay();
            assertThat(length(count).multipliedBy(2)).isEqualTo(ordinary);
        });
    }

    @Property(seed = "7")
    void time_after_the_opening_is_skipped_while_closed(@ForAll Random random) {
        Limit limit = Limits.afterOpening(Limits.workingTime(Duration.ofMinutes(1 + random.nextInt(300))));
        tell(random, limit).ifPresent(StretchOracleProperties::requireTime);
    }

    @Property(seed = "7")
    void working_days_count_days_with_working_time_outside_pauses(@ForAll Random random) {
        int amount = 1 + random.nextInt(6);
        boolean counted = random.nextBoolean();
        DayRule rule = counted ? DayRule.CIVIL_CODE.countingStartDay() : DayRule.CIVIL_CODE;
        Optional<Told> told = tell(random, Limits.workingDays(amount, rule));
        told.ifPresent(count -> {
            assertThat(count.of(Stretch.Kind.COUNTED)).as("%s", count).hasSize(amount);
            requireDays(count);
            for (Stretch step : count.of(Stretch.Kind.COUNTED)) {
                assertThat(count.on().oracle().workingDays()).contains(told(step));
            }
        });
    }

    @Property(seed = "7")
    void days_count_outside_pauses_and_move_off_days_off(@ForAll Random random) {
        int amount = 1 + random.nextInt(20);
        LastDay lastDay = random.nextBoolean() ? LastDay.MOVED : LastDay.NOT_MOVED;
        Optional<Told> told = tell(random, Limits.calendarDays(amount, DayRule.CIVIL_CODE.withLastDay(lastDay)));
        told.ifPresent(count -> {
            assertThat(count.of(Stretch.Kind.COUNTED)).as("%s", count).hasSize(amount);
            requireDays(count);
        });
    }

    private static void requireTime(Told told) {
        MinuteOracle oracle = told.on().oracle();
        for (Stretch step : told.steps()) {
            long to = step.to().getEpochSecond() / 60;
            for (long minute = -Math.floorDiv(-step.from().getEpochSecond(), 60); minute < to; minute++) {
                boolean right = switch (step.kind()) {
                    case COUNTED -> oracle.isOpen(minute) && !told.isPaused(minute);
                    case SKIPPED -> !oracle.isOpen(minute);
                    case PAUSED -> told.isPaused(minute);
                    case GIVEN, NOTED, EXTENDED -> false;
                };
                assertThat(right)
                        .as("%s at minute %s of %s", step, minute, told)
                        .isTrue();
            }
        }
    }

    private static void requireDays(Told told) {
        for (Stretch step : told.steps()) {
            boolean first = step.from().equals(told.start().at());
            boolean right = switch (step.kind()) {
                case COUNTED -> !told.isPaused(told(step));
                case PAUSED -> told.isPaused(told(step));
                case SKIPPED -> first || isOff(told, told(step)) || stands(told, told(step));
                case GIVEN, NOTED, EXTENDED -> false;
            };
            assertThat(right).as("%s of %s", step, told).isTrue();
        }
    }

    /** The day that a step names; one that the zone left out begins when the next one does. */
    private static LocalDate told(Stretch step) {
        return LocalDate.parse(step.says().details().getOrDefault("day", ""));
    }

    private static boolean isOff(Told told, LocalDate day) {
        return !told.on().oracle().workingDays().contains(day);
    }

    /** The last day moved on from this one because the clock stood still when it ended, at its close even after midnight. */
    private static boolean stands(Told told, LocalDate day) {
        return told.start().pauses().stream()
                .anyMatch(pause -> !told.date(pause.from()).isAfter(day.plusDays(1))
                        && !told.date(pause.to().orElseThrow()).isBefore(day));
    }

    private static Duration length(Told told) {
        return told.of(Stretch.Kind.COUNTED).stream()
                .map(step -> Duration.between(step.from(), step.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Optional<Told> tell(Random random, Limit limit) {
        RandomCase on = RandomCase.of(random);
        if (on.oracle().workingDays().isEmpty()) {
            return Optional.empty();
        }
        BusinessCalendar calendar = on.build();
        Instant at = Instant.ofEpochSecond(60 * on.from());
        Start start = new Start(at, pauses(on), Start.Days.of(calendar), Facts.NONE);
        Trace.Kept trace = new Trace.Kept();
        try {
            limit.due(start, trace);
        } catch (DateNotCoveredException e) {
            return Optional.empty();
        }
        List<Stretch> steps = trace.stretches().stream()
                .filter(step -> step.kind() != Stretch.Kind.NOTED)
                .toList();
        return Optional.of(new Told(on, start, steps));
    }

    /** The stops of the case that end, in order and apart. */
    private static List<Span> pauses(RandomCase on) {
        List<MinuteOracle.Stop> stops = new ArrayList<>(on.stops());
        stops.sort(Comparator.comparingLong(MinuteOracle.Stop::from));
        List<Span> pauses = new ArrayList<>();
        long free = Long.MIN_VALUE;
        for (MinuteOracle.Stop stop : stops) {
            if (stop.to().isPresent() && stop.from() >= free) {
                free = stop.to().get();
                pauses.add(Span.since(Instant.ofEpochSecond(60 * stop.from())).until(Instant.ofEpochSecond(60 * free)));
            }
        }
        return pauses;
    }
}
