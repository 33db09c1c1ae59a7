package org.complaintkit.benchmarks.calendar;

import java.time.Duration;
import java.time.Instant;
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

/** Working time on from an instant. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WorkingTimeBenchmark {

    /** Who adds. */
    @Param
    public TimeContender of = TimeContender.COMPLAINTKIT;

    /** How many hours. */
    @Param({"4", "40", "2000"})
    public int hours = 4;

    private final Instant[] starts = Starts.instants();
    private TimeAdder adder = (start, amount) -> start;
    private Duration amount = Duration.ZERO;
    private int next;

    /** Builds the tables. */
    @Setup
    public void build() {
        adder = of.adder(Office.yearlyHolidays(Office.FIRST_YEAR, Office.LAST_YEAR));
        amount = Duration.ofHours(hours);
    }

    /** {@return the instant after so much working time} */
    @Benchmark
    public Instant add() {
        return adder.add(starts[next++ & (Starts.SIZE - 1)], amount);
    }
}
