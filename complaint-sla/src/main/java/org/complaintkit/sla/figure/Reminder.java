package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;

/**
 * Somebody is to be reminded of what is owed over a period.
 *
 * @param rule the rule on figures
 * @param basis the rules of the document that it cites
 * @param about the unit or person that it is about
 * @param period the period
 * @param asks what is asked for: what the rule names, {@code verification} where that is still to come, {@code head} where
 *     nobody said who the unit's head is
 * @param tell the roles that are reminded
 * @param found what the figure came to, where it is about one
 * @param wanted what it should have come to
 */
public record Reminder(
        String rule,
        List<String> basis,
        Group about,
        Period period,
        String asks,
        List<String> tell,
        Optional<String> found,
        Optional<String> wanted) {

    /** Takes copies. */
    public Reminder {
        basis = List.copyOf(basis);
        tell = List.copyOf(tell);
    }
}
