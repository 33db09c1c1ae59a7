package org.complaintkit.sla.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Text;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.Clocks;
import org.complaintkit.sla.clock.TimeUsed;
import org.complaintkit.sla.escalation.Escalations;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.penalty.Charging;
import org.complaintkit.sla.penalty.PriceList;

/**
 * One organisation's rules, in one version: a lifecycle, limits with their clocks, charges and what they cost. Pure,
 * immutable and thread-safe.
 *
 * <p>Read one with {@link RegimeReader}, or put one together with {@link #builder}.
 */
public final class Regime implements Rules, Pricing {

    private final RegimeParts parts;
    private final Acting acting;

    Regime(RegimeParts parts) {
        this.parts = parts;
        this.acting = new Acting(parts);
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
        List<Event> events = new ArrayList<>(0);
        pass(complaint, until, events);
        return events;
    }

    /** Adds what time raises to the events and gives the complaint with all of it folded in. */
    private Complaint pass(Complaint complaint, Instant until, List<Event> events) {
        Complaint now = complaint;
        while (true) {
            Optional<DeadlineEvent> next = clocks().next(now, until);
            Instant before = next.isPresent() ? next.get().at() : until;
            Optional<Instant> grown = parts.charging().next(now).filter(at -> at.isBefore(before));
            if (grown.isPresent()) {
                List<Event> charges = parts.charging().due(now, grown.get());
                events.addAll(charges);
                now = now.applyAll(charges);
            } else if (next.isPresent()) {
                now = raise(now, next.get(), events);
            } else {
                return now;
            }
        }
    }

    private Complaint raise(Complaint before, DeadlineEvent raised, List<Event> events) {
        events.add(raised);
        Cascade cascade = new Cascade(parts, before.apply(raised), events);
        if (parts.listens()) {
            cascade.followUp(before, raised);
        } else {
            cascade.charge(raised);
        }
        return cascade.after();
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        Optional<Instant> clock = clocks().next(complaint).map(Event::at);
        Optional<Instant> grown = parts.charging().next(complaint);
        return grown.isPresent() && clock.filter(grown.get()::isAfter).isEmpty() ? grown : clock;
    }

    @Override
    public Turn turn(Complaint before, Command command) {
        List<Event> raised = new ArrayList<>(0);
        Complaint then = pass(before, command.meta().recordedAt(), raised);
        return acting.decided(then, command, raised);
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        return acting.decided(complaint, command, List.of()).decision();
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        return parts.prices().decide(account, command);
    }

    @Override
    public Decision<Entry> takeAll(Account account, List<AccountCommand.Take> takes) {
        return parts.prices().takeAll(account, takes);
    }

    /**
     * What has accrued by an instant of charges that grow with the time overdue and are not made yet; what they come to says
     * {@link #decide(Account, AccountCommand) the account} that would take them in.
     *
     * @param complaint the complaint, with time passed to that instant
     * @param at the instant
     * @return the charges as they would be if what was asked were done then; none of them is stored
     */
    public List<Charge> accrued(Complaint complaint, Instant at) {
        return parts.charging().accrued(complaint, at);
    }

    /** {@return the ids of the rules that may charge a party, in the order in which they are listed} */
    public Set<String> sanctions() {
        return parts.charging().names();
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
     * How much of a limit's time was used, and by which unit: each answers only for the time it had.
     *
     * @param complaint the complaint
     * @param key which of its deadlines
     * @param until up to when; not beyond the settlement or the due instant
     * @return the time, or empty where nobody can tell
     */
    public Optional<TimeUsed> timeUsed(Complaint complaint, DeadlineKey key, Instant until) {
        return clocks().timeUsed(complaint, key, until);
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
     * Whether a limit is for something that nobody has registered yet.
     *
     * @param limit the id of the limit
     * @param start from when
     * @param facts what its condition may look at
     * @return true where its condition holds
     * @throws IllegalArgumentException if there is no such limit; the message lists those that there are
     */
    public boolean applies(String limit, Instant start, Facts facts) {
        return clocks().applies(limit, start, facts);
    }

    /** {@return its limits, in the order in which they react} */
    public List<ClockRule> limits() {
        return clocks().rules();
    }

    /** {@return its id and version} */
    public RegimeRef ref() {
        return parts.ref();
    }

    /** {@return the first day, in its zone, on which a registration falls under it; empty where it always does} */
    public Optional<LocalDate> appliesFrom() {
        return parts.admission().inForce().from();
    }

    /** {@return its title in both languages} */
    public Text title() {
        return parts.title();
    }

    /** {@return the zone in which its days are counted} */
    public ZoneId zone() {
        return parts.zone();
    }

    /** {@return what it tells the people who act} */
    public Guide guide() {
        return parts.guide();
    }

    /** {@return who answers for a complaint beside whoever handles it; empty where the document does not say} */
    public Optional<Accountability> accountability() {
        return parts.accountability();
    }

    /** {@return its lifecycle} */
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

    /** {@return what it says of figures, and what has to be kept for it} */
    public RegimeFigures figures() {
        return parts.figures();
    }

    @Override
    public Map<CalendarEdition, Instant> calendarsEnd() {
        return parts.calendarsEnd();
    }

    /**
     * The document that it was read from, with what it inherits; read again with the same given, it makes the same regime.
     *
     * @return the document; empty for a regime that was put together with a builder
     */
    public Optional<RegimeDocument> document() {
        return parts.document();
    }

    /** {@return its limits, and the clocks that run by them} */
    public Clocks clocks() {
        return parts.clocks();
    }

    /** {@return what raises a complaint, and the ladder that it is raised on} */
    public Escalations escalations() {
        return parts.escalations();
    }

    /** {@return who is to answer for what} */
    public Charging charging() {
        return parts.charging();
    }

    /** {@return what that costs} */
    public PriceList prices() {
        return parts.prices();
    }
}
