package org.complaintkit.sla.limit;

import java.time.Instant;
import org.complaintkit.rule.Phrase;

/**
 * One step of a count: a stretch of time, whether it counted, and why.
 *
 * @param from when it begins
 * @param to when it ends
 * @param kind whether it counted
 * @param says why, as a sentence
 */
public record Stretch(Instant from, Instant to, Kind kind, Phrase says) {

    /** Whether a stretch counted. */
    public enum Kind {
        /** It counted toward the limit. */
        COUNTED,
        /** The calendar is closed, or the day is a day off or the day of the start. */
        SKIPPED,
        /** The clock stood still. */
        PAUSED,
        /** It was granted beyond the limit. */
        EXTENDED
    }
}
