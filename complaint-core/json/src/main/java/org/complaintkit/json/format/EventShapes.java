package org.complaintkit.json.format;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Recorded;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;

/** Events, each under the name of its type, and their envelopes. */
final class EventShapes {

    static final Codec<Track> TRACK = Plain.text(Track::of, Track::name);
    static final Codec<State> STATE = Plain.text(State::of, State::name);
    private static final Codec<List<Role>> ROLES = Plain.texts(Role::of, Role::name);

    private static final Shape<Notice> NOTICE = Shape.of(parts -> {
        var tell = parts.orElse("tell", ROLES, Notice::tell, List.of());
        var from = parts.part("from", Plain.MOMENT, Notice::from);
        return () -> new Notice(tell.get(), from.get());
    });

    private static final Shape<Step> STEP = Shape.of(parts -> {
        var track = parts.part("track", TRACK, Step::track);
        var from = parts.part("from", STATE, Step::from);
        var to = parts.part("to", STATE, Step::to);
        return () -> new Step(track.get(), from.get(), to.get());
    });

    private static final Shape<EscalationKey> ESCALATION = Shape.of(parts -> {
        var rule = parts.part("rule", Plain.TEXT, EscalationKey::rule);
        var round = parts.part("round", Plain.WHOLE, EscalationKey::round);
        var turn = parts.part("turn", Plain.WHOLE, EscalationKey::turn);
        return () -> new EscalationKey(rule.get(), round.get(), turn.get());
    });

    private static final Shape<Event.Acted> ACTED = Shape.of(parts -> {
        var meta = parts.part("meta", NameShapes.META, Event.Acted::meta);
        var act = parts.part("act", NameShapes.ACT, Event.Acted::act);
        var track = parts.part("track", TRACK, Event.Acted::track);
        return () -> new Event.Acted(meta.get(), act.get(), track.get());
    });

