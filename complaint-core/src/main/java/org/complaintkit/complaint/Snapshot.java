package org.complaintkit.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;

/**
 * What events leave of a complaint, for those who keep it. A {@link Complaint#snapshot} gives it.
 *
 * @param regime the version of the regime that it is under; empty under rules that have no name
 * @param position where it stands on each track
 * @param round how many times it has been handled, from 1
 * @param level how far it has been escalated, from 0
 * @param facts what was recorded and still holds
 * @param lapsed what was recorded of outcomes that the complaint came back from
 * @param deadlines every deadline that it ever had, in the order in which their clocks started
 * @param charges the charges that stand
 * @param recordedAt when the library last learnt of an act; empty before the registration
 * @param ofAPerson whether a person did the latest act; false where it was time
 * @param lastActs when a person last acted on each track
 * @param done the verbs that were done
 * @param breaches what was known at each breach
 * @param rises the escalations by rule
 * @param holdings the units that held it
 * @param findings what was found of the conduct and the liability of parties
 */
public record Snapshot(
        Optional<RegimeRef> regime,
        Position position,
        int round,
        int level,
        FactMap facts,
        FactMap lapsed,
        List<Deadline> deadlines,
        List<Charge> charges,
        Optional<Instant> recordedAt,
        boolean ofAPerson,
        List<LastAct> lastActs,
        List<Done> done,
        List<Breach> breaches,
        List<Rise> rises,
        List<Held> holdings,
        List<Finding> findings) {

    static final State PENDING = State.of("pending");

    static final Snapshot UNBORN = new Snapshot(
            Optional.empty(),
            Position.UNBORN,
            1,
            0,
            FactMap.EMPTY,
            FactMap.EMPTY,
            Kept.empty(),
            Kept.empty(),
            Optional.empty(),
            true,
            Kept.empty(),
            Kept.empty(),
            Kept.empty(),
            Kept.empty(),
            Kept.empty(),
            Kept.empty());

    /**
     * Takes copies of the lists.
     *
     * @throws IllegalArgumentException if the round is below 1 or the level below 0
     */
    public Snapshot {
        if (round < 1 || level < 0) {
            throw new IllegalArgumentException(
                    "rounds count from 1 and levels from 0, given round " + round + " and level " + level);
        }
        deadlines = Kept.of(deadlines);
        charges = Kept.of(charges);
        lastActs = Kept.of(lastActs);
        done = Kept.of(done);
        breaches = Kept.of(breaches);
        rises = Kept.of(rises);
        holdings = Kept.of(holdings);
        findings = Kept.of(findings);
    }

    /**
     * When a person last acted on a track.
     *
     * @param track the track
     * @param at when it happened
     */
    public record LastAct(Track track, Instant at) {}

    /**
     * A verb that was done.
     *
     * @param verb the verb
     * @param at when it was last done
     * @param by the id of who did it then
     * @param total how often it was done in all, from 1
     * @param times how often it was done since the complaint last came back
     * @param doers the ids of those who did it since then, each once
     * @param earlier when it was done before, in order of recording: as many as {@link DerivedFacts#MOST_LATEST}
     */
    public record Done(
            Verb verb, Instant at, String by, int total, int times, List<String> doers, List<Instant> earlier) {

        /** Takes copies of the lists. */
        public Done {
            doers = List.copyOf(doers);
            earlier = Kept.of(earlier);
        }

        static Done first(Verb verb, Instant at, String by) {
            return new Done(verb, at, by, 1, 1, List.of(by), Kept.empty());
        }

        Done again(Instant then, String who) {
            List<String> all = doers;
            if (!doers.contains(who)) {
                all = new ArrayList<>(doers);
                all.add(who);
            }
            return new Done(verb, then, who, total + 1, times + 1, all, moments());
        }

        Done cameBack() {
            return times == 0 ? this : new Done(verb, at, by, total, 0, List.of(), earlier);
        }

        /** The n-th latest time, as it happened; empty where it was done less often. */
        Optional<Instant> latest(int n) {
            List<Instant> all = new ArrayList<>(moments());
            all.sort(Comparator.reverseOrder());
            return n <= all.size() ? Optional.of(all.get(n - 1)) : Optional.empty();
        }

        private Kept<Instant> moments() {
            Kept<Instant> all = Kept.of(earlier).plus(at);
            return all.size() > DerivedFacts.MOST_LATEST ? all.without(0) : all;
        }
    }

    /**
     * An escalation by rule.
     *
     * @param event what happened
     * @param before the level before it
     */
    public record Rise(Event.Escalated event, int before) {}

    /**
     * What was known when a deadline was breached: who held the complaint then is who answers for it.
     *
     * @param deadline which deadline
     * @param facts the facts as they stood then
     */
    public record Breach(DeadlineKey deadline, FactMap facts) {}

    /**
     * The complaint again.
     *
     * @param key its name
     * @return the complaint that this was taken of
     */
    public Complaint complaint(ComplaintKey key) {
        return new Complaint(key, this);
    }

    Optional<Done> done(String verb) {
        int place = Kept.of(done).find(verb, (last, name) -> last.verb().name().equals(name));
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
        int place =
                Kept.of(deadlines).find(key, (deadline, same) -> deadline.key().equals(same));
        return place < 0 ? Optional.empty() : Optional.of(deadlines.get(place));
    }

    Optional<FactMap> factsAtBreach(DeadlineKey deadline) {
        int place = Kept.of(breaches)
                .find(deadline, (breach, key) -> breach.deadline().equals(key));
        return place < 0 ? Optional.empty() : Optional.of(breaches.get(place).facts());
    }

    Optional<Instant> lastActOn(Track track) {
        int place = Kept.of(lastActs).find(track, (last, same) -> last.track().equals(same));
        return place < 0 ? Optional.empty() : Optional.of(lastActs.get(place).at());
    }
}
