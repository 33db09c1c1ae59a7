package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.command.Adopt;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.DeadlineSet;
import org.complaintkit.identity.Names;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** The clocks of a case that began elsewhere. */
record TakenOver(Map<String, ClockRule> rules, Reckoner reckoner, Complaint complaint, Instant at) {

    private static final Wording NO_SUCH_CLOCK = Wording.of(
            "no-such-clock",
            "there is no limit {rule} whose clock could go on; the limits are {rules}",
            "没有可以接续计时的时限“{rule}”;时限有:{rules}");

    static List<Refusal> refusals(Map<String, ClockRule> rules, Adopt adopt) {
        Set<String> unknown = new TreeSet<>(Names::compare);
        unknown.addAll(adopt.clocks().keySet());
        adopt.deadlines().forEach(deadline -> unknown.add(deadline.key().rule()));
        unknown.removeAll(rules.keySet());
        return unknown.stream()
                .map(rule -> Refusal.of(
                        NO_SUCH_CLOCK,
                        Map.of("rule", rule, "rules", rules.keySet().toString())))
                .toList();
    }

    List<DeadlineEvent> of(Adopt adopt) {
        List<DeadlineEvent> events = new ArrayList<>();
        adopt.deadlines().forEach(deadline -> events.add(new DeadlineSet(at, whole(deadline))));
        adopt.clocks().forEach((rule, used) -> events.add(new DeadlineSet(at, started(rule(rule), used))));
        return events;
    }

    private ClockRule rule(String id) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    /** As it was told; what is not told of a clock that runs is reckoned. */
    private Deadline whole(Deadline told) {
        ClockRule rule = rule(told.key().rule());
        Deadline deadline = new Deadline(
                told.key(),
                rule.basis(),
                told.startedAt(),
                told.pauses(),
                told.status(),
                told.dueAt(),
                told.lastDay(),
                told.settledAt(),
                told.calendar(),
                told.heldTo(),
                told.extension(),
                told.rungs());
        boolean silent = told.status() == DeadlineStatus.RUNNING && told.dueAt().isEmpty();
        return silent ? reckoner.reckon(rule, deadline, complaint, at) : deadline;
    }

    /** A clock of which only the time that it has used is known. It began so much of what it counts before. */
    private Deadline started(ClockRule rule, Duration used) {
        DeadlineKey key = new DeadlineKey(rule.id(), complaint.round(), 1);
        Deadline deadline = Deadline.started(key, rule.basis(), new Used(rule, reckoner, complaint).before(at, used));
        Deadline set = reckoner.reckon(rule, deadline, complaint, at);
        return complaint.isPending() && set.status().isOpen() ? set.pause(at) : set;
    }
}
