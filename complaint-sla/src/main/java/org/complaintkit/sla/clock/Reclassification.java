package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;

/** What a change of facts makes of a clock that runs, stands still or cannot be told. */
record Reclassification(ClockRule rule, Reckoner reckoner, Cause cause) {

    /** The same deadline where nothing changes, with the status cancelled where the limit applies no more. */
    Deadline of(Deadline deadline) {
        if (!reckoner.applies(rule, cause.after(), deadline.startedAt())) {
            return deadline.become(DeadlineStatus.CANCELLED);
        }
        boolean waits = deadline.status() == DeadlineStatus.PAUSED;
        // As if the wait ended here, so that both limits can be told and compared.
        Deadline ended = waits ? Reckoner.waitEnded(deadline, cause.at()) : deadline;
        Deadline before = reckoner.reckon(rule, ended, cause.before(), cause.at());
        Deadline after = reckoner.reckon(rule, ended, cause.after(), cause.at());
        if (after.status() == before.status() && after.dueAt().equals(before.dueAt())) {
            return deadline;
        }
        if (after.status() == DeadlineStatus.CANCELLED) {
            return deadline.become(DeadlineStatus.CANCELLED);
        }
        return switch (cause.corrects() ? OnReclassify.FROM_START : rule.onReclassify()) {
            case FROM_CHANGE -> anew(deadline, waits);
            case FROM_START -> waits ? deadline : Reckoner.notBefore(cause.at(), after);
            case EARLIER_OF_BOTH -> earlier(deadline, after, waits);
        };
    }

    private Deadline anew(Deadline deadline, boolean waits) {
        Deadline anew = reckoner.reckon(rule, deadline.countedFrom(cause.at(), List.of()), cause.after(), cause.at());
        return waits ? anew.pause(cause.at()) : anew;
    }

    /** Both limits count from now on, whichever is due first when pauses are over. */
    private Deadline earlier(Deadline deadline, Deadline after, boolean waits) {
        Deadline held = deadline.heldTo(cause.before().facts());
        if (waits) {
            return held;
        }
        Optional<Instant> due = after.dueAt();
        boolean later = due.isPresent()
                && deadline.dueAt().filter(old -> old.isBefore(due.get())).isPresent();
        Deadline both = reckoner.reckon(rule, held, cause.after(), cause.at());
        return later
                ? held.reckoned(deadline.status(), deadline.dueAt(), deadline.lastDay(), deadline.calendar())
                        .rungs(both.rungs())
                : Reckoner.notBefore(cause.at(), both);
    }
}
