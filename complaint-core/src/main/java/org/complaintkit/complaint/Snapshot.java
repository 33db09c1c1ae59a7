package org.complaintkit.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;

/** What events leave of a complaint; {@code ofAPerson} tells whether a person did the latest act, or time. */
record Snapshot(
        Optional<RegimeRef> regime,
        Position position,
        int round,
        int level,
        FactMap facts,
        List<Deadline> deadlines,
        List<Charge> charges,
        Optional<Instant> recordedAt,
        boolean ofAPerson,
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
            true,
            List.of(),
            List.of(),
            List.of());

    /** When a person last acted on a track. */
    record LastAct(Track track, Instant at) {}

    /** When a verb was last done. */
    record Done(Verb verb, Instant at) {}

    /** What was known when a deadline was breached: who held the complaint then is who answers for it. */
    record Breach(DeadlineKey deadline, FactMap facts) {}

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
