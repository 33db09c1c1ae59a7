package org.complaintkit.persistence.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The settings of a desk that have to do with time. */
record Timing(InstantSource source, Duration lag, Duration lease, int retries) {

    static final Timing STANDARD = new Timing(InstantSource.system(), Duration.ofSeconds(5), Duration.ofMinutes(1), 50);

    Timing {
        if (lag.isNegative()) {
            throw new IllegalArgumentException("the lag must be zero or more: " + lag);
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("the lease must be more than zero: " + lease);
        }
        if (retries < 0) {
            throw new IllegalArgumentException("the retries must be zero or more: " + retries);
        }
    }

    /** To the microsecond: what every database keeps, so that no store has to round or to refuse it. */
    Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Tries tries() {
        return new Tries(retries);
    }
}
