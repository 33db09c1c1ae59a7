package org.complaintkit.persistence.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Rules;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Priced;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sanction.Sanction;

/**
 * Small rules: an answer is due an hour after the registration. Its breach charges one of many clerks, and three rungs of a
 * ladder follow, ten minutes apart. In an account the charges are counted as they come.
 */
final class LadderRules implements Rules, Pricing {

    static final int RUNGS = 3;
    static final DeadlineKey ANSWER = new DeadlineKey("answer", 1, 1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration STEP = Duration.ofMinutes(10);

    private final LifecycleRules lifecycle = new LifecycleRules(Lifecycle.standard(), Duration.ofDays(4000));
    private final int clerks;

    LadderRules(int clerks) {
        this.clerks = clerks;
    }

    /** Ends like the complaint's id. */
    Party clerk(Complaint complaint) {
        return Party.of("clerk-" + Math.floorMod(complaint.key().id().hashCode(), clerks));
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        Decision<Event> moved = lifecycle.decide(complaint, command);
        if (!moved.isAccepted() || !command.verb().name().equals("register")) {
            return moved;
        }
        List<Event> events = new ArrayList<>(moved.events());
        Instant at = command.meta().at();
        events.add(new DeadlineEvent.DeadlineSet(
                at,
                Deadline.started(ANSWER, List.of("T-1"), at)
                        .reckoned(
                                DeadlineStatus.RUNNING,
                                Optional.of(at.plus(HOUR)),
                                Optional.empty(),
                                Optional.empty())));
        return Decision.accepted(events);
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        Optional<Deadline> answer = complaint.deadline(ANSWER);
        if (answer.isEmpty() || complaint.escalations().size() == RUNGS) {
            return Optional.empty();
        }
        Instant due = answer.get().dueAt().orElseThrow();
        return Optional.of(
                answer.get().status() == DeadlineStatus.RUNNING
                        ? due
                        : due.plus(STEP.multipliedBy(complaint.escalations().size() + 1L)));
    }

    @Override
    public List<Event> passTime(Complaint complaint, Instant until) {
        List<Event> raised = new ArrayList<>();
        Complaint now = complaint;
        Optional<Instant> next = wakeAt(now);
        while (next.isPresent() && next.get().isBefore(until)) {
            List<Event> more = at(now, next.get());
            raised.addAll(more);
            now = now.applyAll(more);
            next = wakeAt(now);
        }
        return raised;
    }

    private List<Event> at(Complaint complaint, Instant at) {
        Deadline answer = complaint.deadline(ANSWER).orElseThrow();
        if (answer.status() == DeadlineStatus.RUNNING) {
            ChargeId id = new ChargeId(complaint.key(), "late", 1, 1);
            return List.of(
                    new DeadlineEvent.DeadlineBreached(at, answer.become(DeadlineStatus.BREACHED)),
                    new Event.Charged(at, new Charge(id, List.of("T-2"), clerk(complaint), at, FactMap.EMPTY)));
        }
        int rung = complaint.escalations().size() + 1;
        return List.of(new Event.Escalated(
                at, new EscalationKey("rung-" + rung, 1, 1), List.of("T-3"), rung, Notice.none(at)));
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        if (!(command instanceof AccountCommand.Take take)
                || account.standing(take.charge().id()).isPresent()) {
            return Decision.accepted(List.of());
        }
        int count = account.standing().size() + 1;
        Priced priced = new Priced(count, Sanction.of("warning"), List.of());
        Book fund = Book.fund(take.charge().party().tenant(), "reward");
        return Decision.accepted(List.of(Entry.assessed(take.origin(), take.charge(), priced, fund)));
    }
}
