package org.complaintkit.deadline;

import org.complaintkit.identity.Names;

/**
 * Which deadline of a complaint it is.
 *
 * @param rule the limit that it comes from
 * @param round the round of the complaint in which it was set, from 1
 * @param turn which time the limit started in that round, from 1
 */
public record DeadlineKey(String rule, int round, int turn) {

    /**
     * Checks the name and the counts.
     *
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link Names}, or a count is below 1
     */
    public DeadlineKey {
        Names.require("limit", rule);
        if (round < 1 || turn < 1) {
            throw new IllegalArgumentException(
                    "limit " + rule + ": round " + round + " and turn " + turn + " count from 1");
        }
    }

    @Override
    public String toString() {
        return rule + "#" + round + "." + turn;
    }
}
