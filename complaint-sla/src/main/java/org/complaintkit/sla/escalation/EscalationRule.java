package org.complaintkit.sla.escalation;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.clock.Trigger;

/**
 * What raises a complaint, and how: to a level, to other facts (a severity), by telling somebody, or several of these.
 *
 * @param id the name of the rule
 * @param basis the rules of the document that it cites
 * @param on what touches it off
 * @param when what must be known besides, when it is touched off
 * @param rise what becomes of the level
 * @param sets the facts that it changes; none where it changes none
 * @param tell whom to tell; none named: the roles of the level that is reached, if the rule raises one
 * @param tellIn the window of the day in which they may be told; empty where at any time
 * @param undoneWithBreach whether the level falls back where a recording that comes late shows that the breach never was
 */
public record EscalationRule(
        String id,
        List<String> basis,
        Trigger on,
        Condition when,
        Rise rise,
        FactMap sets,
        List<Role> tell,
        Optional<String> tellIn,
        boolean undoneWithBreach) {

    /**
     * Checks the name and takes copies.
     *
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public EscalationRule {
        Names.require("escalation", id);
        basis = List.copyOf(basis);
        tell = List.copyOf(tell);
    }
}
