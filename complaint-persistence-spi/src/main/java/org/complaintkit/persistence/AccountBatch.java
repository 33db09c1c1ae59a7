package org.complaintkit.persistence;

import java.util.List;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Entry;

/**
 * What is appended to one account in one step.
 *
 * @param party whose account
 * @param expected the version that it must have: the number of appends so far, 0 before the first
 * @param entries the entries, in order; may be empty
 * @param after the account with the entries applied
 * @param upTo how far the account has taken the outbox in
 */
public record AccountBatch(Party party, long expected, List<Entry> entries, Account after, Offset upTo) {

    /**
     * Takes a copy of the entries.
     *
     * @throws IllegalArgumentException if the expected version is negative, or an entry or the account is another party's
     */
    public AccountBatch {
        entries = List.copyOf(entries);
        if (expected < 0) {
            throw new IllegalArgumentException(
                    "the expected version of the account of " + party + " is negative: " + expected);
        }
        if (!after.party().equals(party)) {
            throw new IllegalArgumentException("a batch for " + party + " holds the account of " + after.party());
        }
        for (Entry entry : entries) {
            if (!entry.charge().party().equals(party)) {
                throw new IllegalArgumentException("a batch for " + party + " holds an entry of "
                        + entry.charge().party());
            }
        }
    }
}
