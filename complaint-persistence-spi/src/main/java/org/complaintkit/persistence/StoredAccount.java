package org.complaintkit.persistence;

import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Account;

/**
 * An account as a store keeps it.
 *
 * @param account the account
 * @param version the number of appends so far; what the next append must expect
 * @param upTo how far it has taken the outbox in; what stands at or before this place is in it already
 */
public record StoredAccount(Account account, long version, Offset upTo) {

    /**
     * The account of a party that nothing was ever appended to.
     *
     * @param party whose
     * @return the empty account, at version 0
     */
    public static StoredAccount empty(Party party) {
        return new StoredAccount(Account.empty(party), 0, Offset.START);
    }
}
