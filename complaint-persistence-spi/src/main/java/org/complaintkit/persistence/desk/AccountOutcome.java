package org.complaintkit.persistence.desk;

import java.util.List;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Entry;

/** What came of a command to a party's account. */
public sealed interface AccountOutcome {

    /**
     * The account after the command; after a refusal, as it stands.
     *
     * @return the account
     */
    Account account();

    /**
     * What was entered now.
     *
     * @return the entries, in order; none after a refusal, and none where the command changed nothing, as a repeat does
     */
    default List<Entry> entries() {
        return List.of();
    }

    /**
     * Why not.
     *
     * @return every reason; none unless it was refused
     */
    default List<Refusal> refusals() {
        return List.of();
    }

    /**
     * Whether the command has had its effect, now or when it first came.
     *
     * @return false if it was refused
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * It was accepted, and every entry is stored for good.
     *
     * @param account the account after it
     * @param entries what was entered now; none where everything stood already
     */
    record Accepted(Account account, List<Entry> entries) implements AccountOutcome {
        /** Takes a copy of the entries. */
        public Accepted {
            entries = List.copyOf(entries);
        }
    }

    /**
     * It was refused. Nothing is stored, and its id may be tried again.
     *
     * @param account the account as it stands
     * @param refusals every reason, at least one
     */
    record Refused(Account account, List<Refusal> refusals) implements AccountOutcome {
        /** Takes a copy of the reasons. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
