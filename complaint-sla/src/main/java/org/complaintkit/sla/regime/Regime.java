package org.complaintkit.sla.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.command.Verbs;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Rules;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sla.clock.Clocks;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.penalty.Charging;

/**
 * One organisation's rules, in one version: a lifecycle, limits with their clocks, charges and what they cost. Pure,
 * immutable and thread-safe.
 *
 * <p>Read one with {@link RegimeReader}, or put one together with {@link #builder}.
 */
public final class Regime implements Rules, Pricing {

    private static final Wording NOT_IN_FORCE = Wording.of(
            "not-in-force",
            "{regime} applies from {from}; this was registered on {day}",
            "{regime}自{from}起实施;该单登记于{day}");

    private final RegimeParts parts;
    private final LifecycleRules rules;

    Regime(RegimeParts parts) {
        this.parts = parts;
        this.rules = new LifecycleRules(parts.lifecycle(), parts.backdating());
    }

    /**
     * A builder for a regime.
     *
     * @param ref its id and version
     * @param zone the zone in which its days are counted
     * @return the builder
     */
    public static RegimeBuilder builder(RegimeRef ref, ZoneId zone) {
        return new RegimeBuilder(ref, zone);
    }

    @Override
    public List<Event> passTime(Complaint complaint, Instant until) {
        List<Event> events = List.of();
        Complaint now = complaint;
        Optional<DeadlineEvent> next = clocks().next(now);
        while (next.isPresent() && next.get().at().isBefore(until)) {
            events = events.isEmpty() ? new ArrayList<>(2) : events;
            DeadlineEvent raised = next.get();
            events.add(raised);
            now = now.apply(raised);
            List<Event> charges = charging().due(now, raised.at());
            events.addAll(charges);
            now = now.applyAll(charges);
            next = clocks().next(now);
        }
        return events;
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        return clocks().next(complaint).map(Event::at);
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        Decision<Event> decision = rules.decide(complaint, command);
        boolean registers = command.verb().equals(Verbs.REGISTER) && !complaint.isBorn();
        Optional<Refusal> early = registers ? notInForce(command.meta().at()) : Optional.empty();
        if (early.isPresent() || !decision.isAccepted()) {
            List<Refusal> refusals = new ArrayList<>(decision.refusals());
            early.ifPresent(refusals::add);
            return Decision.refused(refusals);
        }
        if (decision.events().isEmpty()) {
            return decision;
        }
        return Decision.accepted(follow(complaint, decision.events(), registers));
    }

    /** The act and its moves, and what follows from them: the version, clocks, charges. */
    private List<Event> follow(Complaint before, List<Event> acted, boolean registers) {
        List<Event> events = new ArrayList<>(acted.size() + 4);
        Event.Acted act = (Event.Acted) acted.get(0);
        events.add(act);
        if (registers) {
            events.add(new Event.PutUnder(act.at(), parts.ref()));
        }
        events.addAll(acted.subList(1, acted.size()));
        Complaint after = before.applyAll(events);
        List<DeadlineEvent> clocked = clocks().react(before, after, act, isAway(after));
        events.addAll(clocked);
        events.addAll(charging().due(after.applyAll(clocked), act.at()));
        return events;
    }

    /** Beyond the reach of limits: the main line has ended, or nothing leads on but the archive. */
    private boolean isAway(Complaint complaint) {
        return complaint
                .position()
                .on(Track.MAIN)
                .filter(parts.away()::contains)
                .isPresent();
    }

    private Optional<Refusal> notInForce(Instant at) {
        LocalDate day = at.atZone(zone()).toLocalDate();
        return parts.appliesFrom()
                .filter(day::isBefore)
                .map(from -> Refusal.of(
                        NOT_IN_FORCE,
                        Map.of("regime", parts.ref().toString(), "from", from.toString(), "day", day.toString())));
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        return parts.prices().decide(account, command);
    }

    /**
     * How a deadline came about, step by step.
     *
     * @param complaint the complaint
     * @param key which of its deadlines
     * @return the explanation, or empty where nobody can tell: there is no such deadline, it is paused or undetermined
     */
    public Optional<Explanation> explain(Complaint complaint, DeadlineKey key) {
        return clocks().explain(complaint, key);
    }

    /**
     * When a limit would be due for something that nobody has registered yet.
     *
     * @param limit the id of the limit
     * @param start from when
     * @param facts what the limit may look at; {@link Facts#NONE} for one that looks at nothing
     * @return every step of the count, the due instant last
     * @throws IllegalArgumentException if there is no such limit; the message lists those that there are
     * @throws org.complaintkit.sla.calendar.DateNotCoveredException if its calendar does not reach so far
     */
    public Explanation preview(String limit, Instant start, Facts facts) {
        return clocks().preview(limit, start, facts);
    }

    /**
     * Its id and version.
     *
     * @return the reference
     */
    public RegimeRef ref() {
        return parts.ref();
    }

    /**
     * Its title.
     *
     * @return the title in both languages
     */
    public Text title() {
        return parts.title();
    }

    /**
     * The zone in which its days are counted.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return parts.zone();
    }

    /**
     * Its lifecycle.
     *
     * @return the lifecycle
     */
    public Lifecycle lifecycle() {
        return parts.lifecycle();
    }

    /**
     * What a log may say under it.
     *
     * @return its verbs and declared facts
     */
    public Vocabulary vocabulary() {
        return parts.vocabulary();
    }

    /**
     * Whether nothing more can happen to a complaint that its rules look at.
     *
     * @param complaint the complaint
     * @return true once its main line is in a final state
     */
    public boolean isOver(Complaint complaint) {
        Optional<State> main = complaint.position().on(Track.MAIN);
        return main.filter(parts.lifecycle()::isFinal).isPresent();
    }

    private Clocks clocks() {
        return parts.clocks();
    }

    private Charging charging() {
        return parts.charging();
    }
}
