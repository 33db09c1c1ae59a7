package org.complaintkit.sla.penalty;

import java.util.List;
import java.util.function.Function;
import org.complaintkit.fact.Fact;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Sanction;

/**
 * A charge as a calculator sees it.
 *
 * @param charge the charge
 * @param count which one it is for its party under its rule, within the rule's window, from 1
 * @param earlier what the charges before it came to, of the same party under the same rule, within a window of its own
 */
public record Offence(Charge charge, int count, Function<Window, List<Sanction>> earlier) {

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

    /**
     * An offence that is looked at alone.
     *
     * @param charge the charge
     * @param count which one it is, from 1
     * @throws IllegalArgumentException if the count is below 1
     */
    public Offence(Charge charge, int count) {
        this(charge, count, window -> List.of());
    }

    /**
     * A fact of the charge.
     *
     * @param name its name
     * @return the fact
     * @throws IllegalArgumentException if it is not known
     */
    public Fact fact(String name) {
        return charge.facts()
                .fact(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "charge " + charge.id() + " has no price without the fact " + name));
    }
}
