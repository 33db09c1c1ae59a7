package org.complaintkit.sla.figure;

import org.complaintkit.identity.Names;

/**
 * A length of time that somebody wants to know beside those of {@link Figure}: from when one verb was done until another
 * was. It counts in the period in which it ends; a complaint that lacks either has none.
 *
 * @param id its name
 * @param from the verb that it begins with
 * @param to the verb that it ends with
 * @param which of several times that a verb was done, for the beginning and the end
 */
public record OwnTime(String id, String from, String to, Which which) {

    /** Any verb, where a time begins or ends with whatever was done first or last. */
    public static final String ANYTHING = "*";

    /** Which of several times. */
    public enum Which {
        /** From the first to the first. */
        FIRST,
        /** From the last to the last. */
        LAST,
        /** From the first to the last. */
        WHOLE
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is not a name
     */
    public OwnTime {
        Names.require("time", id);
        Names.require("verb", from);
        Names.require("verb", to);
    }
}
