package org.complaintkit.sanction;

import java.util.List;
import org.complaintkit.rule.Phrase;

/**
 * A line of an account; never changed, only followed by others.
 *
 * @param charge what it is about
 * @param kind what became of the charge
 * @param count which one it is for this party under this rule, from 1; 0 once it is reversed
 * @param sanction what it comes to; once it is reversed, what it had come to
 * @param reckoning how the sanction was reckoned, line by line
 */
public record Entry(Charge charge, Kind kind, int count, Sanction sanction, List<Phrase> reckoning) {

    /** What became of a charge. */
    public enum Kind {
        /** It was taken in and priced. */
        ASSESSED,
        /** Another charge came in or went before it, and its count or price changed. */
        CORRECTED,
        /** It was withdrawn. */
        REVERSED
    }

    /** Takes a copy of the reckoning. */
    public Entry {
        reckoning = List.copyOf(reckoning);
    }
}
