package org.complaintkit.replay.run;

import org.complaintkit.rule.Refusal;

/**
 * A reason why a row was refused, or why a charge has no price.
 *
 * @param line the line of the row in the log, from 1; 0 for a charge, which comes from no row
 * @param verb what it asked for; {@code charge} for a charge
 * @param refusal why not
 */
public record RefusedRow(long line, String verb, Refusal refusal) {

    static RefusedRow charge(Refusal why) {
        return new RefusedRow(0, "charge", why);
    }
}
