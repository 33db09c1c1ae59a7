package org.complaintkit.event;

import java.time.Instant;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Party;
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
                Event.Escalated,
                Event.EscalationUndone,
                Event.FactsSet,
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
     * The complaint reached a higher level by hand.
     *
     * @param at when
     * @param level the level, from 0
     */
    record LevelRaised(Instant at, int level) implements Event {}

    /**
     * A rule of escalation applied. Where it changes facts, {@link FactsSet} follows.
     *
     * @param at when
     * @param key which rule, and for the how-manieth time in which round
     * @param basis the rules of the document that it cites
     * @param level the level from then on; the same as before where the rule raises none
     * @param notice whom to tell, and from when
     */
    record Escalated(Instant at, EscalationKey key, List<String> basis, int level, Notice notice) implements Event {
        /** Takes a copy of the basis. */
        public Escalated {
            basis = List.copyOf(basis);
        }
    }

    /**
     * What a breach raised is taken back with it, because its rule says so.
     *
     * @param at when the act happened that shows that the breach never was
     * @param key which escalation
     * @param level the level from then on
     */
    record EscalationUndone(Instant at, EscalationKey key, int level) implements Event {}

    /**
     * A rule changed what is known of the complaint: a month without a solution makes it major.
     *
     * @param at when
     * @param rule the rule
     * @param basis the rules of the document that it cites
     * @param facts the facts from then on
     */
    record FactsSet(Instant at, String rule, List<String> basis, FactMap facts) implements Event {
        /** Takes a copy of the basis. */
        public FactsSet {
            basis = List.copyOf(basis);
        }
    }

    /**
     * A party is to answer for something. One that it was charged with before, under the same id, this takes the place of.
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
     * @param party who was charged
     */
    record ChargeWithdrawn(Instant at, ChargeId id, Party party) implements Event {}
}
