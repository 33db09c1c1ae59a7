package org.complaintkit.audit;

import java.util.Comparator;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** Events and their envelopes as bytes: every component under its name, in declared order. */
final class EventBytes {

    private EventBytes() {}

    static void recorded(Written to, Recorded recorded) {
        to.begin("recorded")
                .value("envelope", recorded.envelope(), EventBytes::envelope)
                .value("event", recorded.event(), EventBytes::event)
                .end();
    }

    private static void envelope(Written to, Envelope envelope) {
        to.begin("envelope")
                .value("complaint", envelope.complaint(), EventBytes::key)
                .whole("version", envelope.version())
                .moment("recordedAt", envelope.recordedAt())
                .value("by", envelope.by(), EventBytes::actor)
                .text("command", envelope.command().map(CommandId::id))
                .value("regime", envelope.regime(), EventBytes::regime)
                .text("before", envelope.before().toString())
                .end();
    }

    private static void event(Written to, Event event) {
        if (event instanceof DeadlineEvent changed) {
            DeadlineBytes.event(to, changed);
        } else if (event instanceof Event.Acted acted) {
            to.begin("acted")
                    .value("meta", acted.meta(), EventBytes::meta)
                    .value("act", acted.act(), EventBytes::act)
                    .text("track", acted.track().name());
        } else if (event instanceof Event.PutUnder put) {
            begin(to, "put-under", event).value("regime", put.regime(), EventBytes::regime);
        } else if (event instanceof Event.Moved moved) {
            begin(to, "moved", event).value("step", moved.step(), EventBytes::step);
        } else if (event instanceof Event.RoundOpened opened) {
            begin(to, "round-opened", event).whole("round", opened.round());
        } else if (event instanceof Event.LevelRaised raised) {
            begin(to, "level-raised", event).whole("level", raised.level());
        } else if (event instanceof Event.FactsSet set) {
            FactBytes.facts(
                    begin(to, "facts-set", event).text("rule", set.rule()).texts("basis", set.basis()),
                    "facts",
                    set.facts());
        } else {
            charging(to, event);
        }
        to.end();
    }

    private static void charging(Written to, Event event) {
        if (event instanceof Event.Charged charged) {
            begin(to, "charged", event).value("charge", charged.charge(), EventBytes::charge);
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            begin(to, "charge-withdrawn", event)
                    .value("id", withdrawn.id(), EventBytes::chargeId)
                    .value("party", withdrawn.party(), EventBytes::party);
        } else {
            escalation(to, event);
        }
    }

    private static void escalation(Written to, Event event) {
        if (event instanceof Event.Escalated escalated) {
            begin(to, "escalated", event)
                    .value("key", escalated.key(), EventBytes::escalationKey)
                    .texts("basis", escalated.basis())
                    .whole("level", escalated.level())
                    .value("notice", escalated.notice(), EventBytes::notice);
        } else if (event instanceof Event.EscalationUndone undone) {
            begin(to, "escalation-undone", event)
                    .value("key", undone.key(), EventBytes::escalationKey)
                    .whole("level", undone.level());
        } else {
            throw new IllegalStateException("no bytes for " + event.getClass());
        }
    }

    static Written begin(Written to, String type, Event event) {
        return to.begin(type).moment("at", event.at());
    }

    private static void meta(Written to, Meta meta) {
        to.begin("meta")
                .value("complaint", meta.complaint(), EventBytes::key)
                .text("id", meta.id().map(CommandId::id))
                .moment("at", meta.at())
                .moment("recordedAt", meta.recordedAt())
                .value("by", meta.by(), EventBytes::actor)
                .end();
    }

    /** Which record holds an act follows from its verb. */
    private static void act(Written to, Act act) {
        FactBytes.facts(to.begin("act").text("verb", act.verb().name()), "facts", act.facts())
                .end();
    }

    private static void key(Written to, ComplaintKey key) {
        to.begin("complaint")
                .text("tenant", key.tenant().id())
                .text("id", key.id())
                .end();
    }

    private static void actor(Written to, Actor actor) {
        Comparator<String> byCodePoint = Names::compare;
        List<String> roles =
                actor.roles().stream().map(Role::name).sorted(byCodePoint).toList();
        to.begin("actor")
                .text("id", actor.id())
                .texts("roles", roles)
                .text("unit", actor.unit())
                .end();
    }

    private static void regime(Written to, RegimeRef regime) {
        to.begin("regime")
                .text("id", regime.id())
                .text("version", regime.version())
                .end();
    }

    private static void step(Written to, Step step) {
        to.begin("step")
                .text("track", step.track().name())
                .text("from", step.from().name())
                .text("to", step.to().name())
                .end();
    }

    private static void escalationKey(Written to, EscalationKey key) {
        counted(to.begin("escalation"), key.rule(), key.round(), key.turn());
    }

    /** The rest of a key that has been begun. */
    static void counted(Written begun, String rule, int round, int turn) {
        begun.text("rule", rule).whole("round", round).whole("turn", turn).end();
    }

    static void notice(Written to, Notice notice) {
        to.begin("notice")
                .texts("tell", notice.tell().stream().map(Role::name).toList())
                .moment("from", notice.from())
                .end();
    }

    private static void charge(Written to, Charge charge) {
        to.begin("charge")
                .value("id", charge.id(), EventBytes::chargeId)
                .texts("basis", charge.basis())
                .value("party", charge.party(), EventBytes::party)
                .moment("occurredAt", charge.occurredAt());
        FactBytes.facts(to, "facts", charge.facts()).end();
    }

    private static void chargeId(Written to, ChargeId id) {
        to.begin("charge-id")
                .value("complaint", id.complaint(), EventBytes::key)
                .text("rule", id.rule())
                .whole("round", id.round())
                .whole("turn", id.turn())
                .end();
    }

    private static void party(Written to, Party party) {
        to.begin("party")
                .text("tenant", party.tenant().id())
                .text("id", party.id())
                .end();
    }
}
