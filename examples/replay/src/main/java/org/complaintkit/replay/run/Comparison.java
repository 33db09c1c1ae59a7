package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.Optional;

/**
 * What another system says that a rule came to, beside what it came to here.
 *
 * @param line the line of the row in the log, from 1
 * @param rule the limit or sanction
 * @param statedAt when it came to a breach or a charge, by the other system
 * @param reckonedAt when it came to one here; empty where it had not by then
 */
public record Comparison(long line, String rule, Instant statedAt, Optional<Instant> reckonedAt) {

    /**
     * Whether the two agree: a breach or a charge was there when the other system stated it.
     *
     * @return true where both know it
     */
    public boolean agrees() {
        return reckonedAt.isPresent();
    }
}
