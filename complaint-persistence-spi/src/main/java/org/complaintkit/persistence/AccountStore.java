package org.complaintkit.persistence;

import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Entry;

/**
 * Keeps the accounts of parties. Every method may be called from many threads, and by many nodes on the same data.
 *
 * <p>What holds: the appends to one account are in one order, each on the version that the one before left, and whatever
 * {@link #load} has once shown, every later call shows as well. Of many appends on one version exactly one succeeds. Parties
 * are compared by tenant and id, by code point.
 */
public interface AccountStore {

    /**
     * Appends to an account, whole or not at all: the entries, the account after them, and how far the outbox was taken
     * in. When this method returns, all of it is kept for good.
     *
     * @param batch what to append; also without entries it raises the version by one
     * @throws VersionConflict if the account has another version than the expected one; nothing is kept
     * @throws StorageFailure if the store cannot tell, or cannot write
     */
    void append(AccountBatch batch);

    /**
     * Loads an account.
     *
     * @param party whose
     * @return the account as the last append left it, or empty where nothing was ever appended
     * @throws StorageFailure if the store cannot be read
     */
    Optional<StoredAccount> load(Party party);

    /**
     * The entries of an account as they were appended, those included that others have followed.
     *
     * @param party whose
     * @param after how many entries to pass over; 0 begins with the first
     * @param most how many entries at most, at least 1
     * @return the next entries, in order; empty at the end, or where the party has none
     * @throws StorageFailure if the store cannot be read
     */
    List<Entry> entries(Party party, long after, int most);
}
