package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.BreachLifted;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.DeadlineEvent.DeadlineMoved;

/** What a corrected fact does to a clock that is over: as if the fact had been recorded rightly from the beginning. */
record Correction(ClockRule rule, Reckoner reckoner, Cause cause, List<DeadlineEvent> events) {

    Deadline of(Deadline over) {
        if (over.status() == DeadlineStatus.CANCELLED || !rule.looksAtFacts() || !cause.changesFacts()) {
            return over;
        }
        boolean breached = over.status() != DeadlineStatus.MET;
        if (!reckoner.applies(rule, cause.after(), over.startedAt())) {
            return breached ? lift(over.settle(DeadlineStatus.CANCELLED, cause.at())) : over;
        }
        Deadline reckoned = reckoner.reckon(rule, over, cause.after(), cause.at());
        Optional<Instant> due = reckoned.dueAt();
        if (due.isEmpty() || due.equals(over.dueAt())) {
            return over;
        }
        Instant then = over.settledAt().orElse(cause.at());
        boolean late = then.isAfter(due.get());
        if (breached == late) {
            return move(as(over, reckoned, over.status()));
        }
        if (late) {
            return breach(as(over, reckoned, rule.target() ? DeadlineStatus.MISSED : DeadlineStatus.BREACHED));
        }
        return lift(as(over, reckoned, over.settledAt().isPresent() ? DeadlineStatus.MET : DeadlineStatus.RUNNING));
    }

    /** When it was done stays as it was. */
    private static Deadline as(Deadline over, Deadline reckoned, DeadlineStatus status) {
        return over.settledAt().map(done -> reckoned.settle(status, done)).orElseGet(() -> reckoned.become(status));
    }

    private Deadline lift(Deadline now) {
        events.add(new BreachLifted(cause.at(), now));
        return now;
    }

    private Deadline move(Deadline now) {
        events.add(new DeadlineMoved(cause.at(), now));
        return now;
    }

    private Deadline breach(Deadline now) {
        events.add(new DeadlineBreached(now.dueAt().orElseThrow(), now));
        return now;
    }
}
