package org.complaintkit.sla.limit;

import java.time.Instant;
import org.complaintkit.rule.Phrase;

/**
 * One step of a count: a stretch of time, whether it counted, and why.
 *
 * @param from when it begins
 * @param to when it ends; a remark takes no time and ends when it begins
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
        /** It leads up to an instant that is told and not counted: a promise, the 4th of a month. Pauses do not move that. */
        GIVEN,
        /** It takes no time: a remark, such as why this limit counts and not another. */
        NOTED,
        /** It was granted beyond the limit. */
        EXTENDED
    }
}
