package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.complaintkit.event.Event;

/** One limit, one thing that happened: first what becomes of the clocks that there are, then whether a new one starts. */
final class Reaction {

    private final ClockRule rule;
    private final Reckoner reckoner;
    private final Cause cause;
    private final List<DeadlineEvent> events;
    private final boolean waited;
    private final boolean waits;
    private final Instant doneAt;

    /** What follows is added to the events, a list that all limits share. */
    Reaction(ClockRule rule, Reckoner reckoner, Cause cause, List<DeadlineEvent> events) {
        this.rule = rule;
        this.reckoner = reckoner;
        this.cause = cause;
        this.events = events;
        this.waited = waits(cause.before());
        this.waits = waits(cause.after());
        this.doneAt = isRecorded() && cause.event() instanceof Event.Acted acted
                ? acted.meta().recordedAt()
                : cause.at();
    }

    /** Whether the recording of this very act is what is asked. */
    private boolean isRecorded() {
        for (Trigger trigger : rule.metBy()) {
            if (trigger instanceof Trigger.Recording && trigger.matches(cause)) {
                return true;
            }
        }
        return false;
    }

    private boolean waits(Complaint complaint) {
        return rule.pausedWhile().equals(ClockRuleBuilder.PENDING)
                ? complaint.isPending()
                : rule.pausedWhile().holds(complaint);
    }

    void run(boolean away) {
        if (!away && !isConcerned()) {
            return;
        }
        List<Deadline> own = own();
        Beginning beginning = new Beginning(rule, cause, own);
        for (int i = 0; i < own.size(); i++) {
            Deadline before = own.get(i);
            boolean latest = i == own.size() - 1;
            beginning.see(before, away ? leave(before, latest) : change(before, latest));
        }
        if (!away) {
            beginning.start().ifPresent(start -> begin(start, beginning.turn()));
        }
    }

    /** Most of what happens leaves most limits as they are: false only where nothing below would do anything. */
    private boolean isConcerned() {
        return waits != waited
                || cause.returns()
                || cause.touchesOff(rule.starts())
                || cause.touchesOff(rule.metBy())
                || cause.touchesOff(rule.endedBy())
                || cause.touchesOff(rule.restartedBy())
                || (rule.recurs() && cause.event() instanceof DeadlineBreached)
                || Extending.isMeant(rule, cause)
                || (rule.looksAtFacts() && cause.changesFacts());
    }

