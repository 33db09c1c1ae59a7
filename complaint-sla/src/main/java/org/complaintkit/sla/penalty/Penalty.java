package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A penalty calculator: from an offence to what it costs, with the reckoning line by line. Must be pure. An embedder
 * implements {@link #reckon}; {@link Penalties} has those that are built in and compose.
 */
@FunctionalInterface
public interface Penalty {

    /**
     * Reckons what an offence costs.
     *
     * @param offence the charge, which one it is for its party, and what came before it
     * @return the sanction, with every step that led to it
     * @throws IllegalArgumentException if the facts of the charge give no price; the account then refuses the charge and
     *     says why
     * @throws ArithmeticException if it comes to less than the smallest coin and no rule says how to round
     */
    Reckoning reckon(Offence offence);

    /**
     * The facts of the complaint that it looks at; they are kept with the charge.
     *
     * @return the names; unless overridden none
     */
    default Set<String> facts() {
        return Set.of();
    }

    /**
     * Over which windows it asks what earlier charges came to, so that a change of one of them may change it.
     *
     * @return the windows; unless overridden none
     */
    default Set<Window> looksBack() {
        return Set.of();
    }

    /**
     * From when a price that grows with the time overdue grows no more, so that it can be charged although what was asked
     * is not done yet.
     *
     * @param offence the charge as far as it is known: {@link ChargeRule#OVERDUE_FROM} is, {@link ChargeRule#OVERDUE_UNTIL}
     *     is not
     * @return the instant, after the due instant; empty where the price does not grow, or without an end
     */
    default Optional<Instant> grownAt(Offence offence) {
        return Optional.empty();
    }
}
