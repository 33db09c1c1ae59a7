package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.deadline.Span;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;
import org.complaintkit.sla.oracle.MinuteOracle;

/** The calculation against a minute-by-minute walk, on random calendars in zones whose clocks change. */
class OracleProperties {

    @Provide
    Arbitrary<RandomCase> cases() {
        return Arbitraries.randomValue(RandomCase::of);
    }

    @Property(seed = "7")
    void every_question_is_answered_as_by_walking(@ForAll("cases") RandomCase random) {
        if (random.oracle().workingDays().isEmpty()) {
            assertThatThrownBy(random::build)
                    .isInstanceOfSatisfying(
                            InvalidCalendarException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.NEVER_OPEN));
            return;
        }
        BusinessCalendar calendar = random.build();
        compareTimes(calendar, random);
        compareOpenings(calendar, random.oracle(), random.from());
        compareOpenings(calendar, random.oracle(), random.to());
        compareDays(calendar, random);
        compareIntervals(calendar, random);
    }

    private static void compareTimes(BusinessCalendar calendar, RandomCase random) {
        MinuteOracle oracle = random.oracle();
        Duration amount = Duration.ofMinutes(random.amount());
        Instant from = instant(random.from());
        Instant to = instant(random.to());
        List<Span> pauses = random.stops().stream()
                .map(stop -> new Span(instant(stop.from()), stop.to().map(OracleProperties::instant)))
                .toList();
        same(
                "add",
                oracle.add(random.from(), random.amount()).map(OracleProperties::instant),
                () -> calendar.add(from, amount));
        same(
                "subtract",
                oracle.subtract(random.from(), random.amount()).map(OracleProperties::instant),
                () -> calendar.subtract(from, amount));
        same(
                "add with pauses",
                oracle.addWithStops(random.from(), random.amount(), random.stops())
                        .map(due -> due.map(OracleProperties::instant)),
                () -> calendar.addWithPauses(from, amount, pauses));
        assertThat(calendar.workingTimeBetween(from, to))
                .isEqualTo(Duration.ofMinutes(oracle.between(random.from(), random.to())));
        assertThat(calendar.workingTimeBetween(from, to, pauses))
                .isEqualTo(Duration.ofMinutes(oracle.betweenOutside(random.from(), random.to(), random.stops())));
    }

    private static void compareOpenings(BusinessCalendar calendar, MinuteOracle oracle, long minute) {
        Instant at = instant(minute);
        boolean inside = minute < oracle.end();
        same("is open", inside ? Optional.of(oracle.isOpen(minute)) : Optional.empty(), () -> calendar.isOpen(at));
        same("next opening", oracle.nextOpening(minute).map(OracleProperties::instant), () -> calendar.nextOpening(at));
        same("next closing", oracle.nextClosing(minute).map(OracleProperties::instant), () -> calendar.nextClosing(at));
        same(
                "previous opening",
                oracle.previousOpening(minute).map(OracleProperties::instant),
                () -> calendar.previousOpening(at));
        same(
                "previous closing",
                oracle.previousClosing(minute).map(OracleProperties::instant),
                () -> calendar.previousClosing(at));
        same("roll back", oracle.rollBack(minute).map(OracleProperties::instant), () -> calendar.rollBack(at));
    }

    private static void compareDays(BusinessCalendar calendar, RandomCase random) {
        MinuteOracle oracle = random.oracle();
        LocalDate from = day(calendar, random.from());
        LocalDate to = day(calendar, random.to());
        int days = (int) (random.amount() % 400) - 200;
        assertThat(calendar.isWorkingDay(from)).isEqualTo(oracle.workingDays().contains(from));
        assertThat(calendar.dayOff(from).isEmpty()).isEqualTo(calendar.isWorkingDay(from));
        same("add working days", oracle.addWorkingDays(from, days), () -> calendar.addWorkingDays(from, days));
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(oracle.workingDaysBetween(from, to));
        if (random.from() < oracle.end()) {
            LocalDateTime local = LocalDateTime.ofInstant(instant(random.from()), calendar.zone());
            Optional<Instant> expected = days == 0
                    ? Optional.of(instant(random.from()))
                    : oracle.addWorkingDays(local.toLocalDate(), days)
                            .map(day -> day.atTime(local.toLocalTime())
                                    .atZone(calendar.zone())
                                    .toInstant());
            if (calendar.covers().contains(local.toLocalDate())) {
                same("add working days", expected, () -> calendar.addWorkingDays(instant(random.from()), days));
            }
        }
    }

    private static void compareIntervals(BusinessCalendar calendar, RandomCase random) {
        List<OpenInterval> expected = new ArrayList<>();
        long open = Long.MIN_VALUE;
        for (long minute = random.from(); minute <= random.to(); minute++) {
            boolean isOpen = minute < random.to() && random.oracle().isOpen(minute);
            if (isOpen && open == Long.MIN_VALUE) {
                open = minute;
            } else if (!isOpen && open != Long.MIN_VALUE) {
                expected.add(new OpenInterval(instant(open), instant(minute)));
                open = Long.MIN_VALUE;
            }
        }
        assertThat(calendar.openIntervals(instant(random.from()), instant(random.to()))
                        .toList())
                .isEqualTo(expected);
    }

    /** Where the walk leaves the covered time, the calendar refuses. */
    private static <T> void same(String question, Optional<T> expected, Supplier<T> answer) {
        if (expected.isPresent()) {
            assertThat(answer.get()).as(question).isEqualTo(expected.get());
        } else {
            assertThatThrownBy(answer::get).as(question).isInstanceOf(DateNotCoveredException.class);
        }
    }

    private static LocalDate day(BusinessCalendar calendar, long minute) {
        LocalDate day = LocalDate.ofInstant(instant(minute), calendar.zone());
        LocalDate first = calendar.covers().first();
        LocalDate last = calendar.covers().last();
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private static Instant instant(long minute) {
        return Instant.ofEpochSecond(60 * minute);
    }
}
