package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.Set;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.Verb;

/** An act, seen by the clocks: the complaint before and after it. */
record Moment(Complaint before, Complaint after, Event.Acted act, boolean away) {

    private static final Set<Verb> RETURNS = Set.of(Verbs.REOPEN, Verbs.COMPLAIN_AGAIN, Verbs.APPEAL);

    Instant at() {
        return act.at();
    }

    Verb verb() {
        return act.act().verb();
    }

    /** Whether an answered or closed complaint comes back, or a new round begins. */
    boolean returns() {
        return RETURNS.contains(verb()) && before.isBorn();
    }

    boolean stops() {
        return !before.isPending() && after.isPending();
    }

    boolean runsOn() {
        return before.isPending() && !after.isPending();
    }

    boolean changesFacts() {
        return before.isBorn() && !before.facts().equals(after.facts());
    }
}
