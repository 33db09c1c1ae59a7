package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Span;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.BreachLifted;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.DeadlineEvent.DeadlineCancelled;
import org.complaintkit.event.DeadlineEvent.DeadlineMet;
import org.complaintkit.event.DeadlineEvent.DeadlineMoved;
import org.complaintkit.event.DeadlineEvent.DeadlinePaused;
import org.complaintkit.event.DeadlineEvent.DeadlineSet;
import org.complaintkit.fact.Condition;

/** One limit, one act: first what becomes of the clocks that there are, then whether a new one starts. */
final class Reaction {

    private final ClockRule rule;
    private final Reckoner reckoner;
    private final Moment moment;
    private final List<DeadlineEvent> events;

    Reaction(ClockRule rule, Reckoner reckoner, Moment moment, List<DeadlineEvent> events) {
        this.rule = rule;
        this.reckoner = reckoner;
        this.moment = moment;
        this.events = events;
    }

    void run() {
        boolean open = false;
        boolean known = false;
        int turns = 0;
        List<Deadline> own = own();
        for (int i = 0; i < own.size(); i++) {
            Deadline deadline = own.get(i);
            Deadline now = change(deadline, i == own.size() - 1);
            boolean thisRound = deadline.key().round() == moment.after().round();
            open |= now.status().isOpen() && thisRound;
            known |= thisRound && now.status() != DeadlineStatus.CANCELLED;
            turns += thisRound ? 1 : 0;
        }
        if (!open && !moment.away()) {
            begin(known, turns);
        }
    }

    private List<Deadline> own() {
        List<Deadline> own = new ArrayList<>(1);
        for (Deadline deadline : moment.before().deadlines()) {
            if (deadline.key().rule().equals(rule.id())) {
                own.add(deadline);
            }
        }
        return own;
    }

    private Deadline change(Deadline deadline, boolean latest) {
        if (moment.away()) {
            return deadline.status().isOpen() ? cancel(deadline) : deadline;
        }
        Deadline now = deadline;
        if (moment.stops()) {
            now = stop(now);
        } else if (moment.runsOn() && now.status() == DeadlineStatus.PAUSED) {
            now = runOn(now);
        }
        if (rule.metBy().contains(moment.verb()) && !now.startedAt().isAfter(moment.at())) {
            return meet(now);
        }
        if (latest
                && moment.returns()
                && rule.onReopen() == OnReopen.CONTINUE
                && now.settledAt().isPresent()) {
            return goOn(now);
        }
        boolean mayChange =
                looksAtFacts() && moment.changesFacts() && now.status().isOpen();
        return mayChange ? emit(now, new Reclassification(rule, reckoner, moment).of(now)) : now;
    }

    private Deadline emit(Deadline before, Deadline after) {
        if (after.status() == DeadlineStatus.CANCELLED) {
            return cancel(before);
        }
        if (!after.equals(before)) {
            events.add(new DeadlineMoved(moment.at(), after));
        }
        return after;
    }

    /** A limit that looks at no fact is the same whatever becomes known: nothing need be reckoned anew. */
    private boolean looksAtFacts() {
        return !rule.applies().equals(Condition.ALWAYS) || rule.within().looksAtFacts();
    }

    private Deadline stop(Deadline deadline) {
        boolean inTime =
                deadline.dueAt().filter(due -> !moment.at().isAfter(due)).isPresent();
        Deadline paused = deadline.pause(moment.at());
        if (deadline.status() == DeadlineStatus.RUNNING || deadline.status() == DeadlineStatus.UNDETERMINED) {
            events.add(new DeadlinePaused(moment.at(), paused));
            return paused;
        }
        if (isUnmetBreach(deadline) && inTime) {
            events.add(new BreachLifted(moment.at(), paused));
            return paused;
        }
        return deadline;
    }

    private Deadline runOn(Deadline deadline) {
        return emit(deadline, reckoner.reckon(rule, Reckoner.waitEnded(deadline, moment.at()), moment.after()));
    }

    private Deadline meet(Deadline deadline) {
        // Only where this very act ended the wait, and the limit ran out on the day on which that began.
        if (deadline.isOverdueAt(moment.at())) {
            return meetLate(breach(deadline));
        }
        if (deadline.status().isOpen()) {
            Deadline met = deadline.settle(DeadlineStatus.MET, moment.at());
            events.add(new DeadlineMet(moment.at(), met));
            return met;
        }
        if (!isUnmetBreach(deadline)) {
            return deadline;
        }
        if (moment.at().isAfter(deadline.dueAt().orElseThrow())) {
            return meetLate(deadline);
        }
        Deadline met = deadline.settle(DeadlineStatus.MET, moment.at());
        events.add(new BreachLifted(moment.at(), met));
        return met;
    }

