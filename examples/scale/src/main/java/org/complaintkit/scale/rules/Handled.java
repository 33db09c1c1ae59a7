package org.complaintkit.scale.rules;

import java.util.List;

/**
 * What a command or the passing of time came to.
 *
 * @param after the complaint after it
 * @param lines what is told of it
 * @param owed what it asks of accounts
 * @param counted what counts in figures
 */
public record Handled(Kept after, List<String> lines, List<Owed> owed, List<Counted> counted) {}
