package org.complaintkit.persistence.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/**
 * Instants as whole nanoseconds since 1970: exact for every instant there is, and compared as numbers. No type for time that
 * the three databases share keeps nanoseconds.
 */
final class Nanos {

    private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000);
    /** Seconds whose nanoseconds a long holds. */
    private static final long LONG_SECONDS = 9_000_000_000L;

    /** Stands before every instant: a deadline that nobody can tell. */
    static final BigDecimal NEVER = of(Instant.MIN).subtract(BigDecimal.ONE);

    private Nanos() {}

    static BigDecimal of(Instant instant) {
        long seconds = instant.getEpochSecond();
        int nano = instant.getNano();
        if (seconds > -LONG_SECONDS && seconds < LONG_SECONDS) {
            return BigDecimal.valueOf(seconds * 1_000_000_000 + nano);
        }
        return new BigDecimal(BigInteger.valueOf(seconds).multiply(SECOND).add(BigInteger.valueOf(nano)));
    }

    static BigDecimal orNever(Optional<Instant> instant) {
        return instant.map(Nanos::of).orElse(NEVER);
    }

    static Optional<Instant> instant(BigDecimal nanos) {
        if (nanos.compareTo(NEVER) == 0) {
            return Optional.empty();
        }
        BigInteger all = nanos.toBigIntegerExact();
        BigInteger nano = all.mod(SECOND);
        return Optional.of(
                Instant.ofEpochSecond(all.subtract(nano).divide(SECOND).longValueExact(), nano.longValueExact()));
    }
}
