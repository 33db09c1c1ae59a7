package org.complaintkit.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;

/**
 * A complaint as its events leave it. Immutable; the same events in the same order give the same complaint.
 *
 * <p>As {@link Facts} it knows what was recorded and its {@link DerivedFacts}.
 */
public final class Complaint implements Facts {

    static final String UNIT = "unit";

    private final ComplaintKey key;
    private final Snapshot now;

    Complaint(ComplaintKey key, Snapshot now) {
        this.key = key;
        this.now = now;
    }

    /**
     * A complaint that nobody has registered yet.
     *
     * @param key its name
     * @return the complaint, without events
     */
    public static Complaint unborn(ComplaintKey key) {
        return new Complaint(key, Snapshot.UNBORN);
    }

    /**
     * What to keep of it.
     *
     * @return what its events left
     */
    public Snapshot snapshot() {
        return now;
    }

    /**
     * The complaint after one more event.
     *
     * @param event the event
     * @return the complaint with the event folded in
     */
    public Complaint apply(Event event) {
        return new Complaint(key, new Change(now).apply(event).done());
    }

    /**
     * The complaint after several events.
     *
     * @param events the events, in order
     * @return the complaint with the events folded in
     */
    public Complaint applyAll(List<? extends Event> events) {
        if (events.isEmpty()) {
            return this;
        }
        Change change = new Change(now);
        for (int i = 0; i < events.size(); i++) {
            change.apply(events.get(i));
        }
        return new Complaint(key, change.done());
    }

    /** {@return its name} */
    public ComplaintKey key() {
        return key;
    }

    /**
     * Whether anything has happened to it yet.
     *
     * @return false before it is registered
     */
    public boolean isBorn() {
        return now.recordedAt().isPresent();
    }

    /**
     * The version of the regime that it is under.
     *
     * @return the version, or empty under rules that have no name
     */
    public Optional<RegimeRef> regime() {
        return now.regime();
    }

    /** {@return where it stands on each track} */
    public Position position() {
        return now.position();
    }

    /**
     * The state that one speaks of: the main line's, or {@code pending} while the complaint is pending.
     *
     * @return the state
     */
    public State state() {
        return isPending() ? Snapshot.PENDING : now.position().on(Track.MAIN).orElse(State.NONE);
    }

    /** {@return whether its clocks stand still for a recorded reason} */
    public boolean isPending() {
        Optional<State> waiting = now.position().on(Track.WAITING);
        return waiting.isPresent() && waiting.get().equals(Snapshot.PENDING);
    }

    /** {@return how many times it has been handled, from 1} */
    public int round() {
        return now.round();
    }

    /** {@return how far it has been escalated, from 0} */
    public int level() {
        return now.level();
    }

    /**
     * What was recorded and still holds. What was said of an outcome (its result, whether the customer is satisfied) ends
     * where the complaint comes back: is reopened, complained of again or appealed.
     *
     * @return the facts, in the order in which they first became known
     */
    public FactMap facts() {
        return now.facts();
    }

    /**
     * What was recorded, also of outcomes that the complaint came back from: for what is owed for an earlier one.
     *
     * @return the facts of the complaint over what has ended of them
     */
    public Facts ever() {
        return now.lapsed().size() == 0 ? this : now.lapsed().under(this);
    }

    /**
     * Every deadline that it ever had.
     *
     * @return the deadlines, in the order in which their clocks started
     */
    public List<Deadline> deadlines() {
        return now.deadlines();
    }

    /**
     * One of its deadlines.
     *
     * @param deadline which one
     * @return the deadline, or empty where it has none of this name
     */
    public Optional<Deadline> deadline(DeadlineKey deadline) {
        return now.deadline(deadline);
    }

    /**
     * The charges that stand.
     *
     * @return the charges, in the order in which they became known
     */
    public List<Charge> charges() {
        return now.charges();
    }

    /**
     * When the library last learnt of an act.
     *
     * @return the instant, or empty before the registration
     */
    public Optional<Instant> recordedAt() {
        return now.recordedAt();
    }

    /**
     * When a person last acted on a track. What {@linkplain org.complaintkit.identity.Actor#TIME time} does does not count.
     *
     * @param track the track
     * @return the instant, or empty where no person has
     */
    public Optional<Instant> lastActOn(Track track) {
        return now.lastActOn(track);
    }

    /**
     * When a verb was last done.
     *
     * @param verb the verb
     * @return the instant at which it happened, or empty where it never was
     */
    public Optional<Instant> lastDone(Verb verb) {
        return now.done(verb.name()).map(Snapshot.Done::at);
    }

    /**
     * What was known when a deadline was breached; whoever held the complaint then answers for the breach.
     *
     * @param deadline which deadline
     * @return the facts as they stood then, or empty where it was never breached
     */
    public Optional<FactMap> factsAtBreach(DeadlineKey deadline) {
        return now.factsAtBreach(deadline);
    }

    /**
     * Who last did a verb.
     *
     * @param verb the verb
     * @return the id of the actor, or empty where nobody has
     */
    public Optional<String> lastDoneBy(Verb verb) {
        return now.done(verb.name()).map(Snapshot.Done::by);
    }

    @Override
    public boolean keeps(String name) {
        return DerivedFacts.isDerived(name);
    }

    /**
     * The escalations by rule, in the order in which they happened.
     *
     * @return which rule, when, to which level, and whom to tell
     */
    public List<Event.Escalated> escalations() {
        return now.rises().isEmpty()
                ? List.of()
                : now.rises().stream().map(Snapshot.Rise::event).toList();
    }

    /**
     * The level before an escalation.
     *
     * @param escalation which one
     * @return the level, or empty where there was none, it raised nothing, or the level has changed since
     */
    public OptionalInt levelBefore(EscalationKey escalation) {
        return now.levelBefore(escalation);
    }

    /**
     * Which units held it.
     *
     * @return the units in the order in which they took it over, each with the instant
     */
    public List<Held> heldBy() {
        return now.holdings();
    }

    /**
     * What was found of the conduct and the liability of parties.
     *
     * @return the findings, in the order in which they were recorded
     */
    public List<Finding> findings() {
        return now.findings();
    }

    @Override
    public Optional<Fact> fact(String name) {
        return DerivedFacts.isDerived(name)
                ? DerivedFacts.of(this, now, name)
                : now.facts().fact(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Complaint that && key.equals(that.key) && now.equals(that.now);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + " in state " + state() + ", round " + round() + ", level " + level();
    }
}
