package org.complaintkit.sla.penalty;

import java.util.List;
import org.complaintkit.identity.Names;

/**
 * What the charges of a rule cost, and how they are dealt with.
 *
 * @param rule the rule that charges
 * @param basis the rules of the document that it cites
 * @param over the window over which a party's charges are counted
 * @param penalty the calculator
 * @param terms how its sanctions are dealt with once they are assessed
 */
public record PriceRule(String rule, List<String> basis, Window over, Penalty penalty, Terms terms) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the rule is not a name
     */
    public PriceRule {
        Names.require("rule", rule);
        basis = List.copyOf(basis);
    }

    /**
     * A price under {@link Terms#STANDARD}.
     *
     * @param rule the rule that charges
     * @param basis the rules of the document that it cites
     * @param over the window over which a party's charges are counted
     * @param penalty the calculator
     * @throws IllegalArgumentException if the rule is not a name
     */
    public PriceRule(String rule, List<String> basis, Window over, Penalty penalty) {
        this(rule, basis, over, penalty, Terms.STANDARD);
    }
}
