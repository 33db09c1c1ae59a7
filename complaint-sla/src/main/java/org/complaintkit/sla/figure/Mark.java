package org.complaintkit.sla.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts; {@code of} is the limit, the ground or the rule, {@code amount} a count, or seconds of a time.
 */
record Mark(
        Measure what,
        Instant at,
        Instant recordedAt,
        @Nullable String unit,
        @Nullable String person,
        String of,
        long amount) {

    Mark in(@Nullable String held) {
        return new Mark(what, at, recordedAt, held, person, of, amount);
    }

    Mark by(@Nullable String who) {
        return new Mark(what, at, recordedAt, unit, who, of, amount);
    }
}
