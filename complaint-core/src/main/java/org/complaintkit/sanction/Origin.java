package org.complaintkit.sanction;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;

/**
 * When something was asked of an account, by whom, and under which id.
 *
 * @param at when
 * @param by who; empty where a complaint's own rules charged or withdrew, or time passed
 * @param id the caller's id of the command, by which a repeat is known
 */
public record Origin(Instant at, Optional<Actor> by, Optional<CommandId> id) {

    /**
     * What rules or time ask.
     *
     * @param at when
     * @return the origin
     */
    public static Origin at(Instant at) {
        return new Origin(at, Optional.empty(), Optional.empty());
    }

    /**
     * What a person asks.
     *
     * @param at when
     * @param by who
     * @return the origin
     */
    public static Origin of(Instant at, Actor by) {
        return new Origin(at, Optional.of(by), Optional.empty());
    }

    /**
     * The same with an id, so that a repeat has the effect of one.
     *
     * @param command the caller's id
     * @return the origin
     */
    public Origin id(CommandId command) {
        return new Origin(at, by, Optional.of(command));
    }
}
