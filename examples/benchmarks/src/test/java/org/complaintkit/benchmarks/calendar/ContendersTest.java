package org.complaintkit.benchmarks.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must give the same dates and instants. */
class ContendersTest {

    private static final Set<LocalDate> HOLIDAYS = Office.holidaysOfTheCountry();
    private static final Set<LocalDate> YEARLY = Office.yearlyHolidays(Office.FIRST_YEAR, Office.LAST_YEAR);

    @ParameterizedTest
    @EnumSource
    void each_counts_the_same_working_days(DayContender contender) {
        DayCounter counter = contender.counter(HOLIDAYS);
        DayCounter walk = DayContender.WALK.counter(HOLIDAYS);
        LocalDate[] starts = Starts.dates();
        for (int i = 0; i < Starts.SIZE; i += 16) {
            for (int n : new int[] {1, 10, 250}) {
                assertThat(counter.add(starts[i], n))
                        .as("%s + %s", starts[i], n)
                        .isEqualTo(walk.add(starts[i], n));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_adds_the_same_working_time(TimeContender contender) {
        TimeAdder adder = contender.adder(YEARLY);
        TimeAdder walk = TimeContender.WALK.adder(YEARLY);
        Instant[] starts = Starts.instants();
        for (int i = 0; i < Starts.SIZE; i += 16) {
            for (int hours : new int[] {4, 40, 2000}) {
                Duration amount = Duration.ofHours(hours);
                assertThat(adder.add(starts[i], amount))
                        .as("%s + %s", starts[i], amount)
                        .isEqualTo(walk.add(starts[i], amount));
            }
        }
    }
}
