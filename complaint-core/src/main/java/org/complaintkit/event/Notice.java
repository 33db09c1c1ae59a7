package org.complaintkit.event;

import java.time.Instant;
import java.util.List;
import org.complaintkit.identity.Role;

/**
 * Whom to tell, and from when. Sending is the embedder's.
 *
 * @param tell the roles to tell, in the order in which the rule names them; none where nobody need be told
 * @param from the first instant outside the quiet hours
 */
public record Notice(List<Role> tell, Instant from) {

    /** Takes a copy of the roles. */
    public Notice {
        tell = List.copyOf(tell);
    }

    /**
     * Nobody need be told.
     *
     * @param at when it happened
     * @return the notice
     */
    public static Notice none(Instant at) {
        return new Notice(List.of(), at);
    }
}
