package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.Names;
import org.joda.money.Money;

/**
 * Who gets what for good work: from figures over a period, or because somebody noted it by hand.
 *
 * @param id its name
 * @param basis the rules of the document that it cites
 * @param of unit or person
 * @param cycle over which periods
 * @param test what is asked of a figure; empty where it is noted by hand
 * @param note the fact whose note gives it; empty where a figure is tested
 * @param kind commendation, bonus, or a kind of the regime's
 * @param amount how much, for a bonus
 */
public record RewardRule(
        String id,
        List<String> basis,
        Dimension of,
        Cycle cycle,
        Optional<FigureTest> test,
        Optional<String> note,
        String kind,
        Optional<Money> amount) {

    /**
     * Checks the parts and takes a copy.
     *
     * @throws IllegalArgumentException if the id or the kind is not a name, or it does not have exactly one of test and note
     */
    public RewardRule {
        Names.require("reward", id);
        Names.require("kind", kind);
        if (test.isPresent() == note.isPresent()) {
            throw new IllegalArgumentException("reward " + id + ": it rests on either a figure or a note");
        }
        basis = List.copyOf(basis);
    }
}
