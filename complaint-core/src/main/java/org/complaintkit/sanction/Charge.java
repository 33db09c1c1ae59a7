package org.complaintkit.sanction;

import java.time.Instant;
import java.util.List;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;

/**
 * A party is to answer for something under a rule. It has no amount: what it costs depends on the party's other charges.
 * Charges are ordered by the instant of occurrence, then by id.
 *
 * @param id which charge it is
 * @param basis the rules that it cites
 * @param party who is to answer
 * @param occurredAt when the thing happened that is charged
 * @param facts what the price rests on
 */
public record Charge(ChargeId id, List<String> basis, Party party, Instant occurredAt, FactMap facts)
        implements Comparable<Charge> {

    /** Takes a copy of the basis. */
    public Charge {
        basis = List.copyOf(basis);
    }

    @Override
    public int compareTo(Charge other) {
        int byTime = occurredAt.compareTo(other.occurredAt);
        return byTime != 0 ? byTime : id.compareTo(other.id);
    }
}
