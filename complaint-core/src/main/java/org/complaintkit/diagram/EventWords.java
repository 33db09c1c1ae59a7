package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** What an event tells, without when. */
record EventWords(Telling telling) {

    String of(Event event) {
        if (event instanceof Event.Acted acted) {
            return acted(acted.meta(), acted.act());
        } else if (event instanceof Event.PutUnder put) {
            return say(HistoryWordings.PUT_UNDER, Map.of("regime", put.regime().toString()));
        } else if (event instanceof Event.Moved moved) {
            return moved(moved.step());
        } else if (event instanceof Event.RoundOpened opened) {
            return say(HistoryWordings.ROUND, Map.of("round", Integer.toString(opened.round())));
        } else if (event instanceof Event.LevelRaised raised) {
            return say(HistoryWordings.LEVEL, Map.of("level", Integer.toString(raised.level())));
        } else if (event instanceof Event.Charged charged) {
            return charged(charged.charge());
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            return say(HistoryWordings.WITHDRAWN, Map.of("rule", rule(withdrawn.id())));
        } else if (event instanceof DeadlineEvent clock) {
            return deadline(clock, clock.deadline());
        }
        return event.getClass().getSimpleName();
    }

    private String acted(Meta meta, Act act) {
        List<String> facts = new ArrayList<>();
        for (String name : act.facts().names()) {
            act.facts().fact(name).ifPresent(value -> facts.add(fact(name, value)));
        }
        String told = facts.isEmpty() ? "" : say(HistoryWordings.FACTS, Map.of("facts", String.join(", ", facts)));
        String late = meta.recordedAt().equals(meta.at())
                ? ""
                : say(HistoryWordings.LATE, Map.of("at", telling.local(meta.recordedAt())));
        return say(
                HistoryWordings.ACTED,
                Map.of("who", telling.who(meta.by()), "verb", telling.verb(act.verb()), "facts", told, "late", late));
    }

    private String fact(String name, Fact value) {
        if (value instanceof Fact.Kept) {
            return say(HistoryWordings.KEPT, Map.of("fact", name));
        }
        return name + " " + (value instanceof Fact.Moment moment ? telling.local(moment.value()) : value);
    }

    private String moved(Step step) {
        return say(
                HistoryWordings.MOVED,
                Map.of(
                        "track", telling.track(step.track()),
                        "from", telling.state(step.track(), step.from()),
                        "to", telling.state(step.track(), step.to())));
    }

    private String charged(Charge charge) {
        return say(
                HistoryWordings.CHARGED,
                Map.of(
                        "party", charge.party().toString(),
                        "rule", rule(charge.id()),
                        "basis", Telling.listed(charge.basis()),
                        "occurred", telling.local(charge.occurredAt())));
    }

    private String rule(ChargeId id) {
        return telling.counted(id.rule(), id.round(), id.turn());
    }

    private String deadline(DeadlineEvent event, Deadline deadline) {
        return say(
                wording(event, deadline),
                Map.of(
                        "limit", telling.limit(deadline.key()),
                        "basis", Telling.listed(deadline.basis()),
                        "due", due(deadline)));
    }

    private static Wording wording(DeadlineEvent event, Deadline deadline) {
        boolean isKnown = deadline.dueAt().isPresent();
        boolean isTarget = deadline.status() == DeadlineStatus.MISSED;
        if (event instanceof DeadlineEvent.DeadlineSet) {
            return isKnown ? HistoryWordings.SET : HistoryWordings.SET_OPEN;
        } else if (event instanceof DeadlineEvent.DeadlineMoved) {
            return isKnown ? HistoryWordings.DUE_NOW : HistoryWordings.DUE_UNKNOWN;
        } else if (event instanceof DeadlineEvent.DeadlineMet) {
            return deadline.status() == DeadlineStatus.MET ? HistoryWordings.MET : HistoryWordings.MET_LATE;
        } else if (event instanceof DeadlineEvent.DeadlineBreached) {
            return isTarget ? HistoryWordings.MISSED : HistoryWordings.BREACHED;
        } else if (event instanceof DeadlineEvent.BreachLifted) {
            return HistoryWordings.LIFTED;
        } else if (event instanceof DeadlineEvent.DeadlinePaused) {
            return HistoryWordings.PAUSED;
        }
        return HistoryWordings.CANCELLED;
    }

    private String due(Deadline deadline) {
        String due = deadline.dueAt().map(telling::local).orElse("");
        return deadline.lastDay()
                .map(day -> say(HistoryWordings.DUE_DAY, Map.of("due", due, "day", day.toString())))
                .orElse(due);
    }

    private String say(Wording wording, Map<String, String> details) {
        return telling.say(wording, details);
    }
}
