package org.complaintkit.sanction;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * Takes several charges in at once. The account stands as if each had been taken in alone, but what comes after them is
     * corrected once: ten thousand that come in reversed order are ten thousand entries, and not fifty million.
     *
     * @param account the account as it stands
     * @param takes the charges, in any order
     * @return the entries that follow; or why not, of the first that is refused: then none is taken in
     */
    default Decision<Entry> takeAll(Account account, List<AccountCommand.Take> takes) {
        List<Entry> entries = new ArrayList<>();
        Account now = account;
        for (AccountCommand.Take take : takes) {
            Decision<Entry> decision = decide(now, take);
            if (!decision.isAccepted()) {
                return decision;
            }
            for (Entry entry : decision.events()) {
                now = now.apply(entry);
                entries.add(entry);
            }
        }
        return Decision.accepted(entries);
    }
}
