package org.complaintkit.sla.figure;

import java.util.List;
import org.complaintkit.identity.Names;

/**
 * What is kept of each person: notes such as training and assessments, beside rewards and sanctions.
 *
 * @param id its name
 * @param basis the rules of the document that it cites
 * @param notes the facts whose notes belong to it
 */
public record RecordRule(String id, List<String> basis, List<String> notes) {

    /**
     * Checks the name and takes copies.
     *
     * @throws IllegalArgumentException if the id is not a name
     */
    public RecordRule {
        Names.require("record", id);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }
}
