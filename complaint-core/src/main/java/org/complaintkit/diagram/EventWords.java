package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** What an event tells, without when. */
record EventWords(Telling telling) {

    String of(Event event) {
        if (event instanceof Event.Acted acted) {
            return acted(acted.meta(), acted.act());
        } else if (event instanceof DeadlineEvent clock) {
            return new DeadlineWords(this).of(clock);
        } else if (event instanceof Event.Moved moved) {
            return moved(moved.step());
        } else if (event instanceof Event.PutUnder put) {
            return say(HistoryWordings.PUT_UNDER, Map.of("regime", put.regime().toString()));
        } else if (event instanceof Event.RoundOpened opened) {
            return say(HistoryWordings.ROUND, Map.of("round", Integer.toString(opened.round())));
        } else if (event instanceof Event.Charged charged) {
            return charged(charged.charge());
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            return say(HistoryWordings.WITHDRAWN, Map.of("rule", rule(withdrawn.id())));
        }
        return raised(event);
    }

    private String raised(Event event) {
        if (event instanceof Event.LevelRaised raised) {
            return say(HistoryWordings.LEVEL, Map.of("level", Integer.toString(raised.level())));
        } else if (event instanceof Event.Escalated escalated) {
            return say(
                    HistoryWordings.ESCALATED,
                    Map.of(
                            "rule", rule(escalated.key()),
                            "basis", Telling.listed(escalated.basis()),
                            "level", Integer.toString(escalated.level()),
                            "told", told(escalated, escalated.notice())));
        } else if (event instanceof Event.EscalationUndone undone) {
            String level = Integer.toString(undone.level());
            return say(HistoryWordings.UNDONE, Map.of("rule", rule(undone.key()), "level", level));
        } else if (event instanceof Event.FactsSet set) {
            String basis = Telling.listed(set.basis());
            return say(
                    HistoryWordings.FACTS_SET, Map.of("rule", set.rule(), "basis", basis, "facts", facts(set.facts())));
        }
        return event.getClass().getSimpleName();
    }

    private String acted(Meta meta, Act act) {
        String facts = facts(act.facts());
        String told = facts.isEmpty() ? "" : say(HistoryWordings.FACTS, Map.of("facts", facts));
        String late = meta.recordedAt().equals(meta.at())
                ? ""
                : say(HistoryWordings.LATE, Map.of("at", telling.local(meta.recordedAt())));
        return say(
                HistoryWordings.ACTED,
                Map.of("who", telling.who(meta.by()), "verb", telling.verb(act.verb()), "facts", told, "late", late));
    }

    private String facts(FactMap facts) {
        List<String> told = new ArrayList<>();
        for (String name : facts.names()) {
            facts.fact(name).ifPresent(value -> told.add(fact(name, value)));
        }
        return String.join(", ", told);
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

    private String rule(EscalationKey key) {
        return telling.counted(key.rule(), key.round(), key.turn());
    }

    /** Whom to tell; and from when, where the night is waited for to pass. */
    String told(Event event, Notice notice) {
        if (notice.tell().isEmpty()) {
            return "";
        }
        String roles = notice.tell().stream().map(Role::name).collect(Collectors.joining(", "));
        return notice.from().isAfter(event.at())
                ? say(HistoryWordings.TOLD_LATER, Map.of("roles", roles, "from", telling.local(notice.from())))
                : say(HistoryWordings.TOLD, Map.of("roles", roles));
    }

    private String say(Wording wording, Map<String, String> details) {
        return telling.say(wording, details);
    }
}
