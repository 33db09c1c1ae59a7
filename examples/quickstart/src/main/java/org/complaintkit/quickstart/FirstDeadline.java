package org.complaintkit.quickstart;

import java.time.Instant;
import java.time.InstantSource;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** A regime from the shelf, a desk in memory, a missed call, and its deadlines with their reasons. */
public final class FirstDeadline {

    private FirstDeadline() {}

    /**
     * Prints the deadlines of a call that was missed on a Monday at 09:15 in Shanghai.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // README: begin
        Regime regime = Regimes.load("hotline-400-usage");
        Instant monday = Instant.parse("2026-03-02T01:15:00Z"); // 09:15 in Shanghai
        Desk desk = Desk.builder(regime).time(InstantSource.fixed(monday)).build();

        ComplaintKey call = ComplaintKey.of("T-1");
        Meta header = Meta.of(call, monday, Actor.of("duty-desk", "agent"));
        desk.run(new Command(header, Act.register("missed-call", "phone", "external")));

        Complaint complaint = desk.complaint(call).orElseThrow();
        for (Deadline deadline : complaint.deadlines()) {
            System.out.println(regime.explain(complaint, deadline.key()).orElseThrow());
        }
        // README: end
    }
}
