package org.complaintkit.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.sanction.Charge;

/** A snapshot in the making: what an event leaves as it was need not be named. */
final class Change {

    private Optional<RegimeRef> regime;
    private Position position;
    private int round;
    private int level;
    private FactMap facts;
    private List<Deadline> deadlines;
    private List<Charge> charges;
    private Optional<Instant> recordedAt;
    private List<Snapshot.LastAct> lastActs;
    private List<Snapshot.Done> verbs;
    private List<Snapshot.Breach> breaches;

    Change(Snapshot before) {
        regime = before.regime();
        position = before.position();
        round = before.round();
        level = before.level();
        facts = before.facts();
        deadlines = before.deadlines();
        charges = before.charges();
        recordedAt = before.recordedAt();
        lastActs = before.lastActs();
        verbs = before.done();
        breaches = before.breaches();
    }

    Change regime(RegimeRef value) {
        regime = Optional.of(value);
        return this;
    }

    Change position(Position value) {
        position = value;
        return this;
    }

    Change round(int value) {
        round = value;
        return this;
    }

    Change level(int value) {
        level = value;
        return this;
    }

    Change facts(FactMap value) {
        facts = value;
        return this;
    }

    Change deadlines(List<Deadline> value) {
        deadlines = value;
        return this;
    }

    Change charges(List<Charge> value) {
        charges = value;
        return this;
    }

    Change recordedAt(Instant value) {
        recordedAt = Optional.of(value);
        return this;
    }

    Change lastActs(List<Snapshot.LastAct> value) {
        lastActs = value;
        return this;
    }

    Change verbs(List<Snapshot.Done> value) {
        verbs = value;
        return this;
    }

    Change breaches(List<Snapshot.Breach> value) {
        breaches = value;
        return this;
    }

    Snapshot done() {
        return new Snapshot(
                regime, position, round, level, facts, deadlines, charges, recordedAt, lastActs, verbs, breaches);
    }
}
