package org.complaintkit.sla.limit;

import java.time.Duration;

/** Refuses amounts that make no limit. */
final class Amounts {

    private Amounts() {}

    static void requirePositive(String what, Duration amount) {
        if (amount.isNegative() || amount.isZero()) {
            throw new IllegalArgumentException(what + " must be longer than zero, it is " + amount);
        }
    }

    static void requirePositive(String what, int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException(what + " must be 1 or more, it is " + amount);
        }
    }
}
