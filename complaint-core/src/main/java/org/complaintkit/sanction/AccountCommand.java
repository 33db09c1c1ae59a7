package org.complaintkit.sanction;

/** What is asked of a party's account. */
public sealed interface AccountCommand {

    /**
     * Takes a charge in; a second time it changes nothing.
     *
     * @param charge the charge
     */
    record Take(Charge charge) implements AccountCommand {}

    /**
     * Withdraws a charge; one that is not there changes nothing.
     *
     * @param id which charge
     */
    record Withdraw(ChargeId id) implements AccountCommand {}
}
