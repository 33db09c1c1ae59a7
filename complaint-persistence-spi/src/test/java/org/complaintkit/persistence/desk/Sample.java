package org.complaintkit.persistence.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Account;
import org.joda.money.CurrencyUnit;

/** What the tests of the desk talk about. */
final class Sample {

    static final Instant MON_0900 = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant MON_1000 = Instant.parse("2026-03-02T10:00:00Z");
    static final Instant MON_1100 = Instant.parse("2026-03-02T11:00:00Z");
    static final Instant MON_1200 = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant TUE_0900 = Instant.parse("2026-03-03T09:00:00Z");

    static final ComplaintKey C1 = ComplaintKey.of("C-1");
    static final ComplaintKey C2 = ComplaintKey.of("C-2");
    static final Actor AGENT = Actor.of("agent-7", "agent");

    private Sample() {}

    static Command register(ComplaintKey key, Instant at) {
        return new Command(
                Meta.of(key, at, AGENT),
                Act.register("complaint", "phone", "external").with("handler", "clerk-3"));
    }

    static Command act(ComplaintKey key, Instant at, String verb) {
        return new Command(Meta.of(key, at, AGENT), Act.of(verb));
    }

    static Command withId(Command command, String id) {
        return new Command(command.meta().id(CommandId.of(id)), command.act());
    }

    static Desk desk(InMemoryStore store, SettableTime time) {
        return builder(time).store(Ports.of(store)).build();
    }

    static DeskBuilder builder(SettableTime time) {
        TwoHourRules rules = new TwoHourRules();
        return Desk.builder(rules, rules).time(time).lag(Duration.ofSeconds(5));
    }

    static List<Event> events(List<Recorded> recorded) {
        return recorded.stream().map(Recorded::event).toList();
    }

    static List<Event> events(Desk desk, ComplaintKey key) {
        return events(desk.history(key));
    }

    /** Count and price of every standing charge, and the total. */
    static List<String> prices(Account account) {
        List<String> prices = new java.util.ArrayList<>(account.standing().stream()
                .map(entry -> entry.charge().id() + " no. " + entry.count() + " "
                        + entry.sanction().amount().orElseThrow())
                .toList());
        prices.add("total " + account.total(CurrencyUnit.of("CNY")));
        return prices;
    }
}