    static final Shape<Event.Escalated> ESCALATED = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, Event.Escalated::at);
        var key = parts.part("key", ESCALATION, Event.Escalated::key);
        var basis = parts.orElse("basis", Plain.TEXTS, Event.Escalated::basis, List.of());
        var level = parts.part("level", Plain.WHOLE, Event.Escalated::level);
        var notice = parts.part("notice", NOTICE, Event.Escalated::notice);
        return () -> new Event.Escalated(at.get(), key.get(), basis.get(), level.get(), notice.get());
    });

    private static final Shape<Event.EscalationUndone> UNDONE = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, Event.EscalationUndone::at);
        var key = parts.part("key", ESCALATION, Event.EscalationUndone::key);
        var level = parts.part("level", Plain.WHOLE, Event.EscalationUndone::level);
        return () -> new Event.EscalationUndone(at.get(), key.get(), level.get());
    });

    private static final Shape<Event.FactsSet> FACTS_SET = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, Event.FactsSet::at);
        var rule = parts.part("rule", Plain.TEXT, Event.FactsSet::rule);
        var basis = parts.orElse("basis", Plain.TEXTS, Event.FactsSet::basis, List.of());
        var facts = parts.orElse("facts", FactShapes.FACTS, Event.FactsSet::facts, FactMap.EMPTY);
        return () -> new Event.FactsSet(at.get(), rule.get(), basis.get(), facts.get());
    });

    private static final Shape<Event.ChargeWithdrawn> WITHDRAWN = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, Event.ChargeWithdrawn::at);
        var id = parts.part("id", AccountShapes.CHARGE_ID, Event.ChargeWithdrawn::id);
        var party = parts.part("party", NameShapes.PARTY, Event.ChargeWithdrawn::party);
        return () -> new Event.ChargeWithdrawn(at.get(), id.get(), party.get());
    });

    private static final Shape<DeadlineEvent.DeadlineWarned> WARNED = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, DeadlineEvent.DeadlineWarned::at);
        var deadline = parts.part("deadline", DeadlineShapes.DEADLINE, DeadlineEvent.DeadlineWarned::deadline);
        var rung = parts.part("rung", Plain.TEXT, DeadlineEvent.DeadlineWarned::rung);
        var notice = parts.part("notice", NOTICE, DeadlineEvent.DeadlineWarned::notice);
        return () -> new DeadlineEvent.DeadlineWarned(at.get(), deadline.get(), rung.get(), notice.get());
    });

    static final Shape<Event> EVENT = new Family<Event>()
            .with("acted", Event.Acted.class, ACTED)
            .with(
                    "put-under",
                    Event.PutUnder.class,
                    one("regime", NameShapes.REGIME, Event.PutUnder::regime, Event.PutUnder::new))
            .with("moved", Event.Moved.class, one("step", STEP, Event.Moved::step, Event.Moved::new))
            .with(
                    "round-opened",
                    Event.RoundOpened.class,
                    one("round", Plain.WHOLE, Event.RoundOpened::round, Event.RoundOpened::new))
            .with(
                    "level-raised",
                    Event.LevelRaised.class,
                    one("level", Plain.WHOLE, Event.LevelRaised::level, Event.LevelRaised::new))
            .with("escalated", Event.Escalated.class, ESCALATED)
            .with("escalation-undone", Event.EscalationUndone.class, UNDONE)
            .with("facts-set", Event.FactsSet.class, FACTS_SET)
            .with(
                    "charged",
                    Event.Charged.class,
                    one("charge", AccountShapes.CHARGE, Event.Charged::charge, Event.Charged::new))
            .with("charge-withdrawn", Event.ChargeWithdrawn.class, WITHDRAWN)
            .with("deadline-set", DeadlineEvent.DeadlineSet.class, changed(DeadlineEvent.DeadlineSet::new))
            .with("deadline-met", DeadlineEvent.DeadlineMet.class, changed(DeadlineEvent.DeadlineMet::new))
            .with(
                    "deadline-breached",
                    DeadlineEvent.DeadlineBreached.class,
                    changed(DeadlineEvent.DeadlineBreached::new))
            .with("breach-lifted", DeadlineEvent.BreachLifted.class, changed(DeadlineEvent.BreachLifted::new))
            .with("deadline-paused", DeadlineEvent.DeadlinePaused.class, changed(DeadlineEvent.DeadlinePaused::new))
            .with("deadline-moved", DeadlineEvent.DeadlineMoved.class, changed(DeadlineEvent.DeadlineMoved::new))
            .with(
                    "deadline-cancelled",
                    DeadlineEvent.DeadlineCancelled.class,
                    changed(DeadlineEvent.DeadlineCancelled::new))
            .with("deadline-warned", DeadlineEvent.DeadlineWarned.class, WARNED)
            .with(
                    "deadline-extended",
                    DeadlineEvent.DeadlineExtended.class,
                    changed(DeadlineEvent.DeadlineExtended::new));

    static final Shape<Envelope> ENVELOPE = Shape.of(parts -> {
        var complaint = parts.part("complaint", NameShapes.COMPLAINT, Envelope::complaint);
        var version = parts.part("version", Plain.LONG, Envelope::version);
        var recordedAt = parts.part("recordedAt", Plain.MOMENT, Envelope::recordedAt);
        var by = parts.part("by", NameShapes.ACTOR, Envelope::by);
        var command = parts.maybe("command", NameShapes.COMMAND_ID, Envelope::command);
        var regime = parts.maybe("regime", NameShapes.REGIME, Envelope::regime);
        var before = parts.part("before", NameShapes.HASH, Envelope::before);
        return () -> new Envelope(
                complaint.get(), version.get(), recordedAt.get(), by.get(), command.get(), regime.get(), before.get());
    });

    static final Shape<Recorded> RECORDED = Shape.of(parts -> {
        var envelope = parts.part("envelope", ENVELOPE, Recorded::envelope);
        var event = parts.part("event", EVENT, Recorded::event);
        return () -> new Recorded(envelope.get(), event.get());
    });

    private EventShapes() {}

    /** An event with an instant and one thing more. */
    private static <E extends Event, V> Shape<E> one(
            String name, Codec<V> codec, Function<E, V> get, BiFunction<Instant, V, E> maker) {
        return Shape.of(parts -> {
            var at = parts.part("at", Plain.MOMENT, Event::at);
            var value = parts.part(name, codec, get);
            return () -> maker.apply(at.get(), value.get());
        });
    }

    private static <E extends DeadlineEvent> Shape<E> changed(BiFunction<Instant, Deadline, E> maker) {
        return one("deadline", DeadlineShapes.DEADLINE, DeadlineEvent::deadline, maker);
    }
}
