package org.complaintkit.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** What events leave of a complaint: the fold, total over every event. */
record Snapshot(
        Optional<RegimeRef> regime,
        Position position,
        int round,
        int level,
        FactMap facts,
        List<Deadline> deadlines,
        List<Charge> charges,
        Optional<Instant> recordedAt,
        List<LastAct> lastActs,
        List<Done> done,
        List<Breach> breaches) {

    static final State PENDING = State.of("pending");

    static final Snapshot UNBORN = new Snapshot(
            Optional.empty(),
            Position.UNBORN,
            1,
            0,
            FactMap.EMPTY,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    /** When somebody last acted on a track. */
    record LastAct(Track track, Instant at) {}

    /** When a verb was last done. */
    record Done(Verb verb, Instant at) {}

    /** What was known when a deadline was breached: who held the complaint then is who answers for it. */
    record Breach(DeadlineKey deadline, FactMap facts) {}

    Snapshot after(Event event) {
        if (event instanceof Event.Acted acted) {
            return afterAct(acted);
        } else if (event instanceof DeadlineEvent.DeadlineBreached breached) {
            return afterBreach(breached);
        } else if (event instanceof DeadlineEvent changed) {
            return change().deadlines(put(changed.deadline())).done();
        } else if (event instanceof Event.Moved moved) {
            Track track = moved.step().track();
            return change().position(position.with(track, moved.step().to()))
                    .lastActs(put(track, moved.at()))
                    .done();
        } else if (event instanceof Event.Charged charged) {
            return change().charges(plus(charges, charged.charge())).done();
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            return change().charges(without(withdrawn.id())).done();
        } else if (event instanceof Event.PutUnder put) {
            return change().regime(put.regime()).done();
        } else if (event instanceof Event.RoundOpened opened) {
            return change().round(opened.round()).done();
        } else if (event instanceof Event.LevelRaised raised) {
            return change().level(raised.level()).done();
        }
        throw new IllegalStateException("no fold for " + event.getClass());
    }

    private Snapshot afterAct(Event.Acted acted) {
        return change().facts(facts.withAll(acted.act().facts()))
                .recordedAt(acted.meta().recordedAt())
                .lastActs(put(acted.track(), acted.at()))
                .verbs(put(acted.act().verb(), acted.at()))
                .done();
    }

    private Snapshot afterBreach(DeadlineEvent.DeadlineBreached breached) {
        Breach breach = new Breach(breached.deadline().key(), facts);
        return change().deadlines(put(breached.deadline()))
                .breaches(plus(breaches, breach))
                .done();
    }

    private Change change() {
        return new Change(this);
    }

    private List<Deadline> put(Deadline deadline) {
        List<Deadline> changed = new ArrayList<>(deadlines.size() + 1);
        boolean found = false;
        for (Deadline old : deadlines) {
            boolean same = old.key().equals(deadline.key());
            changed.add(same ? deadline : old);
            found |= same;
        }
        if (!found) {
            changed.add(deadline);
        }
        return List.copyOf(changed);
    }

    private List<LastAct> put(Track track, Instant at) {
        List<LastAct> changed = new ArrayList<>(lastActs.size() + 1);
        for (LastAct old : lastActs) {
            if (!old.track().equals(track)) {
                changed.add(old);
            }
        }
        changed.add(new LastAct(track, at));
        return List.copyOf(changed);
    }

    private List<Done> put(Verb verb, Instant at) {
        List<Done> changed = new ArrayList<>(done.size() + 1);
        for (Done old : done) {
            if (!old.verb().equals(verb)) {
                changed.add(old);
            }
        }
        changed.add(new Done(verb, at));
        return List.copyOf(changed);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list.size() + 1);
        more.addAll(list);
        more.add(one);
        return List.copyOf(more);
    }

    private List<Charge> without(ChargeId id) {
        return charges.stream().filter(charge -> !charge.id().equals(id)).toList();
    }

    Optional<Instant> lastDone(String verb) {
        for (Done last : done) {
            if (last.verb().name().equals(verb)) {
                return Optional.of(last.at());
            }
        }
        return Optional.empty();
    }

    Optional<FactMap> factsAtBreach(DeadlineKey deadline) {
        for (Breach breach : breaches) {
            if (breach.deadline().equals(deadline)) {
                return Optional.of(breach.facts());
            }
        }
        return Optional.empty();
    }

    Optional<Instant> lastActOn(Track track) {
        for (LastAct last : lastActs) {
            if (last.track().equals(track)) {
                return Optional.of(last.at());
            }
        }
        return Optional.empty();
    }
}
