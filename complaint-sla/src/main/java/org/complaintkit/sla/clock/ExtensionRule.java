package org.complaintkit.sla.clock;

import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.limit.Limit;

/**
 * Who may extend a limit by a recorded act, how often, and how far.
 *
 * @param most how often, at least once
 * @param by the roles that may; none named: everybody
 * @param when what must be known of the complaint
 * @param longest the limit, from the same start, that no extension goes beyond; empty where there is none
 */
public record ExtensionRule(int most, Set<Role> by, Condition when, Optional<Limit> longest) {

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ExtensionRule {
        by = Set.copyOf(by);
        if (most < 1) {
            throw new IllegalArgumentException("a limit that may be extended may be so at least once, not " + most);
        }
    }
}
