package org.complaintkit.deadline;

import java.time.Instant;

/**
 * More time, granted by a recorded act.
 *
 * @param until the instant up to which the limit was extended; pauses after the grant push it on by their length
 * @param grantedAt when
 * @param times how often this deadline has been extended, this time included
 */
public record Extension(Instant until, Instant grantedAt, int times) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Extension {
        if (times < 1) {
            throw new IllegalArgumentException("an extension is at least the first one: " + times);
        }
    }
}
