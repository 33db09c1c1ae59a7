package org.complaintkit.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
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
        List<LastAct> lastActs) {

    static final State PENDING = State.of("pending");

    static final Snapshot UNBORN = new Snapshot(
            Optional.empty(), Position.UNBORN, 1, 0, FactMap.EMPTY, List.of(), List.of(), Optional.empty(), List.of());

    /** When somebody last acted on a track. */
    record LastAct(Track track, Instant at) {}

    Snapshot after(Event event) {
        if (event instanceof Event.Acted acted) {
            return afterAct(acted);
        } else if (event instanceof DeadlineEvent changed) {
            return withDeadlines(put(changed.deadline()));
        } else if (event instanceof Event.Moved moved) {
            return afterMove(moved);
        } else if (event instanceof Event.Charged charged) {
            List<Charge> more = new ArrayList<>(charges);
            more.add(charged.charge());
            return withCharges(more);
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            return withCharges(without(withdrawn.id()));
        } else if (event instanceof Event.PutUnder put) {
            return new Snapshot(
                    Optional.of(put.regime()), position, round, level, facts, deadlines, charges, recordedAt, lastActs);
        } else if (event instanceof Event.RoundOpened opened) {
            return new Snapshot(
                    regime, position, opened.round(), level, facts, deadlines, charges, recordedAt, lastActs);
        } else if (event instanceof Event.LevelRaised raised) {
            return new Snapshot(
                    regime, position, round, raised.level(), facts, deadlines, charges, recordedAt, lastActs);
        }
        throw new IllegalStateException("no fold for " + event.getClass());
    }

    private Snapshot afterAct(Event.Acted acted) {
        return new Snapshot(
                regime,
                position,
                round,
                level,
                facts.withAll(acted.act().facts()),
                deadlines,
                charges,
                Optional.of(acted.meta().recordedAt()),
                put(acted.track(), acted.at()));
    }

    private Snapshot afterMove(Event.Moved moved) {
        Track track = moved.step().track();
        return new Snapshot(
                regime,
                position.with(track, moved.step().to()),
                round,
                level,
                facts,
                deadlines,
                charges,
                recordedAt,
                put(track, moved.at()));
    }

    private Snapshot withDeadlines(List<Deadline> changed) {
        return new Snapshot(regime, position, round, level, facts, changed, charges, recordedAt, lastActs);
    }

    private Snapshot withCharges(List<Charge> changed) {
        return new Snapshot(
                regime, position, round, level, facts, deadlines, List.copyOf(changed), recordedAt, lastActs);
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

    private List<Charge> without(ChargeId id) {
        return charges.stream().filter(charge -> !charge.id().equals(id)).toList();
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
