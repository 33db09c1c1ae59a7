package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;

/** What a change of facts makes of a clock that runs, stands still or cannot be told. */
record Reclassification(ClockRule rule, Reckoner reckoner, Moment moment) {

    /** The same deadline where nothing changes, with the status cancelled where the limit applies no more. */
    Deadline of(Deadline deadline) {
        if (!reckoner.applies(rule, moment.after(), deadline.startedAt())) {
            return deadline.become(DeadlineStatus.CANCELLED);
        }
        boolean waits = deadline.status() == DeadlineStatus.PAUSED;
        // As if the wait ended here, so that both limits can be told and compared.
        Deadline ended = waits ? Reckoner.waitEnded(deadline, moment.at()) : deadline;
        Deadline before = reckoner.reckon(rule, ended, moment.before());
        Deadline after = reckoner.reckon(rule, ended, moment.after());
        if (after.status() == before.status() && after.dueAt().equals(before.dueAt())) {
            return deadline;
        }
        if (after.status() == DeadlineStatus.CANCELLED) {
            return deadline.become(DeadlineStatus.CANCELLED);
        }
        if (rule.onReclassify() == OnReclassify.FROM_CHANGE) {
            Deadline anew = reckoner.reckon(rule, fromHere(deadline), moment.after());
            return waits ? anew.pause(moment.at()) : anew;
        }
        return waits ? deadline : earlier(deadline, Reckoner.notBefore(moment.at(), after));
    }

    private Deadline earlier(Deadline deadline, Deadline anew) {
        Optional<Instant> due = anew.dueAt();
        boolean later = due.isPresent()
                && deadline.dueAt().filter(old -> old.isBefore(due.get())).isPresent();
        return later && rule.onReclassify() == OnReclassify.EARLIER_OF_BOTH ? deadline : anew;
    }

    private Deadline fromHere(Deadline deadline) {
        return Reckoner.from(deadline, moment.at(), List.of());
    }
}