    private Deadline meetLate(Deadline breached) {
        Deadline met = breached.settle(breached.status(), moment.at());
        events.add(new DeadlineMet(moment.at(), met));
        return met;
    }

    private Deadline breach(Deadline deadline) {
        Deadline breached = deadline.become(rule.target() ? DeadlineStatus.MISSED : DeadlineStatus.BREACHED);
        events.add(new DeadlineBreached(deadline.dueAt().orElseThrow(), breached));
        return breached;
    }

    private static boolean isUnmetBreach(Deadline deadline) {
        return (deadline.status() == DeadlineStatus.BREACHED || deadline.status() == DeadlineStatus.MISSED)
                && deadline.settledAt().isEmpty();
    }

    /** The clock runs on where it was stopped; the time between the answer and the return does not count. */
    private Deadline goOn(Deadline deadline) {
        if (deadline.status() != DeadlineStatus.MET) {
            return deadline;
        }
        List<Span> pauses = new ArrayList<>(deadline.pauses());
        pauses.add(Span.since(deadline.settledAt().orElseThrow()).until(moment.at()));
        Deadline again = reckoner.reckon(rule, Reckoner.from(deadline, deadline.startedAt(), pauses), moment.after());
        return waitIfPending(emit(deadline, Reckoner.notBefore(moment.at(), again)));
    }

    private Deadline waitIfPending(Deadline deadline) {
        if (!moment.after().isPending() || !deadline.status().isOpen()) {
            return deadline;
        }
        Deadline paused = deadline.pause(moment.at());
        events.add(new DeadlinePaused(moment.at(), paused));
        return paused;
    }

    private Deadline cancel(Deadline deadline) {
        Deadline cancelled = deadline.settle(DeadlineStatus.CANCELLED, moment.at());
        events.add(new DeadlineCancelled(moment.at(), cancelled));
        return cancelled;
    }

    private void begin(boolean known, int turns) {
        Complaint after = moment.after();
        Optional<Instant> start = startOf(known);
        if (start.isEmpty() || !reckoner.applies(rule, after, start.get())) {
            return;
        }
        DeadlineKey key = new DeadlineKey(rule.id(), after.round(), turns + 1);
        Deadline set = reckoner.start(rule, key, start.get(), after);
        if (set.status() == DeadlineStatus.CANCELLED) {
            return;
        }
        set = start.get().isBefore(moment.at()) ? Reckoner.notBefore(moment.at(), set) : set;
        events.add(new DeadlineSet(moment.at(), set));
        waitIfPending(set);
    }

    /** When a clock that does not run yet is to start: by this act, by the return, or by a change that brings it about. */
    private Optional<Instant> startOf(boolean known) {
        if (rule.starts().contains(moment.verb())) {
            return Optional.of(moment.at());
        }
        if (moment.returns()) {
            boolean started = lastStart().isPresent();
            return started && rule.onReopen() == OnReopen.RESTART ? Optional.of(moment.at()) : Optional.empty();
        }
        if (known || !looksAtFacts() || !moment.changesFacts()) {
            return Optional.empty();
        }
        boolean fromChange = rule.onReclassify() == OnReclassify.FROM_CHANGE;
        return lastStart().filter(start -> !isDoneSince(start)).map(start -> fromChange ? moment.at() : start);
    }

    /** What a change would ask for may have been done already. */
    private boolean isDoneSince(Instant start) {
        return rule.metBy().stream()
                .map(moment.before()::lastDone)
                .flatMap(Optional::stream)
                .anyMatch(done -> !done.isBefore(start));
    }

    private Optional<Instant> lastStart() {
        Stream<Optional<Instant>> starts = rule.starts().stream().map(moment.before()::lastDone);
        Stream<Optional<Instant>> returns = rule.onReopen() == OnReopen.RESTART
                ? Stream.of(Verbs.REOPEN, Verbs.COMPLAIN_AGAIN, Verbs.APPEAL).map(moment.before()::lastDone)
                : Stream.empty();
        return Stream.concat(starts, returns).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
