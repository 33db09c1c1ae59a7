package org.complaintkit.sla.clock;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Role;

/**
 * A point on the way of a clock at which somebody is told, or a rule of escalation applies.
 *
 * @param name its name, the only one of this name on its limit
 * @param offset where on the way it lies
 * @param tell whom to tell
 * @param tellIn the window of the day in which they may be told; empty where at any time
 */
public record RungRule(String name, Offset offset, List<Role> tell, Optional<String> tellIn) {

    /**
     * Checks the name and takes a copy of the roles.
     *
     * @throws IllegalArgumentException if the name is not one in the sense of {@link Names}
     */
    public RungRule {
        Names.require("rung", name);
        tell = List.copyOf(tell);
    }

    /** Where on the way of a clock something lies. */
    public sealed interface Offset {}

    /**
     * When a share of the limit is used up; counted as the limit counts.
     *
     * @param share the share, above 0 and below 1
     */
    public record Share(BigDecimal share) implements Offset {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not above 0 and below 1
         */
        public Share {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("a share of a limit lies between 0 and 1, not " + share);
            }
        }
    }

    /**
     * So long before the due instant, on the clock; never before the start.
     *
     * @param lead how long
     */
    public record Before(Duration lead) implements Offset {
        /**
         * Checks the length.
         *
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Before {
            positive(lead);
        }
    }

    /**
     * So long after the due instant, on the clock, if nothing was done until then.
     *
     * @param delay how long
     */
    public record Overdue(Duration delay) implements Offset {
        /**
         * Checks the length.
         *
         * @throws IllegalArgumentException if it is zero or negative
         */
        public Overdue {
            positive(delay);
        }
    }

    private static void positive(Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a time before or after the due instant must be above zero: " + length);
        }
    }
}
