package org.complaintkit.sanction;

import org.joda.money.Money;

/**
 * What is asked of a party's account. A command with an {@linkplain Origin#id id} that the account knows already changes
 * nothing; taking in twice what stands already changes nothing either.
 */
public sealed interface AccountCommand {

    /**
     * When it is asked, and by whom.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * Takes a charge in; a second time it changes nothing.
     *
     * @param origin when it became known
     * @param charge the charge
     */
    record Take(Origin origin, Charge charge) implements AccountCommand {}

    /**
     * Withdraws a charge; one that is not there changes nothing.
     *
     * @param origin when that became known
     * @param id which charge
     */
    record Withdraw(Origin origin, ChargeId id) implements AccountCommand {}

    /**
     * Confirms a charge: the notice is served, and from here it is due.
     *
     * @param origin when and by whom
     * @param id which charge
     */
    record Confirm(Origin origin, ChargeId id) implements AccountCommand {}

    /**
     * Objects to a charge.
     *
     * @param origin when and by whom
     * @param id which charge
     */
    record Appeal(Origin origin, ChargeId id) implements AccountCommand {}

    /**
     * Reviews a charge that somebody objected to, and lets it stand. A review that ends otherwise reduces or waives it.
     *
     * @param origin when and by whom
     * @param id which charge
     */
    record Review(Origin origin, ChargeId id) implements AccountCommand {}

    /**
     * Reduces what a charge comes to.
     *
     * @param origin when and by whom
     * @param id which charge
     * @param to what is left of it
     */
    record Reduce(Origin origin, ChargeId id, Money to) implements AccountCommand {}

    /**
     * Waives a charge: it costs nothing and no longer counts.
     *
     * @param origin when and by whom
     * @param id which charge
     */
    record Waive(Origin origin, ChargeId id) implements AccountCommand {}

    /**
     * Pays for a charge.
     *
     * @param origin when and by whom
     * @param id which charge
     * @param amount how much
     */
    record Settle(Origin origin, ChargeId id, Money amount) implements AccountCommand {}

    /**
     * Says that a sanction without money was carried out.
     *
     * @param origin when and by whom
     * @param id which charge
     */
    record CarryOut(Origin origin, ChargeId id) implements AccountCommand {}

    /**
     * Lets time pass: what was due before and is not settled is overdue.
     *
     * @param origin up to when
     */
    record PassTime(Origin origin) implements AccountCommand {}
}
