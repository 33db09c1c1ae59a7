package org.complaintkit.sla.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Rung;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.DeadlineEvent.DeadlineMoved;
import org.complaintkit.event.DeadlineEvent.DeadlineWarned;
import org.complaintkit.event.Notice;
import org.complaintkit.fact.Facts;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Trace;
import org.jspecify.annotations.Nullable;

/** A set of limits and what they raise: as an act is done, and as time passes. Immutable and thread-safe. */
public final class Clocks {

    private final Map<String, ClockRule> rules = new LinkedHashMap<>();
    private final Reckoner reckoner;
    private final boolean listens;

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
        this.listens = rules.stream().anyMatch(ClockRule::listens);
    }

    /**
     * Whether some limit reacts to what happens to others, or to itself.
     *
     * @return false where limits react to acts alone
     */
    public boolean listens() {
        return listens;
    }

    /**
     * What something that happened does to the clocks.
     *
     * @param cause what happened
     * @param away whether it led out of reach of every limit: declined, transferred, withdrawn, archived
     * @return what happened to deadlines, in the order of the limits
     */
    public List<DeadlineEvent> react(Cause cause, boolean away) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<DeadlineEvent> events = new ArrayList<>(0);
        for (ClockRule rule : rules.values()) {
            new Reaction(rule, reckoner, cause, events).run(away);
        }
        return events;
    }

    /**
     * Why a command that would extend a limit, or take over clocks from elsewhere, may not.
     *
     * @param complaint the complaint before it
     * @param command any command
     * @return every reason; none where it may, or where the command does neither
     */
    public List<Refusal> refusals(Complaint complaint, Command command) {
        if (command.act() instanceof Adopt adopt) {
            return TakenOver.refusals(rules, adopt);
        }
        return Extending.refusals(rules, reckoner, complaint, command);
    }

    /**
     * The clocks of a case that began elsewhere, from then on as if they had always run here.
     *
     * @param complaint the complaint with all else that was taken over
     * @param adopt what is told of it
     * @param at when it was taken over
     * @return the deadlines, set
     */
    public List<DeadlineEvent> adopted(Complaint complaint, Adopt adopt, Instant at) {
        return new TakenOver(rules, reckoner, complaint, at).of(adopt);
    }

    /**
     * The next thing that time alone raises.
     *
     * @param complaint the complaint as it stands
     * @return the breach or the warning that comes first, whenever that is; empty where nothing can come
     */
    public Optional<DeadlineEvent> next(Complaint complaint) {
        Optional<DeadlineEvent> determined = determine(complaint);
        if (determined.isPresent()) {
            return determined;
        }
        return first(complaint, Instant.MAX).map(first -> raise(first, nextOf(first)));
    }

    /**
     * The next thing that time alone raises, if that is before an instant.
     *
     * @param complaint the complaint as it stands
     * @param until up to when, itself not included
     * @return the event, as of {@link #next(Complaint)}; empty where nothing is due before
     */
    public Optional<DeadlineEvent> next(Complaint complaint, Instant until) {
        Optional<DeadlineEvent> determined = determine(complaint);
        return determined.isPresent()
                ? determined.filter(event -> event.at().isBefore(until))
                : first(complaint, until).map(first -> raise(first, nextOf(first)));
    }

    /** The deadline whose next point is the earliest and before an instant. */
    private static Optional<Deadline> first(Complaint complaint, Instant before) {
        Deadline first = null;
        Instant when = before;
        List<Deadline> all = complaint.deadlines();
        for (int i = 0; i < all.size(); i++) {
            Instant at = nextOf(all.get(i));
            if (at.isBefore(when)) {
                first = all.get(i);
                when = at;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The next point on a clock's way; the end of time where there is none. */
    private static Instant nextOf(Deadline deadline) {
        boolean runs = deadline.status() == DeadlineStatus.RUNNING;
        Instant next = runs ? deadline.dueAt().orElse(Instant.MAX) : Instant.MAX;
        if (runs || Reaction.isUnmetBreach(deadline)) {
            for (Rung rung : deadline.rungs()) {
                Instant at = rung.reached() ? Instant.MAX : rung.at().orElse(Instant.MAX);
                next = at.isBefore(next) ? at : next;
            }
        }
        return next;
    }

    /** Of a warning and a breach at the same instant the warning comes first. */
    private DeadlineEvent raise(Deadline deadline, Instant at) {
        ClockRule rule = rules.get(deadline.key().rule());
        for (Rung rung : deadline.rungs()) {
            if (!rung.reached() && rung.at().filter(at::equals).isPresent()) {
                Deadline reached = deadline.reach(rung.name());
                return new DeadlineWarned(at, reached, rung.name(), notice(rule, rung.name(), at));
            }
        }
        boolean target = rule != null && rule.target();
        return new DeadlineBreached(at, deadline.become(target ? DeadlineStatus.MISSED : DeadlineStatus.BREACHED));
    }

    private Notice notice(@Nullable ClockRule rule, String rung, Instant at) {
        return rule == null
                ? Notice.none(at)
                : rule.rungs().stream()
                        .filter(point -> point.name().equals(rung))
                        .findFirst()
                        .map(point -> new Notice(point.tell(), reckoner.tellFrom(point.tellIn(), at)))
                        .orElse(Notice.none(at));
    }

    /**
     * From when somebody may be told of something.
     *
     * @param window the window of the day in which they may be told; empty where at any time
     * @param at when it happened
     * @return the instant itself where it falls into the window, else the beginning of the next one
     */
    public Instant tellFrom(Optional<String> window, Instant at) {
        return reckoner.tellFrom(window, at);
    }

    /** A clock whose calendar did not reach far enough is set as soon as an edition does. */
    private Optional<DeadlineEvent> determine(Complaint complaint) {
        List<Deadline> all = complaint.deadlines();
        for (int i = 0; i < all.size(); i++) {
            Deadline deadline = all.get(i);
            ClockRule rule = deadline.status() == DeadlineStatus.UNDETERMINED
                    ? rules.get(deadline.key().rule())
                    : null;
            if (rule != null) {
                Deadline known = reckoner.reckon(rule, deadline, complaint, deadline.startedAt());
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
        return counted(rule, deadline.get(), complaint, trace)
                .flatMap(counted -> Told.of(deadline.get(), counted, trace))
                .map(due -> new Explanation(
                        rule.id(),
                        rule.basis(),
                        deadline.get().startedAt(),
                        trace.stretches(),
                        due,
                        rule.days().zone()));
    }

    /** What is known by now may count beyond the calendar: then nobody can tell. */
    private Optional<Due> counted(ClockRule rule, Deadline deadline, Complaint complaint, Trace trace) {
        try {
            return Optional.of(reckoner.due(rule, deadline, complaint, trace));
        } catch (DateNotCoveredException e) {
            return Optional.empty();
        }
    }

    /**
     * How much of a limit's time was used, and by which unit.
     *
     * @param complaint the complaint
     * @param key which deadline
     * @param until up to when; not beyond the settlement or the due instant
     * @return the time, or empty where the deadline {@linkplain #explain cannot be explained}
     */
    public Optional<TimeUsed> timeUsed(Complaint complaint, DeadlineKey key, Instant until) {
        return explain(complaint, key)
                .map(told -> TimeUsed.of(complaint, complaint.deadline(key).orElseThrow(), told.stretches(), until));
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
        return reckoner.preview(known(rule), start, facts);
    }

    /**
     * {@return whether a limit is for something with these facts}
     *
     * @param rule the limit; {@link #preview} says what there is
     * @param start from when its clock would run
     * @param facts what is known
     */
    public boolean applies(String rule, Instant start, Facts facts) {
        return reckoner.applies(known(rule), facts, start);
    }

    private ClockRule known(String rule) {
        return Optional.ofNullable(rules.get(rule))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no limit " + rule + "; the limits are " + rules.keySet()));
    }

    /** {@return the limits, in the order in which they react} */
    public List<ClockRule> rules() {
        return List.copyOf(rules.values());
    }
}
