package org.complaintkit.persistence.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The settings of a desk. */
record Settings(
        InstantSource source,
        Duration lag,
        Duration lease,
        int retries,
        int batch,
        Counters counters,
        Duration calendarWarning) {

    static final Settings STANDARD = new Settings(
            InstantSource.system(),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            50,
            100,
            Counters.NONE,
            Duration.ofDays(90));

    Settings {
        if (lag.isNegative()) {
            throw new IllegalArgumentException("the lag must be zero or more: " + lag);
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("the lease must be more than zero: " + lease);
        }
        if (retries < 0) {
            throw new IllegalArgumentException("the retries must be zero or more: " + retries);
        }
        if (calendarWarning.isNegative()) {
            throw new IllegalArgumentException(
                    "a calendar is warned of zero or more before its end: " + calendarWarning);
        }
        if (batch < 1) {
            throw new IllegalArgumentException("a batch has at least 1 place, not " + batch);
        }
    }

    /** To the microsecond: what every database keeps, so that no store has to round or to refuse it. */
    Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Tries tries() {
        return new Tries(retries, counters);
    }

    void count(Counted what, long times) {
        if (times > 0) {
            counters.count(what, times);
        }
    }
}
