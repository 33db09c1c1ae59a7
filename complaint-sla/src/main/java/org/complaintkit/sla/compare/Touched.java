package org.complaintkit.sla.compare;

import java.util.List;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.ChargeId;

/**
 * What a new version would change for one complaint.
 *
 * @param complaint which one
 * @param shifts the deadlines of which it says something else
 * @param charged the charges that it makes and the old version does not
 * @param uncharged the charges that it does not make and the old version does; only where everything is recomputed
 * @param refusals what it refuses that the old version accepted
 */
public record Touched(
        ComplaintKey complaint,
        List<Shift> shifts,
        List<ChargeId> charged,
        List<ChargeId> uncharged,
        List<Refusal> refusals) {

    /** Takes copies. */
    public Touched {
        shifts = List.copyOf(shifts);
        charged = List.copyOf(charged);
        uncharged = List.copyOf(uncharged);
        refusals = List.copyOf(refusals);
    }

    /**
     * A complaint that stays as it is.
     *
     * @param complaint which one
     * @return nothing changed
     */
    public static Touched not(ComplaintKey complaint) {
        return new Touched(complaint, List.of(), List.of(), List.of(), List.of());
    }

    /** {@return whether anything changes} */
    public boolean isTouched() {
        return !(shifts.isEmpty() && charged.isEmpty() && uncharged.isEmpty() && refusals.isEmpty());
    }
}
