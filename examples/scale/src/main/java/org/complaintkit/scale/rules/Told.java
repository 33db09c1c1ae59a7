package org.complaintkit.scale.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.format.Format;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Origin;

/**
 * Turns events into lines, wishes to accounts and counts. What time raised is told one event a line, and recorded at the
 * instant at which it was due (or at the last command, where that came later): so it does not matter whether a timer or the
 * next command made time pass.
 */
final class Told {

    private final Complaint before;
    private final Complaint after;
    private final ZoneId zone;
    private final String key;
    private final List<String> lines = new ArrayList<>();
    private final List<Owed> owed = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();
    private long version;
    private Hash head;

    Told(Kept kept, Complaint after, ZoneId zone) {
        this.before = kept.complaint();
        this.after = after;
        this.zone = zone;
        this.key = Keys.of(before.key());
        this.version = kept.version();
        this.head = kept.head();
    }

    Handled done() {
        return new Handled(new Kept(after, version, head), lines, owed, counted);
    }

    void raised(List<Event> events) {
        Instant last = before.recordedAt().orElse(Instant.MIN);
        for (Event event : events) {
            Instant recorded = event.at().isAfter(last) ? event.at() : last;
            add(event, recorded, Actor.TIME, Optional.empty());
            lines.add(JsonLines.one(line -> raised(named(line), event, recorded)));
        }
    }

    private void raised(JsonLine line, Event event, Instant recorded) {
        line.text("recordedAt", recorded.toString()).text("raised", kind(event));
        if (event instanceof DeadlineEvent clock) {
            line.text("limit", clock.deadline().key().rule());
        }
        line.text("at", event.at().toString()).text("head", head.toString());
    }

    void decided(Command command, Decision<Event> decision) {
        Instant recorded = command.meta().recordedAt();
        for (Event event : decision.events()) {
            add(event, recorded, command.meta().by(), command.meta().id());
        }
        lines.add(JsonLines.one(line -> {
            named(line)
                    .text("recordedAt", recorded.toString())
                    .text("do", command.verb().name());
            if (decision.isAccepted()) {
                line.text("state", after.state().name()).text("head", head.toString());
            } else {
                line.texts(
                        "refused",
                        decision.refusals().stream().map(Refusal::code).toList());
            }
        }));
    }

    private JsonLine named(JsonLine line) {
        ComplaintKey name = before.key();
        return line.text("tenant", name.tenant().id())
                .text("complaint", name.id())
                .number("version", version);
    }

    private void add(Event event, Instant recorded, Actor by, Optional<CommandId> command) {
        version++;
        Envelope envelope = new Envelope(before.key(), version, recorded, by, command, after.regime(), head);
        head = Chain.next(head, new Recorded(envelope, event));
        if (event instanceof Event.Charged charged) {
            Origin origin = Origin.at(charged.at());
            owe(charged.charge().party(), recorded, new AccountCommand.Take(origin, charged.charge()));
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            Origin origin = Origin.at(withdrawn.at());
            owe(withdrawn.party(), recorded, new AccountCommand.Withdraw(origin, withdrawn.id()));
        }
        Counting.of(event, before).ifPresent(what -> counted.add(counted(event, recorded, what)));
    }

    private void owe(Party party, Instant recorded, AccountCommand command) {
        String written = Format.ACCOUNT_COMMAND.write(command);
        owed.add(new Owed(party.tenant().id(), party.id(), recorded.toEpochMilli(), key, version, written));
    }

    private Counted counted(Event event, Instant recorded, String what) {
        return new Counted(before.key().tenant().id(), day(recorded), day(event.at()), what);
    }

    private long day(Instant at) {
        return at.atZone(zone).toLocalDate().toEpochDay();
    }

    static String kind(Event event) {
        return event.getClass().getSimpleName();
    }
}
