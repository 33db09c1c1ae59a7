package org.complaintkit.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** A ticket that began in another system comes in midway, with the time that its clock has used. */
public final class TakeOver {

    private TakeOver() {}

    /**
     * Prints what is left of the 24 hours of a call that was missed 20 hours ago, elsewhere.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Regime regime = Regimes.load("hotline-400-usage");
        Instant now = Instant.parse("2026-03-02T01:15:00Z");
        Desk desk = Desk.builder(regime).time(InstantSource.fixed(now)).build();
        Meta header = Meta.of(ComplaintKey.of("OLD-77"), now, Actor.of("migration", "agent"));
        desk.run(new Command(header, Adopt.in("received").clock("answer-all", Duration.ofHours(20))));

        Complaint taken = desk.complaint(header.complaint()).orElseThrow();
        for (Deadline deadline : taken.deadlines()) {
            System.out.println(
                    deadline.key().rule() + " due " + deadline.dueAt().orElseThrow());
        }
    }
}
