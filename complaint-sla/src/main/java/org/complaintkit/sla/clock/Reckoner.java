package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/** Turns a limit and a start into a deadline; a calendar that ends makes it undetermined, never wrong. */
record Reckoner(Map<String, StartFacts.Window> windows, ZoneId zone) {

    boolean applies(ClockRule rule, Complaint complaint, Instant start) {
        return rule.applies().holds(new StartFacts(complaint, start, windows, zone));
    }

    /** The clock of a rule, started. */
    Deadline start(ClockRule rule, DeadlineKey key, Instant at, Complaint complaint) {
        Deadline started = new Deadline(
                key,
                rule.basis(),
                at,
                List.of(),
                DeadlineStatus.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rule.within().needsCalendar()
                        ? rule.days().calendar().map(BusinessCalendar::edition)
                        : Optional.empty());
        return reckon(rule, started, complaint);
    }

    /** The same deadline with its due instant reckoned anew from its start and its pauses. */
    Deadline reckon(ClockRule rule, Deadline deadline, Complaint complaint) {
        try {
            Due due = due(rule, deadline, complaint, Trace.NONE);
            return due.isNever()
                    ? with(deadline, DeadlineStatus.CANCELLED, Optional.empty())
                    : with(deadline, DeadlineStatus.RUNNING, Optional.of(due));
        } catch (DateNotCoveredException e) {
            return with(deadline, DeadlineStatus.UNDETERMINED, Optional.empty());
        }
    }

    Due due(ClockRule rule, Deadline deadline, Complaint complaint, Trace trace) {
        Facts facts = new StartFacts(complaint, deadline.startedAt(), windows, zone);
        return rule.within().due(new Start(deadline.startedAt(), deadline.pauses(), rule.days(), facts), trace);
    }

    Explanation preview(ClockRule rule, Instant start, Facts facts) {
        Trace.Kept trace = new Trace.Kept();
        Facts all = new StartFacts(facts, start, windows, zone);
        Due due = rule.within().due(new Start(start, List.of(), rule.days(), all), trace);
        return new Explanation(
                rule.id(),
                rule.basis(),
                start,
                trace.stretches(),
                due,
                rule.days().zone());
    }

    static Deadline with(Deadline deadline, DeadlineStatus status, Optional<Due> due) {
        return new Deadline(
                deadline.key(),
                deadline.basis(),
                deadline.startedAt(),
                deadline.pauses(),
                status,
                due.map(Due::at),
                due.flatMap(Due::lastDay),
                Optional.empty(),
                deadline.calendar());
    }
}
