package org.complaintkit.lifecycle;

import java.util.List;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;
import org.complaintkit.rule.Text;

/**
 * Holds a move back until a condition holds; it never chooses where the move leads.
 *
 * @param id the name of the guard
 * @param needs the condition that must hold; it looks at the complaint with the new act's facts laid over it
 * @param says what it tells who is held back
 * @param basis the rules that it rests on
 */
public record Guard(String id, Condition needs, Text says, List<String> basis) {

    /**
     * Checks the name and takes a copy of the basis.
     *
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public Guard {
        Names.require("guard", id);
        basis = List.copyOf(basis);
    }
}
