package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the arithmetic over amounts up to a century, to the nanosecond, on a calendar that covers 150 years. */
class ArithmeticProperties {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Coverage COVERS = Coverage.ofYears(1950, 2099);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 2, 29);

    /** Irregular, with a night shift and a round-the-clock Sunday, so that an answer one off shows. */
    private static final BusinessCalendar CALENDAR = build();

    private static BusinessCalendar build() {
        CalendarBuilder builder = BusinessCalendar.builder(BERLIN, COVERS)
                .week(new Week(Map.of(
                        DayOfWeek.MONDAY, List.of(Hours.parse("09:00", "17:00")),
                        DayOfWeek.TUESDAY, List.of(Hours.parse("10:00", "16:00:01")),
                        DayOfWeek.WEDNESDAY, List.of(Hours.parse("07:30", "12:00"), Hours.parse("12:30", "13:00")),
                        DayOfWeek.FRIDAY, List.of(Hours.parse("20:00", "08:00")),
                        DayOfWeek.SUNDAY, List.of(Hours.WHOLE_DAY))));
        for (int year = COVERS.first().getYear(); year <= COVERS.last().getYear(); year++) {
            builder.holiday(LocalDate.of(year, 12, 25)).shift(LocalDate.of(year, 6, 1), List.of(Hours.WHOLE_DAY));
        }
        return builder.build();
    }

    @Provide
    Arbitrary<Instant> instants() {
        Instant middle = MIDDLE.atStartOfDay(BERLIN).toInstant();
        Arbitrary<Instant> any = Combinators.combine(
                        Arbitraries.longs().between(-700_000_000, 700_000_000),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((second, nano) -> middle.plusSeconds(second).plusNanos(nano));
        Arbitrary<Instant> whole = any.map(at -> Instant.ofEpochSecond(at.getEpochSecond() / 1800 * 1800));
        return Arbitraries.oneOf(any, whole, whole.map(CALENDAR::nextClosing), whole.map(CALENDAR::previousOpening));
    }

    @Provide
    Arbitrary<Duration> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100_000).map(Duration::ofSeconds),
                Arbitraries.longs().between(0, 200_000_000_000_000L).map(Duration::ofNanos),
                Arbitraries.longs().between(0, 40_000).map(Duration::ofHours),
                Arbitraries.longs().between(0, 200_000_000).map(Duration::ofSeconds));
    }

    @Property(seed = "7")
    void adding_in_two_steps_is_adding_the_sum(
            @ForAll("instants") Instant start, @ForAll("amounts") Duration a, @ForAll("amounts") Duration b) {
        assertThat(CALENDAR.add(CALENDAR.add(start, a), b)).isEqualTo(CALENDAR.add(start, a.plus(b)));
        assertThat(CALENDAR.subtract(CALENDAR.subtract(start, a), b)).isEqualTo(CALENDAR.subtract(start, a.plus(b)));
    }

    @Property(seed = "7")
    void between_undoes_adding_and_subtracting(@ForAll("instants") Instant start, @ForAll("amounts") Duration a) {
        assertThat(CALENDAR.workingTimeBetween(start, CALENDAR.add(start, a))).isEqualTo(a);
        assertThat(CALENDAR.workingTimeBetween(CALENDAR.subtract(start, a), start))
                .isEqualTo(a);
    }

    @Property(seed = "7")
    void adding_gives_the_earliest_and_subtracting_the_latest(
            @ForAll("instants") Instant start, @ForAll("amounts") Duration a) {
        Duration amount = a.plusNanos(1);
        Instant due = CALENDAR.add(start, amount);
        assertThat(CALENDAR.rollBack(due)).isEqualTo(due);
        assertThat(CALENDAR.workingTimeBetween(start, due.minusNanos(1))).isLessThan(amount);
        Instant from = CALENDAR.subtract(start, amount);
        assertThat(CALENDAR.isOpen(from)).isTrue();
        assertThat(CALENDAR.workingTimeBetween(from.plusNanos(1), start)).isLessThan(amount);
    }

    @Property(seed = "7")
    void between_adds_up_over_the_years(@ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        Instant from = one.isBefore(other) ? one : other;
        Instant to = one.isBefore(other) ? other : one;
        Duration sum = Duration.ZERO;
        Instant at = from;
        while (at.isBefore(to)) {
            Instant next = at.plusSeconds(20_000_000).isBefore(to) ? at.plusSeconds(20_000_000) : to;
            sum = sum.plus(CALENDAR.workingTimeBetween(at, next));
            at = next;
        }
        assertThat(CALENDAR.workingTimeBetween(from, to)).isEqualTo(sum);
    }

    @Property(seed = "7")
    void openings_and_closings_alternate(@ForAll("instants") Instant at) {
        Instant close = CALENDAR.nextClosing(at);
        Instant open = CALENDAR.previousOpening(close);
        assertThat(open).isBefore(close);
        assertThat(CALENDAR.workingTimeBetween(open, close)).isEqualTo(Duration.between(open, close));
        assertThat(CALENDAR.previousClosing(close.plusNanos(1))).isEqualTo(close);
        assertThat(CALENDAR.isOpen(close)).isFalse();
        assertThat(CALENDAR.nextOpening(close)).isAfter(close);
    }

    @Property(seed = "7")
    void working_days_are_counted_as_by_walking(
            @ForAll @IntRange(min = -25_000, max = 25_000) int day,
            @ForAll @IntRange(min = -9_000, max = 9_000) int n) {
        LocalDate start = MIDDLE.plusDays(day / 4);
        LocalDate reached = CALENDAR.addWorkingDays(start, n);
        LocalDate expected = start;
        for (int left = Math.abs(n); left > 0; ) {
            expected = expected.plusDays(Integer.signum(n));
            left -= isWorkingDay(expected) ? 1 : 0;
        }
        assertThat(reached).isEqualTo(expected);
        assertThat(CALENDAR.workingDaysBetween(start.plusDays(1), reached.plusDays(1)))
                .isEqualTo(
                        n >= 0
                                ? n
                                : -(int) reached.plusDays(1)
                                        .datesUntil(start.plusDays(1))
                                        .filter(ArithmeticProperties::isWorkingDay)
                                        .count());
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean christmas = day.getMonthValue() == 12 && day.getDayOfMonth() == 25;
        boolean firstOfJune = day.getMonthValue() == 6 && day.getDayOfMonth() == 1;
        boolean usual = day.getDayOfWeek() != DayOfWeek.THURSDAY && day.getDayOfWeek() != DayOfWeek.SATURDAY;
        return !christmas && (firstOfJune || usual);
    }

    @Property(tries = 20, seed = "7")
    void threads_that_ask_a_new_calendar_at_once_all_hear_the_same(@ForAll("instants") Instant start) {
        BusinessCalendar fresh = build();
        List<Instant> answers = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> fresh.add(start, Duration.ofHours(20_000)))
                .toList();
        assertThat(answers).containsOnly(CALENDAR.add(start, Duration.ofHours(20_000)));
        assertThat(LongStream.range(0, 64)
                        .parallel()
                        .map(i -> fresh.workingDaysBetween(COVERS.first(), COVERS.last()))
                        .distinct())
                .hasSize(1);
    }
}
