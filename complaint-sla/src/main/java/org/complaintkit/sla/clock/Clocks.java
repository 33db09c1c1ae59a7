package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.DeadlineEvent.DeadlineMoved;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Facts;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Stretch;
import org.complaintkit.sla.limit.Trace;

/** A set of limits and what they raise: as an act is done, and as time passes. Immutable and thread-safe. */
public final class Clocks {

    private static final Wording CHANGE = Wording.of(
            "due-at-change", "the change that brought it about came later; it is due then", "引起变更的事实发生在后,以变更时为期限");

    private final Map<String, ClockRule> rules = new LinkedHashMap<>();
    private final Reckoner reckoner;

    /**
     * Puts limits together.
     *
     * @param rules the limits, in the order in which they react
     * @param windows the windows of the day that conditions may name
     * @param zone the zone that tells the time of day
     * @throws IllegalArgumentException if two limits have the same id
     */
    public Clocks(List<ClockRule> rules, Map<String, StartFacts.Window> windows, ZoneId zone) {
        for (ClockRule rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two limits are called " + rule.id());
            }
        }
        this.reckoner = new Reckoner(Map.copyOf(windows), zone);
    }

    /**
     * What an act does to the clocks.
     *
     * @param before the complaint before the act
     * @param after the complaint after the act and its moves
     * @param act the act
     * @param away whether the act led out of reach of every limit: declined, transferred, withdrawn, archived
     * @return what happened to deadlines, in the order of the limits
     */
    public List<DeadlineEvent> react(Complaint before, Complaint after, Event.Acted act, boolean away) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<DeadlineEvent> events = new ArrayList<>(2);
        Moment moment = new Moment(before, after, act, away);
        for (ClockRule rule : rules.values()) {
            new Reaction(rule, reckoner, moment, events).run();
        }
        return events;
    }

    /**
     * The next thing that time alone raises.
     *
     * @param complaint the complaint as it stands
     * @return the breach of the deadline that is due first, whenever that is; empty where no clock runs
     */
    public Optional<DeadlineEvent> next(Complaint complaint) {
        Optional<DeadlineEvent> determined = determine(complaint);
        if (determined.isPresent()) {
            return determined;
        }
        Deadline first = null;
        for (Deadline deadline : complaint.deadlines()) {
            if (deadline.status() == DeadlineStatus.RUNNING && (first == null || dueBefore(deadline, first))) {
                first = deadline;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        ClockRule rule = rules.get(first.key().rule());
        boolean target = rule != null && rule.target();
        Deadline passed = first.become(target ? DeadlineStatus.MISSED : DeadlineStatus.BREACHED);
        return Optional.of(new DeadlineBreached(first.dueAt().orElseThrow(), passed));
    }

    private static boolean dueBefore(Deadline a, Deadline b) {
        return a.dueAt().orElseThrow().isBefore(b.dueAt().orElseThrow());
    }

    /** A clock whose calendar did not reach far enough is set as soon as an edition does. */
    private Optional<DeadlineEvent> determine(Complaint complaint) {
        for (Deadline deadline : complaint.deadlines()) {
            ClockRule rule = rules.get(deadline.key().rule());
            if (deadline.status() == DeadlineStatus.UNDETERMINED && rule != null) {
                Deadline known = reckoner.reckon(rule, deadline, complaint);
                if (known.status() != DeadlineStatus.UNDETERMINED) {
                    return Optional.of(new DeadlineMoved(deadline.startedAt(), known));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * How a deadline came about.
     *
     * @param complaint the complaint
     * @param key which deadline
     * @return every step of the count, or empty where there is no such deadline, its limit is unknown here, or nobody can
     *     tell: it is paused, its calendar ends, or the facts that it was counted by have changed since
     */
    public Optional<Explanation> explain(Complaint complaint, DeadlineKey key) {
        ClockRule rule = rules.get(key.rule());
        Optional<Deadline> deadline = complaint.deadline(key);
        if (rule == null || deadline.flatMap(Deadline::dueAt).isEmpty()) {
            return Optional.empty();
        }
        Trace.Kept trace = new Trace.Kept();
        Due counted = reckoner.due(rule, deadline.get(), complaint, trace);
        return told(deadline.get(), counted, trace)
                .map(due -> new Explanation(
                        rule.id(),
                        rule.basis(),
                        deadline.get().startedAt(),
                        trace.stretches(),
                        due,
                        rule.days().zone()));
    }

    /** What a change brought about is due at the change; where the facts of the count are gone, nobody can tell. */
    private static Optional<Due> told(Deadline deadline, Due counted, Trace trace) {
        Instant due = deadline.dueAt().orElseThrow();
        if (due.equals(counted.at())) {
            return Optional.of(counted);
        }
        boolean waited = counted.at().isBefore(due) && deadline.lastDay().isEmpty();
        if (waited) {
            trace.add(new Stretch(counted.at(), due, Stretch.Kind.SKIPPED, new Phrase(CHANGE, Map.of())));
        }
        return waited ? Optional.of(Due.at(due)) : Optional.empty();
    }

    /**
     * When a limit would be due for something that nobody has registered yet.
     *
     * @param rule the id of the limit
     * @param start from when
     * @param facts what the limit may look at
     * @return every step of the count, the due instant last
     * @throws IllegalArgumentException if there is no such limit; the message lists those that there are
     * @throws org.complaintkit.sla.calendar.DateNotCoveredException if its calendar does not reach so far
     */
    public Explanation preview(String rule, Instant start, Facts facts) {
        ClockRule known = rules.get(rule);
        if (known == null) {
            throw new IllegalArgumentException("there is no limit " + rule + "; the limits are " + rules.keySet());
        }
        return reckoner.preview(known, start, facts);
    }

    /**
     * The limits.
     *
     * @return the limits, in the order in which they react
     */
    public List<ClockRule> rules() {
        return List.copyOf(rules.values());
    }
}
