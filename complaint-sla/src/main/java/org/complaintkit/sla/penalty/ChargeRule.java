package org.complaintkit.sla.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;

/**
 * Who is to answer when a deadline is breached.
 *
 * @param id the name of the rule
 * @param basis the rules of the document that it cites
 * @param limit the limit whose breach is charged
 * @param when what else must be known; looked at whenever a fact changes, so a cause found late is a late charge
 * @param party the name of the fact that tells the party, as it stood at the breach
 * @param since clocks that started on an earlier day are not charged
 */
public record ChargeRule(
        String id, List<String> basis, String limit, Condition when, String party, Optional<LocalDate> since) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the id, the limit or the party is not a name
     */
    public ChargeRule {
        Names.require("sanction", id);
        Names.require("limit", limit);
        Names.require("party", party);
        basis = List.copyOf(basis);
    }
}
