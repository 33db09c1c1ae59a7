package org.complaintkit.sla.penalty;

import java.util.List;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Sanction;

/**
 * What an offence costs, and how that was reckoned.
 *
 * @param sanction what it costs
 * @param lines the reckoning, line by line
 */
public record Reckoning(Sanction sanction, List<Phrase> lines) {

    /** Takes a copy of the lines. */
    public Reckoning {
        lines = List.copyOf(lines);
    }
}
