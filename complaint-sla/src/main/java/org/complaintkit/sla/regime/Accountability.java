package org.complaintkit.sla.regime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;

/**
 * Who answers for a complaint beside whoever handles it: the head of the unit that it is assigned to.
 *
 * @param id the name of the rule
 * @param basis the rules of the document that it cites
 * @param heads the head of each unit, by the unit's id; given by the user, no document knows them
 */
public record Accountability(String id, List<String> basis, Map<String, String> heads) {

    /** Takes copies. */
    public Accountability {
        basis = List.copyOf(basis);
        heads = Map.copyOf(heads);
    }

    /**
     * Who answers for a complaint.
     *
     * @param complaint what is known of it
     * @return the id of the head of its unit, or empty where it has no unit, or nobody gave that unit's head
     */
    public Optional<String> of(Facts complaint) {
        return complaint.fact("unit").map(Fact::toString).flatMap(this::headOf);
    }

    /**
     * The head of a unit.
     *
     * @param unit the id of the unit
     * @return the id of its head, or empty where nobody gave it
     */
    public Optional<String> headOf(String unit) {
        return Optional.ofNullable(heads.get(unit));
    }
}
