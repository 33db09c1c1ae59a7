package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Names;

/**
 * A rule on figures, which belongs to no complaint: what is asked of a unit or a person over a period, and what follows.
 *
 * @param id its name
 * @param basis the rules of the document that it cites
 * @param of unit or person
 * @param cycle over which periods
 * @param test what is asked of a figure; empty where a note is asked for
 * @param note the fact that somebody must have noted for the period; empty where a figure is tested
 * @param verified the fact whose note says that the finding was verified; without it nothing follows but a reminder
 * @param party who answers; empty where nobody is charged
 * @param tell the roles that are reminded
 * @param asks what they are asked for, in a word: bulletin, report; the rule's name where it says nothing
 */
public record ReviewRule(
        String id,
        List<String> basis,
        Dimension of,
        Cycle cycle,
        Optional<FigureTest> test,
        Optional<String> note,
        Optional<String> verified,
        Optional<Who> party,
        List<String> tell,
        Optional<String> asks) {

    /** Who answers for a unit's or a person's figures. */
    public enum Who {
        /** The unit or person itself. */
        ITSELF,
        /** The head of the unit. */
        HEAD
    }

    /**
     * Checks the parts and takes copies.
     *
     * @throws IllegalArgumentException if the id is not a name, it is about neither unit nor person, or it does not have
     *     exactly one of test and note
     */
    public ReviewRule {
        Names.require("review", id);
        if (of != Dimension.UNIT && of != Dimension.PERSON) {
            throw new IllegalArgumentException("review " + id + ": it is about units or persons, not " + of.word());
        }
        if (test.isPresent() == note.isPresent()) {
            throw new IllegalArgumentException("review " + id + ": it asks for either a figure or a note");
        }
        basis = List.copyOf(basis);
        tell = List.copyOf(tell);
    }
}
