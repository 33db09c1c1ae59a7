package org.complaintkit.audit;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;

/**
 * What is kept around an event: which one it is, who caused it, when it was recorded, and what stood before it. When it
 * happened is the event's own {@code at}.
 *
 * @param complaint the complaint
 * @param version which event of the complaint it is, from 1, without gaps
 * @param recordedAt when it was recorded; for what time raised, the instant up to which time was passed then
 * @param by who caused it; {@link Actor#TIME} for what time raised
 * @param command the id of the command that it followed from; empty for what time raised and for commands without id
 * @param regime the version of the regime under which it was decided; empty under rules that have no name
 * @param before the {@link Chain} up to the event in front of it; {@link Hash#START} for the first one
 */
public record Envelope(
        ComplaintKey complaint,
        long version,
        Instant recordedAt,
        Actor by,
        Optional<CommandId> command,
        Optional<RegimeRef> regime,
        Hash before) {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Envelope {
        if (version < 1) {
            throw new IllegalArgumentException("versions of " + complaint + " count from 1; this one is " + version);
        }
    }

    Envelope behind(Hash other) {
        return new Envelope(complaint, version, recordedAt, by, command, regime, other);
    }
}
