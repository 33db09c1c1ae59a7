package org.complaintkit.benchmarks.calendar;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
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

/** Working days on from a date. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WorkingDaysBenchmark {

    /** Who counts. */
    @Param
    public DayContender of = DayContender.COMPLAINTKIT;

    /** How many days. */
    @Param({"1", "10", "250"})
    public int days = 1;

    private final LocalDate[] starts = Starts.dates();
    private DayCounter counter = (start, n) -> start;
    private int next;

    /** Builds the tables. */
    @Setup
    public void build() {
        counter = of.counter(Office.holidaysOfTheCountry());
    }

    /** {@return the n-th working day after a date} */
    @Benchmark
    public LocalDate add() {
        return counter.add(starts[next++ & (Starts.SIZE - 1)], days);
    }
}
