package org.complaintkit.fact;

import org.complaintkit.identity.Names;

/**
 * Stands for a text that is personal data or freely written; the text itself is kept apart from the events.
 *
 * @param id the id that the caller gave the text
 */
public record PersonalRef(String id) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public PersonalRef {
        Names.require("personal reference", id);
    }
}
