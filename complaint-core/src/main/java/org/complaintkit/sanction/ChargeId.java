package org.complaintkit.sanction;

import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;

/**
 * Which charge it is; the same fact never makes two.
 *
 * @param complaint the complaint that it comes from
 * @param rule the rule that charges
 * @param round the round of the complaint, from 1
 * @param turn which time the rule charges in that round, from 1
 */
public record ChargeId(ComplaintKey complaint, String rule, int round, int turn) implements Comparable<ChargeId> {

    /**
     * Checks the name and the counts.
     *
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link Names}, or a count is below 1
     */
    public ChargeId {
        Names.require("rule", rule);
        if (round < 1 || turn < 1) {
            throw new IllegalArgumentException(
                    "charge " + rule + ": round " + round + " and turn " + turn + " count from 1");
        }
    }

    @Override
    public int compareTo(ChargeId other) {
        int order = complaint.compareTo(other.complaint);
        order = order != 0 ? order : Names.compare(rule, other.rule);
        order = order != 0 ? order : Integer.compare(round, other.round);
        return order != 0 ? order : Integer.compare(turn, other.turn);
    }

    @Override
    public String toString() {
        return complaint + ":" + rule + "#" + round + "." + turn;
    }
}
