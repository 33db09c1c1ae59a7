package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Extension;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/** Turns a limit and a start into a deadline; a calendar that ends makes it undetermined, never wrong. */
record Reckoner(Map<String, StartFacts.Window> windows, ZoneId zone) {

    boolean applies(ClockRule rule, Facts facts, Instant start) {
        return rule.applies().holds(new StartFacts(facts, start, windows, zone));
    }

    /** The same deadline with its due instant and its rungs reckoned anew; neither lies before {@code now}. */
    Deadline reckon(ClockRule rule, Deadline deadline, Complaint complaint, Instant now) {
        Deadline reckoned = reckon(rule, deadline, complaint);
        return rule.rungs().isEmpty() ? reckoned : reckoned.rungs(new Rungs(rule, this, now).of(reckoned, complaint));
    }

    private Deadline reckon(ClockRule rule, Deadline deadline, Complaint complaint) {
        try {
            Due due = due(rule, deadline, complaint, Trace.NONE);
            return due.isNever()
                    ? deadline.reckoned(DeadlineStatus.CANCELLED, Optional.empty(), Optional.empty(), Optional.empty())
                    : deadline.reckoned(
                            DeadlineStatus.RUNNING, Optional.of(due.at()), due.lastDay(), edition(rule, due));
        } catch (DateNotCoveredException e) {
            return deadline.reckoned(
                    DeadlineStatus.UNDETERMINED, Optional.empty(), Optional.empty(), Optional.of(e.calendar()));
        }
    }

    /** The earliest of what counts now and what it is held to, or later where it was extended. */
    Due due(ClockRule rule, Deadline deadline, Complaint complaint, Trace trace) {
        Facts counts = complaint;
        if (!deadline.heldTo().isEmpty()) {
            Due first = count(rule, deadline, complaint, Trace.NONE);
            for (FactMap held : deadline.heldTo()) {
                Facts then = asOf(held, complaint);
                Due due = count(rule, deadline, then, Trace.NONE);
                if (due.at().isBefore(first.at())) {
                    first = due;
                    counts = then;
                }
            }
        }
        Due due = count(rule, deadline, counts, trace);
        return deadline.extension()
                .map(extension -> later(due, extendedTo(extension, deadline.pauses())))
                .orElse(due);
    }

    private Due count(ClockRule rule, Deadline deadline, Facts facts, Trace trace) {
        return rule.within().due(start(rule, deadline, facts), trace);
    }

    /** What a limit of this clock counts from; a wait that still lasts is left out. */
    Start start(ClockRule rule, Deadline deadline, Facts facts) {
        Facts all = new StartFacts(facts, deadline.startedAt(), windows, zone);
        List<Span> ended = deadline.pauses().isEmpty()
                ? List.of()
                : deadline.pauses().stream()
                        .filter(pause -> pause.to().isPresent())
                        .toList();
        return new Start(deadline.startedAt(), ended, rule.days(), all);
    }

    /** What was recorded then; what the complaint derives stays as it is now. */
    private static Facts asOf(FactMap held, Complaint complaint) {
        return name -> DerivedFacts.isDerived(name) ? complaint.fact(name) : held.fact(name);
    }

    private static Due later(Due due, Instant extended) {
        return extended.isAfter(due.at()) ? new Due(extended, Optional.empty(), due.calendar()) : due;
    }

    /** What was granted runs on by the pauses that came after the grant. */
    private static Instant extendedTo(Extension extension, List<Span> pauses) {
        Instant until = extension.until();
        for (Span pause : pauses) {
            Instant stopped = pause.from().isBefore(extension.grantedAt()) ? extension.grantedAt() : pause.from();
            Instant runs = pause.to().orElse(stopped);
            until = runs.isAfter(stopped) ? until.plus(Duration.between(stopped, runs)) : until;
        }
        return until;
    }

    /** The instant itself where it falls into the window, else the beginning of the next one. */
    Instant tellFrom(Optional<String> window, Instant at) {
        return window.map(windows::get)
                .map(in -> in.next(at.atZone(zone)).toInstant())
                .orElse(at);
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

    /** What a change brings about is due at the change, never before the fact that caused it. */
    static Deadline notBefore(Instant at, Deadline deadline) {
        boolean before = deadline.dueAt().filter(due -> due.isBefore(at)).isPresent();
        return before
                ? deadline.reckoned(deadline.status(), Optional.of(at), Optional.empty(), deadline.calendar())
                : deadline;
    }

    /** A clock that started while the complaint waited did not wait for what was over before it started. */
    static Deadline waitEnded(Deadline deadline, Instant at) {
        List<Span> pauses = new ArrayList<>(deadline.pauses());
        Span wait = pauses.remove(pauses.size() - 1);
        pauses.add(wait.until(at.isBefore(wait.from()) ? wait.from() : at));
        return deadline.countedFrom(deadline.startedAt(), pauses);
    }

    /** A limit may be counted on a calendar of its own; a form that is an embedder's need not say on which. */
    private static Optional<CalendarEdition> edition(ClockRule rule, Due due) {
        boolean asked = due.calendar().isEmpty() && rule.within().needsCalendar();
        return asked ? rule.days().calendar().map(BusinessCalendar::edition) : due.calendar();
    }
}
