package org.complaintkit.persistence.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.sanction.Entry;

/** All accounts, with every entry ever made. Thread-safe by a lock of its own. */
final class Ledger {

    private final Map<Party, StoredAccount> accounts = new HashMap<>();
    private final Map<Party, List<Entry>> entries = new HashMap<>();

    synchronized void append(AccountBatch batch) {
        StoredAccount before = accounts.getOrDefault(batch.party(), StoredAccount.empty(batch.party()));
        if (before.version() != batch.expected()) {
            throw new VersionConflict(batch.party(), batch.expected(), before.version());
        }
        accounts.put(batch.party(), new StoredAccount(batch.after(), batch.expected() + 1, batch.upTo()));
        entries.computeIfAbsent(batch.party(), none -> new ArrayList<>()).addAll(batch.entries());
    }

    synchronized Optional<StoredAccount> load(Party party) {
        return Optional.ofNullable(accounts.get(party));
    }

    synchronized List<Entry> entries(Party party, long after, int most) {
        return Pages.page(entries.getOrDefault(party, List.of()), after, most);
    }
}
