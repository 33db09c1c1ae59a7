package org.complaintkit.sla.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;

/**
 * Who is to answer for what.
 *
 * @param id the name of the rule
 * @param basis the rules of the document that it cites
 * @param on what is charged
 * @param when what else must be known; looked at whenever a fact changes, so a cause found late is a late charge
 * @param payer who is to answer
 * @param since what began on an earlier day is not charged: the clock of a breach, else what was found
 * @param group of rules that name one group only the first listed charges a party for the same finding, or for being late in
 *     one round
 * @param facts the facts that the price rests on; they are kept with the charge, as far as they are known
 */
public record ChargeRule(
        String id,
        List<String> basis,
        Occasion on,
        Condition when,
        Payer payer,
        Optional<LocalDate> since,
        Optional<String> group,
        Set<String> facts) {

    /** The fact of a charge that tells when a breached limit was due. */
    public static final String OVERDUE_FROM = "overdueFrom";

    /** The fact of a charge that tells when what was asked was done, or no longer asked. */
    public static final String OVERDUE_UNTIL = "overdueUntil";

    /** The fact of a split charge that tells where on the whole the party's part begins. */
    public static final String SHARE_FROM = "shareFrom";

    /** The fact of a split charge that tells where on the whole the party's part ends. */
    public static final String SHARE_TO = "shareTo";

    /** The fact of a split charge that tells the whole. */
    public static final String SHARE_OF = "shareOf";

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the id or the group is not a name
     */
    public ChargeRule {
        Names.require("sanction", id);
        group.ifPresent(name -> Names.require("group", name));
        basis = List.copyOf(basis);
        facts = Set.copyOf(facts);
    }

    /**
     * A rule that always charges.
     *
     * @param id the name of the rule
     * @param basis the rules of the document that it cites
     * @param on what is charged
     * @param payer who is to answer
     * @return the rule
     * @throws IllegalArgumentException if the id is not a name
     */
    public static ChargeRule of(String id, List<String> basis, Occasion on, Payer payer) {
        return new ChargeRule(id, basis, on, Condition.ALWAYS, payer, Optional.empty(), Optional.empty(), Set.of());
    }

    /**
     * The same under a condition.
     *
     * @param condition what must be known
     * @return the rule
     */
    public ChargeRule when(Condition condition) {
        return new ChargeRule(id, basis, on, condition, payer, since, group, facts);
    }

    /**
     * The same from a day on.
     *
     * @param day the first day
     * @return the rule
     */
    public ChargeRule since(LocalDate day) {
        return new ChargeRule(id, basis, on, when, payer, Optional.of(day), group, facts);
    }

    /**
     * The same in a group: of its rules the first listed charges.
     *
     * @param name the name of the group
     * @return the rule
     * @throws IllegalArgumentException if it is not a name
     */
    public ChargeRule group(String name) {
        return new ChargeRule(id, basis, on, when, payer, since, Optional.of(name), facts);
    }

    /**
     * The same, keeping these facts with its charges.
     *
     * @param names the names of the facts
     * @return the rule
     */
    public ChargeRule keeping(Set<String> names) {
        return new ChargeRule(id, basis, on, when, payer, since, group, names);
    }
}
