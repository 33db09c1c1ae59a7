package org.complaintkit.command;

import org.complaintkit.lifecycle.Verb;

/**
 * Something asked to be done: a header and an act.
 *
 * @param meta on which complaint, when, by whom
 * @param act what
 */
public record Command(Meta meta, Act act) {

    /**
     * The verb of the act.
     *
     * @return the verb
     */
    public Verb verb() {
        return act.verb();
    }
}
