package org.complaintkit.benchmarks.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to build a calendar that ends with the year 2026, and to ask it for the first time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CalendarBuildBenchmark {

    private static final Instant ASKED = Instant.parse("2025-03-05T18:00:00Z");

    /** How many years it covers. */
    @Param({"10", "150"})
    public int years = 10;

    private Set<LocalDate> holidays = Set.of();
    private Coverage covers = Coverage.ofYears(Office.LAST_YEAR, Office.LAST_YEAR);

    /** Lists the holidays. */
    @Setup
    public void list() {
        covers = Coverage.ofYears(Office.LAST_YEAR + 1 - years, Office.LAST_YEAR);
        holidays = Office.yearlyHolidays(covers.first().getYear(), Office.LAST_YEAR);
    }

    /** {@return the calendar, before any question} */
    @Benchmark
    public BusinessCalendar build() {
        return Office.calendar(covers, holidays);
    }

    /** {@return the first answer about working time} */
    @Benchmark
    public Instant buildAndAddHours() {
        return Office.calendar(covers, holidays).add(ASKED, Duration.ofHours(4));
    }

    /** {@return the first answer about working days} */
    @Benchmark
    public LocalDate buildAndAddDays() {
        return Office.calendar(covers, holidays).addWorkingDays(LocalDate.of(2025, 3, 5), 10);
    }

    /** {@return the whole working time and the number of working days, for which every table is needed} */
    @Benchmark
    public Duration buildAllTables() {
        BusinessCalendar calendar = Office.calendar(covers, holidays);
        int days = calendar.workingDaysBetween(covers.first(), covers.last());
        return calendar.workingTimeBetween(
                        covers.first().atStartOfDay(Office.ZONE).toInstant(), ASKED)
                .plusSeconds(days);
    }
}
