package org.complaintkit.benchmarks.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/** Random dates and instants with two years to go before the covered dates end. */
final class Starts {

    static final int SIZE = 4096;

    private static final int DAYS = 365 * 8 - 10;

    private Starts() {}

    static LocalDate[] dates() {
        Random random = new Random(11);
        LocalDate[] dates = new LocalDate[SIZE];
        for (int i = 0; i < SIZE; i++) {
            dates[i] = Office.first().plusDays(2L + random.nextInt(DAYS));
        }
        return dates;
    }

    static Instant[] instants() {
        Random random = new Random(13);
        LocalDate[] dates = dates();
        Instant[] instants = new Instant[SIZE];
        for (int i = 0; i < SIZE; i++) {
            instants[i] = dates[i].atStartOfDay(Office.ZONE)
                    .plusSeconds(random.nextInt(86_400))
                    .toInstant();
        }
        return instants;
    }
}
