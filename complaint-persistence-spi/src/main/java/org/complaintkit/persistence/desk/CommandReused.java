package org.complaintkit.persistence.desk;

import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;

/** An id was used for a command before, and that command had other content. Nothing was changed. */
public final class CommandReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CommandId id;
    private final transient ComplaintKey first;

    CommandReused(CommandId id, ComplaintKey first) {
        super("command id " + id + " was used before, for another command on complaint " + first
                + "; a repeat must have the same complaint, instant, actor and act, and a new command a new id");
        this.id = id;
        this.first = first;
    }

    /**
     * The id.
     *
     * @return the id that was used twice
     */
    public CommandId id() {
        return id;
    }

    /**
     * The complaint that the first command was for.
     *
     * @return the complaint
     */
    public ComplaintKey first() {
        return first;
    }
}
