package org.complaintkit.event;

import java.time.Instant;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** Something that happened to a complaint. */
public sealed interface Event
        permits Event.Acted,
                Event.PutUnder,
                Event.Moved,
                Event.RoundOpened,
                Event.LevelRaised,
                Event.Charged,
                Event.ChargeWithdrawn,
                DeadlineEvent {

    /**
     * When it happened: for an act and what follows from it, the instant of the act; for what time raised, the instant
     * at which it was due.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Somebody acted.
     *
     * @param meta when and who
     * @param act what
     * @param track the track that the verb belongs to
     */
    record Acted(Meta meta, Act act, Track track) implements Event {
        @Override
        public Instant at() {
            return meta.at();
        }
    }

    /**
     * The complaint was put under a version of a regime.
     *
     * @param at when
     * @param regime the version
     */
    record PutUnder(Instant at, RegimeRef regime) implements Event {}

    /**
     * The state on a track changed.
     *
     * @param at when
     * @param step from where to where
     */
    record Moved(Instant at, Step step) implements Event {}

    /**
     * The complaint is handled once more.
     *
     * @param at when
     * @param round the number of the round, from 1
     */
    record RoundOpened(Instant at, int round) implements Event {}

    /**
     * The complaint reached a higher level.
     *
     * @param at when
     * @param level the level, from 0
     */
    record LevelRaised(Instant at, int level) implements Event {}

    /**
     * A party is to answer for something.
     *
     * @param at when it became known
     * @param charge the charge; it has no amount
     */
    record Charged(Instant at, Charge charge) implements Event {}

    /**
     * A charge turned out to be unfounded.
     *
     * @param at when it became known
     * @param id which charge
     */
    record ChargeWithdrawn(Instant at, ChargeId id) implements Event {}
}
