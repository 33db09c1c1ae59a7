package org.complaintkit.replay.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.complaintkit.replay.log.Exactness;

/**
 * What another system says that a rule came to, beside what it came to here.
 *
 * @param line the line of the row in the log, from 1
 * @param rule the limit or sanction
 * @param to how exactly the two must agree; empty: it is enough that a breach or a charge was there by then
 * @param statedAt when it is due or was charged, by the other system
 * @param reckonedAt when it is due or was charged here; empty where it is not, or had not been by then
 * @param zone the zone of the local clock
 */
public record Comparison(
        long line, String rule, Optional<Exactness> to, Instant statedAt, Optional<Instant> reckonedAt, ZoneId zone) {

    /**
     * Whether the two agree.
     *
     * @return true where both know it, as exactly as was asked for
     */
    public boolean agrees() {
        return to.isEmpty()
                ? reckonedAt.isPresent()
                : difference().filter(Duration::isZero).isPresent();
    }

    /**
     * By how much the other system is later. A day is 24 hours, also where the clocks change: it is told by the local clock.
     *
     * @return the difference, negative where it is earlier; empty where one of the two is not known or no exactness was asked
     */
    public Optional<Duration> difference() {
        return to.flatMap(exactly -> reckonedAt.map(at -> Duration.between(
                exactly.of(at, zone).toLocalDateTime(),
                exactly.of(statedAt, zone).toLocalDateTime())));
    }
}
