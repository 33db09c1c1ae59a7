package org.complaintkit.sla.penalty;

import org.complaintkit.sanction.Charge;

/**
 * A charge as a calculator sees it.
 *
 * @param charge the charge
 * @param count which one it is for its party under its rule, within the rule's window, from 1
 */
public record Offence(Charge charge, int count) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Offence {
        if (count < 1) {
            throw new IllegalArgumentException("charge " + charge.id() + ": count " + count + " counts from 1");
        }
    }
}
