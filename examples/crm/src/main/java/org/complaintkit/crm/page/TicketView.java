package org.complaintkit.crm.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.fact.Fact;

/**
 * A ticket as people read it.
 *
 * @param ticket the ticket
 * @param visit who reads it
 */
record TicketView(Ticket ticket, Visit visit) {

    private static final List<String> SHOWN = List.of(
            "kind",
            "channel",
            "product",
            "urgency",
            "ground",
            "handler",
            "visitOn",
            "part",
            "outcome",
            "payment",
            "satisfaction",
            "solved");

    /** A line of what is known. */
    record Known(String name, String value) {}

    /** {@return the number that customers are told} */
    public String number() {
        return "T-" + (1000 + ticket.id());
    }

    /** {@return the name of its state, for the style of the page} */
    public String stateName() {
        return ticket.isPending() ? "pending" : ticket.state().name();
    }

    /** {@return what its state is called} */
    public String state() {
        return visit.words().of(stateName());
    }

    /** {@return what was recorded of it} */
    public List<Known> known() {
        return SHOWN.stream().flatMap(this::known).toList();
    }

    private Stream<Known> known(String name) {
        return ticket.fact(name).stream()
                .map(fact -> new Known(visit.words().of(name), visit.words().value(fact)));
    }

    /** {@return what it is about, in a word} */
    public String about() {
        return ticket.fact("product").map(visit.words()::value).orElse("");
    }

    /** {@return whether it cannot wait} */
    public boolean isUrgent() {
        return ticket.fact("urgency")
                .map(Fact::toString)
                .filter("urgent"::equals)
                .isPresent();
    }

    /** {@return who goes there, or nothing} */
    public String handler() {
        return ticket.fact("handler").map(visit.words()::value).orElse("");
    }

    /** {@return when it was registered} */
    public String opened() {
        return visit.words().moment(ticket.openedAt());
    }

    /** {@return when the next thing is due, in milliseconds; 0 where nothing is} */
    public long due() {
        return ticket.isOver() ? 0 : ticket.dueAt().map(Instant::toEpochMilli).orElse(0L);
    }

    /** {@return the states on the way from registration to the end} */
    public List<Known> way() {
        return Stream.of("new", "planned", "repaired", "shut")
                .map(state -> new Known(state, visit.words().of(state)))
                .toList();
    }
}
