package org.complaintkit.event;

import org.complaintkit.identity.Names;

/**
 * Names one escalation of a complaint. It happens once for this name, whatever runs the sweep.
 *
 * @param rule the rule of escalation
 * @param round the round of the complaint, from 1
 * @param turn the how-manieth time in that round, from 1
 */
public record EscalationKey(String rule, int round, int turn) {

    /**
     * Checks the name and the counts.
     *
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link Names}, or a count is below 1
     */
    public EscalationKey {
        Names.require("escalation", rule);
        if (round < 1 || turn < 1) {
            throw new IllegalArgumentException(
                    "escalation " + rule + ": round " + round + " and turn " + turn + " count from 1");
        }
    }

    @Override
    public String toString() {
        return rule + "#" + round + "." + turn;
    }
}
