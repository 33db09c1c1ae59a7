package org.complaintkit.sla.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.ChargeId;
import org.joda.money.Money;

/**
 * What somebody gets for good work: a commendation, a bonus, a reward of the regime's own.
 *
 * @param id which one it is, made of the rule, the party and the period, or of the rule and the complaint; the same never twice
 * @param basis the rules of the document that it cites
 * @param party who gets it
 * @param unit of which unit, where it is known
 * @param kind commendation, bonus, or a kind of the regime's
 * @param amount how much, for a bonus
 * @param at when it was earned
 * @param period the period that it is for
 */
public record Reward(
        ChargeId id,
        List<String> basis,
        Party party,
        Optional<String> unit,
        String kind,
        Optional<Money> amount,
        Instant at,
        Period period) {

    /** Takes a copy of the basis. */
    public Reward {
        basis = List.copyOf(basis);
    }

    /**
     * The rule that gives it.
     *
     * @return the rule
     */
    public String rule() {
        return id.rule();
    }
}
