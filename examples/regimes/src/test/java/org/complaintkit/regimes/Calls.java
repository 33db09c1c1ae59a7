package org.complaintkit.regimes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/** Calls to a desk under a regime, in local times. */
final class Calls {

    private static final Actor AGENT = Actor.of("agent-7", "agent");

    private final Regime regime;
    private final ZoneId zone;
    private final Map<String, Complaint> calls = new LinkedHashMap<>();
    private String refusals = "";

    Calls(Regime regime, ZoneId zone) {
        this.regime = regime;
        this.zone = zone;
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
    }

    Calls register(String call, String at, String kind) {
        return run(call, at, Act.register(kind, "phone", "external").with("handler", "zhang"));
    }

    Regime regime() {
        return regime;
    }

    Calls act(String call, String at, String verb, String... facts) {
        FactMap map = FactMap.EMPTY;
        for (int i = 0; i < facts.length; i += 2) {
            map = map.with(facts[i], Fact.of(facts[i + 1]));
        }
        return run(call, at, Act.of(Verb.of(verb), map));
    }

    private Calls run(String call, String at, Act act) {
        Complaint before = calls.getOrDefault(call, Complaint.unborn(ComplaintKey.of(call)));
        Turn turn = Turn.of(regime, before, new Command(Meta.of(before.key(), at(at), AGENT), act));
        calls.put(call, turn.after());
        refusals = turn.decision().refusals().stream()
                .map(refusal -> refusal.code())
                .collect(Collectors.joining(" "));
        return this;
    }

    Calls sweep(String until) {
        calls.replaceAll((call, now) -> now.applyAll(regime.passTime(now, at(until))));
        return this;
    }

    /** {@code return-by-day running 2026-03-02T10:00 R11-02, answer-all running ...}; no last word where no basis is. */
    String deadlines(String call) {
        return calls.get(call).deadlines().stream()
                .map(deadline -> deadline.key().rule() + " " + deadline.status().word() + " "
                        + deadline.dueAt()
                                .map(due -> due.atZone(regime.zone())
                                        .toLocalDateTime()
                                        .toString())
                                .orElse("-")
                        + (deadline.basis().isEmpty() ? "" : " " + String.join("+", deadline.basis())))
                .collect(Collectors.joining(", "));
    }

    /** {@code return-by-day met, answer-all running}. */
    String statuses(String call) {
        return calls.get(call).deadlines().stream()
                .map(deadline -> deadline.key().rule() + " " + deadline.status().word())
                .collect(Collectors.joining(", "));
    }

    String refusals() {
        return refusals;
    }
}
