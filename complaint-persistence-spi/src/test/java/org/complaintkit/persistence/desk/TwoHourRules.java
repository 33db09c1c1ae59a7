package org.complaintkit.persistence.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;

/**
 * Small rules to test a desk with: an answer is due two hours after the registration and after each new round; a breach
 * charges the handler, raises the level and gives the head one hour more; that breach charges the head.
 */
final class TwoHourRules implements Rules, Pricing {

    static final String ANSWER = "answer";
    static final String HEAD = "answer-by-head";

    private final LifecycleRules lifecycle = new LifecycleRules(Lifecycle.standard(), Duration.ofDays(400));
    private final SteppedPricing pricing = new SteppedPricing();

    @Override
    public List<Event> passTime(Complaint complaint, Instant until) {
        List<Event> raised = new ArrayList<>();
        Complaint now = complaint;
        Optional<Deadline> due = earliest(now);
        while (due.isPresent() && due.get().dueAt().orElseThrow().isBefore(until)) {
            List<Event> more = breach(now, due.get());
            raised.addAll(more);
            now = now.applyAll(more);
            due = earliest(now);
        }
        return raised;
    }

    private static List<Event> breach(Complaint complaint, Deadline deadline) {
        Instant at = deadline.dueAt().orElseThrow();
        List<Event> events = new ArrayList<>();
        events.add(new DeadlineEvent.DeadlineBreached(at, deadline.become(DeadlineStatus.BREACHED)));
        events.add(new Event.Charged(
                at,
                new Charge(
                        charge(complaint, deadline), List.of("T-2"), party(complaint, deadline), at, FactMap.EMPTY)));
        if (deadline.key().rule().equals(ANSWER)) {
            events.add(new Event.LevelRaised(at, complaint.level() + 1));
            events.add(start(
                    new DeadlineKey(HEAD, deadline.key().round(), deadline.key().turn()), at, 1));
        }
        return events;
    }

    private static ChargeId charge(Complaint complaint, Deadline deadline) {
        DeadlineKey key = deadline.key();
        return new ChargeId(complaint.key(), "late-" + key.rule(), key.round(), key.turn());
    }

    private static Party party(Complaint complaint, Deadline deadline) {
        String name = deadline.key().rule().equals(HEAD)
                ? "head"
                : complaint
                        .fact("handler")
                        .map(fact -> ((Fact.Name) fact).value())
                        .orElse("nobody");
        return new Party(complaint.key().tenant(), name);
    }

    private static DeadlineEvent start(DeadlineKey key, Instant at, int hours) {
        Optional<Instant> due = Optional.of(at.plus(Duration.ofHours(hours)));
        return new DeadlineEvent.DeadlineSet(
                at,
                Deadline.started(key, List.of("T-1"), at)
                        .reckoned(DeadlineStatus.RUNNING, due, Optional.empty(), Optional.empty()));
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        return earliest(complaint).flatMap(Deadline::dueAt);
    }

    private static Optional<Deadline> earliest(Complaint complaint) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .min(Comparator.comparing(deadline -> deadline.dueAt().orElseThrow()));
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        Decision<Event> moved = lifecycle.decide(complaint, command);
        if (!moved.isAccepted()) {
            return moved;
        }
        List<Event> events = new ArrayList<>(moved.events());
        Instant at = command.meta().at();
        switch (command.verb().name()) {
            case "register", "complain-again", "reopen" -> restart(complaint, at, events);
            case "answer" -> complaint.deadlines().forEach(deadline -> answered(complaint, deadline, at, events));
            default -> {}
        }
        return Decision.accepted(events);
    }

    private static void restart(Complaint complaint, Instant at, List<Event> events) {
        for (Deadline open : complaint.deadlines()) {
            if (open.status() == DeadlineStatus.RUNNING) {
                events.add(new DeadlineEvent.DeadlineCancelled(at, open.settle(DeadlineStatus.CANCELLED, at)));
            }
        }
        int round = complaint.applyAll(events).round();
        long before = complaint.deadlines().stream()
                .filter(deadline ->
                        deadline.key().rule().equals(ANSWER) && deadline.key().round() == round)
                .count();
        events.add(start(new DeadlineKey(ANSWER, round, (int) before + 1), at, 2));
    }

    private static void answered(Complaint complaint, Deadline deadline, Instant at, List<Event> events) {
        if (deadline.settledAt().isPresent()) {
            return;
        }
        boolean inTime = !at.isAfter(deadline.dueAt().orElseThrow());
        if (deadline.status() == DeadlineStatus.BREACHED && inTime) {
            events.add(new DeadlineEvent.BreachLifted(at, deadline.settle(DeadlineStatus.MET, at)));
            events.add(new Event.ChargeWithdrawn(at, charge(complaint, deadline), party(complaint, deadline)));
        } else if (deadline.status() == DeadlineStatus.BREACHED) {
            events.add(new DeadlineEvent.DeadlineMet(at, deadline.settle(DeadlineStatus.BREACHED, at)));
        } else {
            events.add(new DeadlineEvent.DeadlineMet(at, deadline.settle(DeadlineStatus.MET, at)));
        }
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        return pricing.decide(account, command);
    }
}
