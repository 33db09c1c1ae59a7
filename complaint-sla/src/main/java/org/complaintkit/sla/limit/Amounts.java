package org.complaintkit.sla.limit;

import java.time.Duration;

/** Refuses amounts that make no limit. No limit is longer than a thousand years, so that every instant can be reckoned. */
final class Amounts {

    private static final int MOST_MONTHS = 12_000;
    private static final int MOST_DAYS = 365_250;
    private static final Duration MOST = Duration.ofDays(MOST_DAYS);

    private Amounts() {}

    static void requirePositive(String what, Duration amount) {
        if (amount.isNegative() || amount.isZero()) {
            throw new IllegalArgumentException(what + " must be longer than zero, it is " + amount);
        }
        if (amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    what + " must be at most " + MOST + ", a thousand years; it is " + amount);
        }
    }

    static void requireDays(String what, int amount) {
        require(what, amount, 1, MOST_DAYS);
    }

    static void requireMonths(String what, int amount) {
        require(what, amount, 1, MOST_MONTHS);
    }

    static void requireMore(String what, int amount) {
        require(what, amount, 0, MOST_MONTHS);
    }

    private static void require(String what, int amount, int least, int most) {
        if (amount < least) {
            throw new IllegalArgumentException(what + " must be " + least + " or more, it is " + amount);
        }
        if (amount > most) {
            throw new IllegalArgumentException(what + " must be at most " + most + ", it is " + amount);
        }
    }
}
