package org.complaintkit.crm.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Span;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;
import org.springframework.stereotype.Component;

/** What the team promises its customers, reckoned from the history of a ticket; nothing about it is stored. */
@Component
public class Promises {

    /** One promise: since what act, until what act, within what time. */
    record Rule(String id, List<String> basis, Set<Verb> since, Verb until, Limit limit) {}

    private static final Set<Verb> TAKEN_UP = Set.of(RepairVerbs.REGISTER, RepairVerbs.COMPLAIN_AGAIN);

    static final List<Rule> RULES = List.of(
            new Rule(
                    "visit-planned",
                    List.of("SOP-3.2"),
                    TAKEN_UP,
                    RepairVerbs.SCHEDULE,
                    Limits.byFact(
                            "urgency",
                            Map.of("urgent", Limits.elapsed(Duration.ofHours(2))),
                            Limits.workingTime(Duration.ofHours(4)))),
            new Rule(
                    "repair-done",
                    List.of("SOP-4.4"),
                    TAKEN_UP,
                    RepairVerbs.REPAIR,
                    Limits.byFact("urgency", Map.of("urgent", Limits.workingDays(1)), Limits.workingDays(3))),
            new Rule(
                    "called-back",
                    List.of("SOP-6.1"),
                    Set.of(RepairVerbs.REPAIR),
                    RepairVerbs.FOLLOW_UP,
                    Limits.workingDays(2)));

    private final BusinessCalendar calendar;

    Promises(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /** {@return what may be promised} */
    public static List<String> names() {
        return RULES.stream().map(Rule::id).toList();
    }

    /** {@return every promise made so far, in the order in which the clocks started} */
    public List<Promised> of(Ticket ticket, List<TicketAct> history, Instant now) {
        List<Promised> all = new ArrayList<>();
        for (Rule rule : RULES) {
            int round = 0;
            for (int i = 0; i < history.size(); i++) {
                if (rule.since.contains(history.get(i).verb())) {
                    round++;
                    Deadline clock = Deadline.started(
                            new DeadlineKey(rule.id, round, 1),
                            rule.basis,
                            history.get(i).at());
                    all.add(reckon(new Running(rule, clock, history.subList(i + 1, history.size()), now), ticket));
                }
            }
        }
        all.sort(Comparator.comparing(one -> one.deadline().startedAt()));
        return all;
    }

    /** {@return when the first of those that still run is due; a breached one stays the first} */
    static Optional<Instant> next(List<Promised> promised) {
        return promised.stream()
                .map(Promised::deadline)
                .filter(one -> one.settledAt().isEmpty())
                .flatMap(one -> one.dueAt().stream())
                .min(Comparator.naturalOrder());
    }

    private Promised reckon(Running clock, Ticket ticket) {
        List<Span> over =
                clock.pauses().stream().filter(span -> span.to().isPresent()).toList();
        Optional<Span> standing =
                clock.pauses().stream().filter(span -> span.to().isEmpty()).findFirst();
        Deadline deadline = clock.deadline.countedFrom(clock.deadline.startedAt(), over);
        Trace.Kept trace = new Trace.Kept();
        Start start = new Start(deadline.startedAt(), over, Start.Days.of(calendar), ticket);
        Due due = clock.rule.limit.due(start, trace);
        if (standing.isPresent() && !due.at().isBefore(standing.get().from())) {
            return new Promised(deadline.pause(standing.get().from()), Optional.empty());
        }
        Deadline reckoned =
                deadline.reckoned(DeadlineStatus.RUNNING, Optional.of(due.at()), due.lastDay(), due.calendar());
        Explanation told =
                new Explanation(clock.rule.id, clock.rule.basis, start.at(), trace.stretches(), due, calendar.zone());
        return new Promised(clock.outcome(reckoned), Optional.of(told));
    }

    /** A clock with what happened after it started. */
    private record Running(Rule rule, Deadline deadline, List<TicketAct> after, Instant now) {

        /** What ended it: the act that was promised, or that the ticket was declined or taken up again. */
        Optional<TicketAct> end() {
            return after.stream()
                    .filter(act -> act.verb().equals(rule.until)
                            || act.verb().equals(RepairVerbs.DECLINE)
                            || act.verb().equals(RepairVerbs.COMPLAIN_AGAIN))
                    .findFirst();
        }

        /** It stands still while a part is awaited, until it ends. */
        List<Span> pauses() {
            List<Span> pauses = new ArrayList<>();
            Instant ended = end().map(TicketAct::at).orElse(Instant.MAX);
            Optional<Instant> since = Optional.empty();
            for (TicketAct act : after) {
                if (act.verb().equals(RepairVerbs.AWAIT_PART) && act.at().isBefore(ended)) {
                    since = Optional.of(act.at());
                } else if (act.verb().equals(RepairVerbs.PART_ARRIVED) && since.isPresent()) {
                    pauses.add(Span.of(since.get(), act.at()));
                    since = Optional.empty();
                }
            }
            since.ifPresent(from -> pauses.add(end().isPresent() ? Span.of(from, ended) : Span.since(from)));
            return pauses;
        }

        /** An act at the due instant is in time. */
        Deadline outcome(Deadline reckoned) {
            Optional<TicketAct> end = end();
            Instant due = reckoned.dueAt().orElseThrow();
            if (end.isEmpty()) {
                return now.isAfter(due) ? reckoned.become(DeadlineStatus.BREACHED) : reckoned;
            }
            Instant at = end.get().at();
            if (at.isAfter(due)) {
                return reckoned.settle(DeadlineStatus.BREACHED, at);
            }
            boolean kept = end.get().verb().equals(rule.until);
            return reckoned.settle(kept ? DeadlineStatus.MET : DeadlineStatus.CANCELLED, at);
        }
    }
}
