package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Stretch;
import org.complaintkit.sla.limit.Trace;

/** From when a clock must have run for so much of its time to be used by now. */
record Used(ClockRule rule, Reckoner reckoner, Complaint complaint) {

    private static final int STEPS = 60;

    /**
     * The latest start by which the time is used up, to the second; where less than that ever counts, elapsed time is taken.
     */
    Instant before(Instant at, Duration used) {
        if (used.isZero()) {
            return at;
        }
        Instant late = at;
        Instant early = at.minus(used);
        for (int i = 0; i < STEPS && counted(early, at).compareTo(used) < 0; i++) {
            late = early;
            early = early.minus(used);
        }
        if (counted(early, at).compareTo(used) < 0) {
            return at.minus(used);
        }
        while (Duration.between(early, late).toSeconds() > 1) {
            Instant middle = early.plusSeconds(Duration.between(early, late).toSeconds() / 2);
            if (counted(middle, at).compareTo(used) < 0) {
                late = middle;
            } else {
                early = middle;
            }
        }
        return early;
    }

    /** How much of the limit's time lies between; nothing before its first due instant is left out. */
    private Duration counted(Instant start, Instant at) {
        Trace.Kept trace = new Trace.Kept();
        try {
            Deadline deadline = Deadline.started(new DeadlineKey(rule.id(), 1, 1), rule.basis(), start);
            if (reckoner.due(rule, deadline, complaint, trace).at().isBefore(at)) {
                return Duration.between(start, at);
            }
        } catch (DateNotCoveredException e) {
            return Duration.between(start, at);
        }
        Duration counted = Duration.ZERO;
        for (Stretch stretch : trace.stretches()) {
            boolean uses =
                    stretch.kind() == Stretch.Kind.COUNTED && stretch.from().isBefore(at);
            Instant to = stretch.to().isBefore(at) ? stretch.to() : at;
            counted = uses ? counted.plus(Duration.between(stretch.from(), to)) : counted;
        }
        return counted;
    }
}
