package org.complaintkit.persistence;

import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.State;

/**
 * What a store can find a complaint by, as the last append left it.
 *
 * @param complaint the complaint
 * @param state the state that one speaks of, {@link Complaint#state()}
 * @param unit the unit that has it, the fact {@code unit}
 * @param handler who has it, the fact {@code handler}
 * @param level how far it has been escalated
 */
public record Summary(
        ComplaintKey complaint, State state, Optional<String> unit, Optional<String> handler, int level) {

    /**
     * The summary of a complaint; every store uses this one, so that all find alike.
     *
     * @param complaint the complaint
     * @return its summary
     */
    public static Summary of(Complaint complaint) {
        return new Summary(
                complaint.key(),
                complaint.state(),
                name(complaint, "unit"),
                name(complaint, "handler"),
                complaint.level());
    }

    private static Optional<String> name(Complaint complaint, String fact) {
        return complaint.facts().fact(fact).filter(Fact.Name.class::isInstance).map(is -> ((Fact.Name) is).value());
    }
}
