package org.complaintkit.command;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;

/**
 * The header of a command: on which complaint, when it happened, when it was recorded, and by whom.
 *
 * @param complaint the complaint
 * @param id the caller's id of the command, by which a repeat is known
 * @param at when it happened
 * @param recordedAt when the library learnt of it; rules refuse one before {@code at}
 * @param by who did it
 */
public record Meta(ComplaintKey complaint, Optional<CommandId> id, Instant at, Instant recordedAt, Actor by) {

    /**
     * A header of something that is recorded when it happens.
     *
     * @param complaint the complaint
     * @param at when it happens
     * @param by who does it
     * @return the header
     */
    public static Meta of(ComplaintKey complaint, Instant at, Actor by) {
        return new Meta(complaint, Optional.empty(), at, at, by);
    }

    /**
     * The same header, recorded later.
     *
     * @param later when the library learnt of it
     * @return the header
     */
    public Meta recorded(Instant later) {
        return new Meta(complaint, id, at, later, by);
    }

    /**
     * The same header with an id, so that a repeat has the effect of one.
     *
     * @param command the caller's id
     * @return the header
     */
    public Meta id(CommandId command) {
        return new Meta(complaint, Optional.of(command), at, recordedAt, by);
    }
}
