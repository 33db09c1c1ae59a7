package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Span;
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
                Optional.empty());
        return reckon(rule, started, complaint);
    }

    /** The same deadline with its due instant reckoned anew from its start and its pauses. */
    Deadline reckon(ClockRule rule, Deadline deadline, Complaint complaint) {
        try {
            Due due = due(rule, deadline, complaint, Trace.NONE);
            return due.isNever()
                    ? with(deadline, DeadlineStatus.CANCELLED, Optional.empty(), Optional.empty())
                    : with(deadline, DeadlineStatus.RUNNING, Optional.of(due), edition(rule, due));
        } catch (DateNotCoveredException e) {
            return with(deadline, DeadlineStatus.UNDETERMINED, Optional.empty(), edition(rule));
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

    /** What a change brings about is due at the change, never before the fact that caused it. */
    static Deadline notBefore(Instant at, Deadline deadline) {
        boolean before = deadline.dueAt().filter(due -> due.isBefore(at)).isPresent();
        return before ? with(deadline, deadline.status(), Optional.of(Due.at(at)), deadline.calendar()) : deadline;
    }

    /** The same deadline counted from another instant, with other pauses; its due instant is still to be reckoned. */
    static Deadline from(Deadline deadline, Instant startedAt, List<Span> pauses) {
        return new Deadline(
                deadline.key(),
                deadline.basis(),
                startedAt,
                pauses,
                deadline.status(),
                deadline.dueAt(),
                deadline.lastDay(),
                Optional.empty(),
                deadline.calendar());
    }

    /** A clock that started while the complaint waited did not wait for what was over before it started. */
    static Deadline waitEnded(Deadline deadline, Instant at) {
        List<Span> pauses = new ArrayList<>(deadline.pauses());
        Span wait = pauses.remove(pauses.size() - 1);
        pauses.add(wait.until(at.isBefore(wait.from()) ? wait.from() : at));
        return from(deadline, deadline.startedAt(), pauses);
    }

    /** The calendar also ends limits in days that can do without one. */
    private static Optional<CalendarEdition> edition(ClockRule rule, Due due) {
        boolean looked = rule.within().needsCalendar() || due.lastDay().isPresent();
        return looked ? edition(rule) : Optional.empty();
    }

    private static Optional<CalendarEdition> edition(ClockRule rule) {
        return rule.days().calendar().map(BusinessCalendar::edition);
    }

    private static Deadline with(
            Deadline deadline, DeadlineStatus status, Optional<Due> due, Optional<CalendarEdition> calendar) {
        return new Deadline(
                deadline.key(),
                deadline.basis(),
                deadline.startedAt(),
                deadline.pauses(),
                status,
                due.map(Due::at),
                due.flatMap(Due::lastDay),
                Optional.empty(),
                calendar);
    }
}
