package org.complaintkit.replay.backtest;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.replay.run.Over;

/** What one regime says of a complaint. Two that are equal are the same verdict, whatever the due dates are. */
record Judged(boolean registered, Set<DeadlineKey> late, int level, Map<String, Integer> escalations) {

    static Judged of(Over over) {
        Complaint last = over.last();
        Set<DeadlineKey> late = new HashSet<>(2);
        for (Deadline deadline : last.deadlines()) {
            if (deadline.status() == DeadlineStatus.BREACHED) {
                late.add(deadline.key());
            }
        }
        Map<String, Integer> escalations = new TreeMap<>();
        for (Event.Escalated escalated : last.escalations()) {
            escalations.merge(escalated.key().rule(), 1, Integer::sum);
        }
        return new Judged(last.isBorn(), late, last.level(), escalations);
    }

    boolean isLate() {
        return !late.isEmpty();
    }

    boolean isEscalated() {
        return level > 0 || !escalations.isEmpty();
    }

    static String unit(Complaint complaint) {
        return complaint.facts().fact("unit").map(Fact::toString).orElse(Cell.NO_UNIT);
    }
}
