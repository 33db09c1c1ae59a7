package org.complaintkit.replay.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How exactly the times of two systems must agree: they lie within the same second, minute or day of the local clock. */
public enum Exactness {
    /** The same second. */
    SECOND(ChronoUnit.SECONDS),
    /** The same minute. */
    MINUTE(ChronoUnit.MINUTES),
    /** The same day. */
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    Exactness(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * A time without what does not matter.
     *
     * @param at the time
     * @param zone the zone of the local clock
     * @return the start of its second, minute or day
     */
    public ZonedDateTime of(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(unit);
    }
}
