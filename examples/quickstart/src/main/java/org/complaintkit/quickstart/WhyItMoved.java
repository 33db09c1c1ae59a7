package org.complaintkit.quickstart;

import java.time.Instant;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** A deadline that moved because the clock stood still, with every step of the count; without desk or store. */
public final class WhyItMoved {

    private static final Instant REGISTERED = Instant.parse("2026-03-02T01:15:00Z");

    private WhyItMoved() {}

    private static Complaint act(Regime regime, Complaint before, int hour, Act act) {
        Meta header = Meta.of(before.key(), REGISTERED.plusSeconds(3600L * hour), Actor.of("chen", "agent"));
        return Turn.of(regime, before, new Command(header, act)).after();
    }

    /**
     * Prints the deadlines of a call whose clock stood still for six hours, waiting for the customer.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Regime regime = Regimes.load("hotline-400-usage");
        Complaint complaint = Complaint.unborn(ComplaintKey.of("T-1"));
        complaint = act(regime, complaint, 0, Act.register("missed-call", "phone", "external"));
        complaint = act(regime, complaint, 1, Act.of("suspend"));
        complaint = act(regime, complaint, 7, Act.of("resume"));
        for (Deadline deadline : complaint.deadlines()) {
            System.out.println(regime.explain(complaint, deadline.key()).orElseThrow());
        }
    }
}
