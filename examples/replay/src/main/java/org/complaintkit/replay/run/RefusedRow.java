package org.complaintkit.replay.run;

import org.complaintkit.rule.Refusal;

/**
 * A reason why a row was refused.
 *
 * @param line the line of the row in the log, from 1
 * @param verb what it asked for
 * @param refusal why not
 */
public record RefusedRow(long line, String verb, Refusal refusal) {}
