package org.complaintkit.sla.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.BreachLifted;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.clock.Cause;
import org.complaintkit.sla.clock.Clocks;
import org.complaintkit.sla.clock.Trigger;

/** The rules that raise complaints, and the ladder that they raise them on. Immutable and thread-safe. */
public final class Escalations {

    private final List<EscalationRule> rules;
    private final Ladder ladder;
    private final Clocks clocks;

    /**
     * Puts rules together.
     *
     * @param rules the rules, in the order in which they react
     * @param ladder the levels
     * @param clocks the limits, whose windows tell when somebody may be told
     */
    public Escalations(List<EscalationRule> rules, Ladder ladder, Clocks clocks) {
        this.rules = List.copyOf(rules);
        this.ladder = ladder;
        this.clocks = clocks;
    }

    /**
     * The ladder.
     *
     * @return the levels
     */
    public Ladder ladder() {
        return ladder;
    }

    /**
     * The rules.
     *
     * @return the rules, in the order in which they react
     */
    public List<EscalationRule> rules() {
        return rules;
    }

    /**
     * What something that happened raises. A rule that a clock touches off applies once for that clock, whatever runs the
     * sweep.
     *
     * @param cause what happened
     * @return what follows from it, in the order of the rules
     */
    public List<Event> react(Cause cause) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Event> events = new ArrayList<>(0);
        Complaint now = cause.after();
        for (EscalationRule rule : rules) {
            List<Event> raised = react(rule, cause, now);
            events.addAll(raised);
            now = now.applyAll(raised);
        }
        return events;
    }

    private List<Event> react(EscalationRule rule, Cause cause, Complaint now) {
        if (cause.event() instanceof BreachLifted lifted && rule.undoneWithBreach() && isOf(rule.on(), lifted)) {
            return undo(rule, lifted, now);
        }
        if (!rule.on().matches(cause) || !rule.when().holds(cause.facts())) {
            return List.of();
        }
        EscalationKey key = key(rule, cause, now);
        boolean applied = now.escalations().stream().anyMatch(is -> is.key().equals(key));
        return applied ? List.of() : raise(rule, key, cause.at(), now);
    }

    private List<Event> raise(EscalationRule rule, EscalationKey key, Instant at, Complaint now) {
        int level = Math.max(now.level(), ladder.cap(rule.rise().from(now.level())));
        boolean rises = level > now.level();
        List<Role> tell = rule.tell().isEmpty() && rises ? ladder.rolesAt(level) : rule.tell();
        Notice notice = new Notice(tell, clocks.tellFrom(rule.tellIn(), at));
        List<Event> events = new ArrayList<>(2);
        events.add(new Event.Escalated(at, key, rule.basis(), level, notice));
        if (!now.facts().withAll(rule.sets()).equals(now.facts())) {
            events.add(new Event.FactsSet(at, rule.id(), rule.basis(), rule.sets()));
        }
        return events;
    }

    /** What a clock touches off is named by the clock; everything else by counting. */
    private static EscalationKey key(EscalationRule rule, Cause cause, Complaint now) {
        if (cause.event() instanceof DeadlineEvent event) {
            DeadlineKey clock = event.deadline().key();
            return new EscalationKey(rule.id(), clock.round(), clock.turn());
        }
        long before = now.escalations().stream()
                .filter(is -> is.key().rule().equals(rule.id()) && is.key().round() == now.round())
                .count();
        return new EscalationKey(rule.id(), now.round(), Math.toIntExact(before) + 1);
    }

    private static List<Event> undo(EscalationRule rule, BreachLifted lifted, Complaint now) {
        DeadlineKey clock = lifted.deadline().key();
        EscalationKey key = new EscalationKey(rule.id(), clock.round(), clock.turn());
        OptionalInt before = now.levelBefore(key);
        return before.isEmpty() ? List.of() : List.of(new Event.EscalationUndone(lifted.at(), key, before.getAsInt()));
    }

    private static boolean isOf(Trigger trigger, DeadlineEvent event) {
        String limit = event.deadline().key().rule();
        if (trigger instanceof Trigger.Breach breach) {
            return breach.limit().equals(limit);
        }
        return trigger instanceof Trigger.Reached reached && reached.limit().equals(limit);
    }

    /**
     * The level that an escalation by hand leads to.
     *
     * @param to the level or role that was asked for; empty for the next level
     * @param level the level before
     * @return the level
     */
    public int levelOf(Optional<String> to, int level) {
        return to.map(name -> ladder.find(name, level))
                .orElse(OptionalInt.empty())
                .orElse(level + 1);
    }
}