    private List<Deadline> own() {
        List<Deadline> own = new ArrayList<>(1);
        List<Deadline> all = cause.after().deadlines();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().rule().equals(rule.id())) {
                own.add(all.get(i));
            }
        }
        return own;
    }

    private Deadline change(Deadline deadline, boolean latest) {
        Deadline now = deadline;
        if (waits && !waited) {
            now = stop(now);
        } else if (waited && !waits && now.status() == DeadlineStatus.PAUSED) {
            now = runOn(now);
        }
        if (cause.touchesOff(rule.metBy()) && !now.startedAt().isAfter(cause.at()) && (latest || mayMeetEarlier(now))) {
            return meet(now);
        }
        if (now.status().isOpen()) {
            return cause.touchesOff(rule.endedBy()) || cause.touchesOff(rule.restartedBy()) ? cancel(now) : alter(now);
        }
        if (cause.corrects()) {
            return new Correction(rule, reckoner, cause, events).of(now);
        }
        return latest && cause.returns() && rule.onReopen() == OnReopen.CONTINUE ? goOn(now) : now;
    }

    /** What leads out of reach may be the very thing that was asked for: a screening that ends in a refusal. */
    private Deadline leave(Deadline deadline, boolean latest) {
        boolean asked = cause.touchesOff(rule.metBy()) && deadline.dueAt().isPresent();
        if (deadline.status().isOpen()) {
            return asked ? meet(deadline) : cancel(deadline);
        }
        boolean ever = !deadline.startedAt().isAfter(cause.at()) && (latest || mayMeetEarlier(deadline));
        return asked && ever ? meet(deadline) : deadline;
    }

    /** Of a limit that recurs an act meets the turn that runs, and one before it only where that shows there was no breach. */
    private boolean mayMeetEarlier(Deadline deadline) {
        return !rule.recurs()
                || deadline.dueAt().filter(due -> !cause.at().isAfter(due)).isPresent();
    }

    private Deadline alter(Deadline deadline) {
        if (Extending.isMeant(rule, cause)) {
            DeadlineEvent.DeadlineExtended extended = Extending.of(rule, reckoner, cause, deadline);
            events.add(extended);
            return extended.deadline();
        }
        boolean mayChange = rule.looksAtFacts() && cause.changesFacts();
        return mayChange ? emit(deadline, new Reclassification(rule, reckoner, cause).of(deadline)) : deadline;
    }

    private Deadline emit(Deadline before, Deadline after) {
        if (after.status() == DeadlineStatus.CANCELLED) {
            return cancel(before);
        }
        if (!after.equals(before)) {
            events.add(new DeadlineMoved(cause.at(), after));
        }
        return after;
    }

    private Deadline stop(Deadline deadline) {
        boolean inTime =
                deadline.dueAt().filter(due -> !cause.at().isAfter(due)).isPresent();
        Deadline paused = deadline.pause(cause.at());
        if (deadline.status() == DeadlineStatus.RUNNING || deadline.status() == DeadlineStatus.UNDETERMINED) {
            events.add(new DeadlinePaused(cause.at(), paused));
            return paused;
        }
        if (isUnmetBreach(deadline) && inTime) {
            events.add(new BreachLifted(cause.at(), paused));
            return paused;
        }
        return deadline;
    }

    private Deadline runOn(Deadline deadline) {
        Deadline ended = Reckoner.waitEnded(deadline, cause.at());
        return emit(deadline, reckoner.reckon(rule, ended, cause.after(), cause.at()));
    }

    private Deadline meet(Deadline deadline) {
        // Only where this very act ended the wait, and the limit ran out on the day on which that began.
        if (deadline.isOverdueAt(doneAt)) {
            return meetLate(breach(deadline));
        }
        if (deadline.status().isOpen()) {
            Deadline met = deadline.settle(DeadlineStatus.MET, doneAt);
            events.add(new DeadlineMet(doneAt, met));
            return met;
        }
        if (!isUnmetBreach(deadline)) {
            return deadline;
        }
        if (doneAt.isAfter(deadline.dueAt().orElseThrow())) {
            return meetLate(deadline);
        }
        Deadline met = deadline.settle(DeadlineStatus.MET, doneAt);
        events.add(new BreachLifted(doneAt, met));
        return met;
    }

    private Deadline meetLate(Deadline breached) {
        Deadline met = breached.settle(breached.status(), doneAt);
        events.add(new DeadlineMet(doneAt, met));
        return met;
    }

    private Deadline breach(Deadline deadline) {
        Deadline breached = deadline.become(rule.target() ? DeadlineStatus.MISSED : DeadlineStatus.BREACHED);
        events.add(new DeadlineBreached(deadline.dueAt().orElseThrow(), breached));
        return breached;
    }

    static boolean isUnmetBreach(Deadline deadline) {
        return (deadline.status() == DeadlineStatus.BREACHED || deadline.status() == DeadlineStatus.MISSED)
                && deadline.settledAt().isEmpty();
    }

    /** The clock runs on where it was stopped; the time between the answer and the return does not count. */
    private Deadline goOn(Deadline deadline) {
        if (deadline.status() != DeadlineStatus.MET) {
            return deadline;
        }
        List<Span> pauses = new ArrayList<>(deadline.pauses());
        pauses.add(Span.since(deadline.settledAt().orElseThrow()).until(cause.at()));
        Deadline again = deadline.countedFrom(deadline.startedAt(), pauses);
        Deadline reckoned = reckoner.reckon(rule, again, cause.after(), cause.at());
        return waitIfPending(emit(deadline, Reckoner.notBefore(cause.at(), reckoned)));
    }

    private Deadline waitIfPending(Deadline deadline) {
        if (!waits || !deadline.status().isOpen()) {
            return deadline;
        }
        Deadline paused = deadline.pause(cause.at());
        events.add(new DeadlinePaused(cause.at(), paused));
        return paused;
    }

    private Deadline cancel(Deadline deadline) {
        Deadline cancelled = deadline.settle(DeadlineStatus.CANCELLED, cause.at());
        events.add(new DeadlineCancelled(cause.at(), cancelled));
        return cancelled;
    }

    private void begin(Instant start, int turn) {
        Complaint after = cause.after();
        if (!reckoner.applies(rule, after, start)) {
            return;
        }
        DeadlineKey key = new DeadlineKey(rule.id(), after.round(), turn);
        Deadline set = reckoner.reckon(rule, Deadline.started(key, rule.basis(), start), after, cause.at());
        if (set.status() == DeadlineStatus.CANCELLED) {
            return;
        }
        set = start.isBefore(cause.at()) && !cause.touchesOff(rule.starts())
                ? Reckoner.notBefore(cause.at(), set)
                : set;
        events.add(new DeadlineSet(cause.at(), set));
        if (isRecorded()) {
            meet(set);
        } else {
            waitIfPending(set);
        }
    }
}
