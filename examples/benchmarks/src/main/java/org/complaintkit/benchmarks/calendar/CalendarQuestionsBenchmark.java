package org.complaintkit.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The other questions, with what answers them fastest beside them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CalendarQuestionsBenchmark {

    private final Instant[] instants = Starts.instants();
    private final LocalDate[] dates = Starts.dates();
    private final Set<LocalDate> holidays = Office.yearlyHolidays(Office.FIRST_YEAR, Office.LAST_YEAR);
    private final BusinessCalendar ours = Office.calendar(holidays);
    private final IndexedTime index = new IndexedTime(holidays);
    private final HolidayCalendar strata =
            ImmutableHolidayCalendar.of(HolidayCalendarId.of("office"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private int next;

    /** Compiles what is compiled on demand. */
    @Setup
    public void ask() {
        for (int i = 0; i < Starts.SIZE; i++) {
            isOpen();
            workingDaysBetween();
        }
    }

    private int next() {
        return next++ & (Starts.SIZE - 1);
    }

    private static int other(int i) {
        return i ^ (Starts.SIZE >> 1);
    }

    /** {@return whether it is open} */
    @Benchmark
    public boolean isOpen() {
        return ours.isOpen(instants[next()]);
    }

    /** {@return the next opening} */
    @Benchmark
    public Instant nextOpening() {
        return ours.nextOpening(instants[next()]);
    }

    /** {@return the working time between two instants} */
    @Benchmark
    public Duration workingTimeBetween() {
        int i = next();
        return ours.workingTimeBetween(instants[i], instants[other(i)]);
    }

    /** {@return the same, from a table with a direct index; negative where reversed} */
    @Benchmark
    public Duration workingTimeBetweenByIndex() {
        int i = next();
        return index.between(instants[i], instants[other(i)]);
    }

    /** {@return whether a date is a working day} */
    @Benchmark
    public boolean isWorkingDay() {
        return ours.isWorkingDay(dates[next()]);
    }

    /** {@return the same, by Strata} */
    @Benchmark
    public boolean isWorkingDayByStrata() {
        return strata.isBusinessDay(dates[next()]);
    }

    /** {@return the working days between two dates} */
    @Benchmark
    public int workingDaysBetween() {
        int i = next();
        return ours.workingDaysBetween(dates[i], dates[other(i)]);
    }
}
