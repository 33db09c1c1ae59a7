package org.complaintkit.sanction;

import org.complaintkit.rule.Decision;

/** The port of rules about one party's account: what charges cost, across complaints. Must be pure. */
@FunctionalInterface
public interface Pricing {

    /**
     * Decides on an account.
     *
     * @param account the account as it stands
     * @param command what is asked of it
     * @return the entries that follow, those that correct earlier ones included, or why not
     */
    Decision<Entry> decide(Account account, AccountCommand command);
}
