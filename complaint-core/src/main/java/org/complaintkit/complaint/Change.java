package org.complaintkit.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Correct;
import org.complaintkit.command.HandOver;
import org.complaintkit.command.Verbs;
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
import org.complaintkit.identity.Party;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** The fold, total over every event; several events change one snapshot before the next is made. */
final class Change {

    private static final String HANDLER = "handler";

    private Optional<RegimeRef> regime;
    private Position position;
    private int round;
    private int level;
    private FactMap facts;
    private FactMap lapsed;
    private Optional<Instant> recordedAt;
    private Kept<Deadline> deadlines;
    private Kept<Charge> charges;
    private boolean ofAPerson;
    private Kept<LastAct> lastActs;
    private Kept<Done> verbs;
    private Kept<Breach> breaches;
    private Kept<Rise> rises;
    private Kept<Held> holdings;
    private Kept<Finding> findings;

    Change(Snapshot before) {
        regime = before.regime();
        position = before.position();
        round = before.round();
        level = before.level();
        facts = before.facts();
        lapsed = before.lapsed();
        recordedAt = before.recordedAt();
        ofAPerson = before.ofAPerson();
        deadlines = Kept.of(before.deadlines());
        charges = Kept.of(before.charges());
        lastActs = Kept.of(before.lastActs());
        verbs = Kept.of(before.done());
        breaches = Kept.of(before.breaches());
        rises = Kept.of(before.rises());
        holdings = Kept.of(before.holdings());
        findings = Kept.of(before.findings());
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
            Charge charge = charged.charge();
            charges = charges.put(place(charge.id(), charge.party()), charge);
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            charges = charges.without(place(withdrawn.id(), withdrawn.party()));
        } else if (event instanceof Event.PutUnder put) {
            regime = Optional.of(put.regime());
        } else if (event instanceof Event.RoundOpened opened) {
            round = opened.round();
        } else if (event instanceof Event.LevelRaised raised) {
            level = raised.level();
        } else if (event instanceof Event.Escalated escalated) {
            escalate(escalated);
        } else if (event instanceof Event.EscalationUndone undone) {
            level = undone.level();
        } else if (event instanceof Event.FactsSet set) {
            learn(set.facts(), set.at());
        } else {
            throw new IllegalStateException("no fold for " + event.getClass());
        }
        return this;
    }

    /** A charge that is split between parties has one id, and a part for each. */
    private int place(ChargeId id, Party party) {
        return charges.find(
                id, (charge, same) -> charge.id().equals(same) && charge.party().equals(party));
    }

    private void escalate(Event.Escalated escalated) {
        rises = rises.plus(new Rise(escalated, level));
        level = escalated.level();
    }

    private void act(Event.Acted acted) {
        if (Verbs.RETURNS.contains(acted.act().verb()) && recordedAt.isPresent()) {
            comeBack();
        }
        if (acted.act() instanceof Correct correct) {
            correct(correct);
        }
        learn(acted.act().learned(), acted.at());
        if (acted.act() instanceof HandOver && acted.act().facts().fact(HANDLER).isEmpty()) {
            facts = facts.without(Set.of(HANDLER));
        }
        recordedAt = Optional.of(acted.meta().recordedAt());
        ofAPerson = !acted.meta().by().equals(Actor.TIME);
        acted(acted.track(), acted.at());
        if (acted.act() instanceof Adopt adopt) {
            adopt(adopt, Carried.of(acted.meta().complaint(), adopt));
        }
        Verb verb = acted.act().verb();
        int place = verbs.find(verb, (old, same) -> old.verb().equals(same));
        String by = acted.meta().by().id();
        verbs = verbs.put(
                place,
                place < 0 ? Done.first(verb, acted.at(), by) : verbs.get(place).again(acted.at(), by));
        if (Finding.isOne(acted.act())) {
            Optional<String> unit = facts.fact(Complaint.UNIT).map(Fact::toString);
            findings = findings.plus(new Finding(acted.at(), round, unit, acted.act()));
        }
    }

    private void adopt(Adopt adopt, Carried carried) {
        verbs = Kept.of(Adoption.done(adopt, carried));
        lapsed = carried.lapsed();
        charges = Kept.of(carried.charges());
        breaches = Kept.of(carried.breaches(adopt.learned()));
        rises = Kept.of(carried.rises());
        findings = Kept.of(carried.findings());
        List<Held> held = carried.holdings();
        holdings = held.isEmpty() ? holdings : Kept.of(held);
    }

    /** Whoever was wrongly recorded when a deadline was breached does not answer for it either. */
    private void correct(Correct correct) {
        Optional<Fact> wrong = facts.fact(correct.fact());
        for (int i = 0; i < breaches.size() && wrong.isPresent(); i++) {
            Breach breach = breaches.get(i);
            if (breach.facts().fact(correct.fact()).equals(wrong)) {
                FactMap right = breach.facts().with(correct.fact(), correct.value());
                breaches = breaches.put(i, new Breach(breach.deadline(), right));
            }
        }
    }

    /** What was said of an outcome does not hold of the next one, and who did what counts anew. */
    private void comeBack() {
        FactMap gone = facts.only(Fields.ofTheOutcome());
        lapsed = lapsed.withAll(gone);
        facts = facts.without(Fields.ofTheOutcome());
        for (int i = 0; i < verbs.size(); i++) {
            verbs = verbs.put(i, verbs.get(i).cameBack());
        }
    }

    private void learn(FactMap more, Instant at) {
        if (more.size() == 0) {
            return;
        }
        Optional<Fact> unit = more.fact(Complaint.UNIT);
        if (unit.isPresent() && !unit.equals(facts.fact(Complaint.UNIT))) {
            holdings = holdings.plus(new Held(unit.get().toString(), at));
        }
        facts = facts.withAll(more);
    }

    /** Time acts and moves tracks too, but holds back nobody who was late to record an act before it. */
    private void acted(Track track, Instant at) {
        if (!ofAPerson) {
            return;
        }
        int place = lastActs.find(track, (old, same) -> old.track().equals(same));
        if (place < 0 || !lastActs.get(place).at().equals(at)) {
            lastActs = lastActs.put(place, new LastAct(track, at));
        }
    }

    private void change(DeadlineEvent changed) {
        Deadline deadline = changed.deadline();
        int place = deadlines.find(deadline.key(), (old, key) -> old.key().equals(key));
        deadlines = deadlines.put(place, deadline);
        if (changed instanceof DeadlineEvent.DeadlineBreached) {
            // Breached again after a breach that was lifted: whoever holds it now answers.
            int breached =
                    breaches.find(deadline.key(), (old, key) -> old.deadline().equals(key));
            breaches = breaches.put(breached, new Breach(deadline.key(), facts));
        }
    }

    Snapshot done() {
        return new Snapshot(
                regime,
                position,
                round,
                level,
                facts,
                lapsed,
                deadlines,
                charges,
                recordedAt,
                ofAPerson,
                lastActs,
                verbs,
                breaches,
                rises,
                holdings,
                findings);
    }
}
