package org.complaintkit.complaint;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.jspecify.annotations.Nullable;

/** What events leave of a complaint; {@code ofAPerson} tells whether a person did the latest act, or time. */
record Snapshot(
        @Nullable RegimeRef regime,
        Position position,
        int round,
        int level,
        FactMap facts,
        Kept<Deadline> deadlines,
        Kept<Charge> charges,
        @Nullable Instant recordedAt,
        boolean ofAPerson,
        Kept<LastAct> lastActs,
        Kept<Done> done,
        Kept<Breach> breaches,
        Kept<Rise> rises,
        Kept<Held> holdings) {

    static final State PENDING = State.of("pending");

    static final Snapshot UNBORN = new Snapshot(
            null,
            Position.UNBORN,
            1,
            0,
            FactMap.EMPTY,
            Kept.empty(),
            Kept.empty(),
            null,
            true,
            Kept.empty(),
            Kept.empty(),
            Kept.empty(),
            Kept.empty(),
            Kept.empty());

    /** When a person last acted on a track. */
    record LastAct(Track track, Instant at) {}

    /** When a verb was last done, by whom, how often it was done in all, and when before, in order of recording. */
    record Done(Verb verb, Instant at, String by, int times, Kept<Instant> earlier) {

        static Done first(Verb verb, Instant at, String by) {
            return new Done(verb, at, by, 1, Kept.empty());
        }

        Done again(Instant then, String who) {
            return new Done(verb, then, who, times + 1, earlier.plus(at));
        }

        /** The n-th latest time, as it happened; empty where it was done less often. */
        Optional<Instant> latest(int n) {
            return earlier.plus(at).stream().sorted(Comparator.reverseOrder()).skip(n - 1L).findFirst();
        }
    }

    /** An escalation, and the level before it. */
    record Rise(Event.Escalated event, int before) {}

    /** What was known when a deadline was breached: who held the complaint then is who answers for it. */
    record Breach(DeadlineKey deadline, FactMap facts) {}

    Optional<Done> done(String verb) {
        int place = done.find(verb, (last, name) -> last.verb().name().equals(name));
        return place < 0 ? Optional.empty() : Optional.of(done.get(place));
    }

    OptionalInt levelBefore(EscalationKey escalation) {
        return rises.stream()
                .filter(rise -> rise.event().key().equals(escalation))
                .filter(rise ->
                        rise.event().level() > rise.before() && rise.event().level() == level)
                .mapToInt(Rise::before)
                .findFirst();
    }

    /** The latest deadline of a limit in a round. */
    Optional<Deadline> latest(String limit, int inRound) {
        Deadline latest = null;
        for (Deadline deadline : deadlines) {
            if (deadline.key().round() == inRound && deadline.key().rule().equals(limit)) {
                latest = deadline;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** How many deadlines of a limit were met in a round, late ones too. */
    int met(String limit, int inRound) {
        int met = 0;
        for (Deadline deadline : deadlines) {
            boolean settled = deadline.settledAt().isPresent() && deadline.status() != DeadlineStatus.CANCELLED;
            met += settled
                            && deadline.key().round() == inRound
                            && deadline.key().rule().equals(limit)
                    ? 1
                    : 0;
        }
        return met;
    }

    Optional<Deadline> deadline(DeadlineKey key) {
        int place = deadlines.find(key, (deadline, same) -> deadline.key().equals(same));
        return place < 0 ? Optional.empty() : Optional.of(deadlines.get(place));
    }

    Optional<FactMap> factsAtBreach(DeadlineKey deadline) {
        int place = breaches.find(deadline, (breach, key) -> breach.deadline().equals(key));
        return place < 0 ? Optional.empty() : Optional.of(breaches.get(place).facts());
    }

    Optional<Instant> lastActOn(Track track) {
        int place = lastActs.find(track, (last, same) -> last.track().equals(same));
        return place < 0 ? Optional.empty() : Optional.of(lastActs.get(place).at());
    }
}
