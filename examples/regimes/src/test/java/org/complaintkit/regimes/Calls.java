package org.complaintkit.regimes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.Money;

/** Calls to a hotline or a desk under a regime, in local times, and what the agents owe. */
final class Calls {

    private static final Actor AGENT = Actor.of("agent-7", "agent");

    private final Regime regime;
    private final ZoneId zone;
    private final Map<String, Complaint> calls = new LinkedHashMap<>();
    private final Map<Party, Account> accounts = new LinkedHashMap<>();
    private String refusals = "";

    /** In local times of Shanghai. */
    Calls(Regime regime) {
        this(regime, ZoneOffset.ofHours(8));
    }

    Calls(Regime regime, ZoneId zone) {
        this.regime = regime;
        this.zone = zone;
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
    }

    /** A missed call that should have reached Zhang. */
    Calls missed(String call, String at) {
        return register(call, at, "missed-call");
    }

    Calls register(String call, String at, String kind) {
        return run(call, at, at, Act.register(kind, "phone", "external").with("handler", "zhang"));
    }

    /** A complaint whose complainant asks for a reply by a time. */
    Calls asked(String call, String at, String replyBy) {
        Act act = Act.register("complaint", "phone", "external").with("requestedReplyAt", Fact.of(at(replyBy)));
        return run(call, at, at, act);
    }

    Regime regime() {
        return regime;
    }

    Calls act(String call, String at, String verb, String... facts) {
        return late(call, at, at, verb, facts);
    }

    Calls late(String call, String at, String recorded, String verb, String... facts) {
        FactMap map = FactMap.EMPTY;
        for (int i = 0; i < facts.length; i += 2) {
            map = map.with(facts[i], Fact.of(facts[i + 1]));
        }
        return run(call, at, recorded, Act.of(Verb.of(verb), map));
    }

    private Calls run(String call, String at, String recorded, Act act) {
        Complaint before = calls.getOrDefault(call, Complaint.unborn(ComplaintKey.of(call)));
        Turn turn = Turn.of(
                regime, before, new Command(Meta.of(before.key(), at(at), AGENT).recorded(at(recorded)), act));
        calls.put(call, turn.after());
        carry(turn.raised());
        carry(turn.decision().events());
        refusals = turn.decision().refusals().stream()
                .map(refusal -> refusal.code())
                .collect(Collectors.joining(" "));
        return this;
    }

    Calls sweep(String until) {
        calls.replaceAll((call, now) -> {
            List<Event> raised = regime.passTime(now, at(until));
            carry(raised);
            return now.applyAll(raised);
        });
        return this;
    }

    private void carry(List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.Charged charged) {
                price(charged.charge().party(), new AccountCommand.Take(charged.charge()));
            } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
                List.copyOf(accounts.keySet())
                        .forEach(party -> price(party, new AccountCommand.Withdraw(withdrawn.id())));
            }
        }
    }

    private void price(Party party, AccountCommand command) {
        Account account = accounts.getOrDefault(party, Account.empty(party));
        for (Entry entry : regime.decide(account, command).events()) {
            account = account.apply(entry);
        }
        accounts.put(party, account);
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

    /** {@code zhang: C-1 20.00 CNY R11-02, C-2 ...}; empty where nobody owes anything. */
    String fines() {
        return accounts.values().stream()
                .filter(account -> !account.standing().isEmpty())
                .map(account -> account.party() + ": "
                        + account.standing().stream().map(Calls::fine).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String fine(Entry entry) {
        Money amount = entry.sanction().amount().orElseThrow();
        return entry.charge().id().complaint() + " " + amount.getAmount() + " " + amount.getCurrencyUnit() + " "
                + String.join("+", entry.charge().basis());
    }

    String refusals() {
        return refusals;
    }
}
