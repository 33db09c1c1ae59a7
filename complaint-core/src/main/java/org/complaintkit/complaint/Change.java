package org.complaintkit.complaint;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.complaint.Snapshot.Breach;
import org.complaintkit.complaint.Snapshot.Done;
import org.complaintkit.complaint.Snapshot.LastAct;
import org.complaintkit.complaint.Snapshot.Rise;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;

/** The fold, total over every event; several events change one snapshot before the next is made. */
final class Change {

    private Optional<RegimeRef> regime;
    private Position position;
    private int round;
    private int level;
    private FactMap facts;
    private Optional<Instant> recordedAt;
    private final Edited<Deadline> deadlines;
    private final Edited<Charge> charges;
    private boolean ofAPerson;
    private final Edited<LastAct> lastActs;
    private final Edited<Done> verbs;
    private final Edited<Breach> breaches;
    private final Edited<Rise> rises;
    private final Edited<Held> holdings;

    Change(Snapshot before) {
        regime = before.regime();
        position = before.position();
        round = before.round();
        level = before.level();
        facts = before.facts();
        recordedAt = before.recordedAt();
        ofAPerson = before.ofAPerson();
        deadlines = new Edited<>(before.deadlines());
        charges = new Edited<>(before.charges());
        lastActs = new Edited<>(before.lastActs());
        verbs = new Edited<>(before.done());
        breaches = new Edited<>(before.breaches());
        rises = new Edited<>(before.rises());
        holdings = new Edited<>(before.holdings());
    }

    Change apply(Event event) {
        if (event instanceof Event.Acted acted) {
            act(acted);
        } else if (event instanceof DeadlineEvent changed) {
            change(changed);
        } else if (event instanceof Event.Moved moved) {
            position = position.with(moved.step().track(), moved.step().to());
            acted(moved.step().track(), moved.at());
        } else if (event instanceof Event.Charged charged) {
            charges.add(charged.charge());
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            charges.removeIf(charge -> charge.id().equals(withdrawn.id()));
        } else if (event instanceof Event.PutUnder put) {
            regime = Optional.of(put.regime());
        } else if (event instanceof Event.RoundOpened opened) {
            round = opened.round();
        } else if (event instanceof Event.LevelRaised raised) {
            level = raised.level();
        } else if (event instanceof Event.Escalated escalated) {
            rises.add(new Rise(escalated, level));
            level = escalated.level();
        } else if (event instanceof Event.EscalationUndone undone) {
            level = undone.level();
        } else if (event instanceof Event.FactsSet set) {
            learn(set.facts(), set.at());
        } else {
            throw new IllegalStateException("no fold for " + event.getClass());
        }
        return this;
    }

    private void act(Event.Acted acted) {
        learn(acted.act().facts(), acted.at());
        recordedAt = Optional.of(acted.meta().recordedAt());
        ofAPerson = !acted.meta().by().equals(Actor.TIME);
        acted(acted.track(), acted.at());
        Verb verb = acted.act().verb();
        int times =
                1 + verbs.first(old -> old.verb().equals(verb)).map(Done::times).orElse(0);
        Done done = new Done(verb, acted.at(), acted.meta().by().id(), times);
        verbs.put(done, old -> old.verb().equals(verb));
    }

    private void learn(FactMap more, Instant at) {
        Optional<Fact> before = facts.fact(Complaint.UNIT);
        facts = facts.withAll(more);
        Optional<Fact> after = facts.fact(Complaint.UNIT);
        if (after.isPresent() && !after.equals(before)) {
            holdings.add(new Held(after.get().toString(), at));
        }
    }

    /** Time acts and moves tracks too, but holds back nobody who was late to record an act before it. */
    private void acted(Track track, Instant at) {
        if (!ofAPerson) {
            return;
        }
        lastActs.put(new LastAct(track, at), old -> old.track().equals(track));
    }

    private void change(DeadlineEvent changed) {
        Deadline deadline = changed.deadline();
        deadlines.put(deadline, old -> old.key().equals(deadline.key()));
        if (changed instanceof DeadlineEvent.DeadlineBreached) {
            // Breached again after a breach that was lifted: whoever holds it now answers.
            Breach breach = new Breach(deadline.key(), facts);
            breaches.put(breach, old -> old.deadline().equals(deadline.key()));
        }
    }

    Snapshot done() {
        return new Snapshot(
                regime,
                position,
                round,
                level,
                facts,
                deadlines.done(),
                charges.done(),
                recordedAt,
                ofAPerson,
                lastActs.done(),
                verbs.done(),
                breaches.done(),
                rises.done(),
                holdings.done());
    }
}
