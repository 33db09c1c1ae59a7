package org.complaintkit.sanction;

import java.util.List;
import org.complaintkit.rule.Phrase;

/**
 * What a charge comes to.
 *
 * @param count which one it is for its party under its rule, within the rule's window, from 1
 * @param sanction what it comes to
 * @param reckoning how that was reckoned, line by line
 */
public record Priced(int count, Sanction sanction, List<Phrase> reckoning) {

    /**
     * Checks the count and takes a copy of the reckoning.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public Priced {
        if (count < 1) {
            throw new IllegalArgumentException("charges count from 1, not from " + count);
        }
        reckoning = List.copyOf(reckoning);
    }
}
