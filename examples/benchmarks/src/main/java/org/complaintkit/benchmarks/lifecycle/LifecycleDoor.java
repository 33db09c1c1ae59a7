package org.complaintkit.benchmarks.lifecycle;

import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.LifecycleBuilder;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;

/** This library's lifecycle, as an application with a ticket of its own uses it. */
final class LifecycleDoor implements Door {

    private static final Actor AGENT = Actor.of("agent-7", "agent");

    private final Lifecycle lifecycle;

    LifecycleDoor(Definition definition) {
        LifecycleBuilder builder = Lifecycle.builder()
                .track(Track.MAIN, definition.start().state())
                .finals(definition.end().state());
        definition
                .rows()
                .forEach(row -> builder.move(new Move(
                        Track.MAIN,
                        row.from().state(),
                        row.act().verb(),
                        row.to().state(),
                        Set.of(),
                        row.check().guards())));
        lifecycle = builder.build();
    }

    @Override
    public Ticket move(Ticket ticket, Act act) {
        Optional<State> next = lifecycle.next(ticket.stage().position(), act.verb(), AGENT, ticket);
        return next.isPresent() ? ticket.moved(Stage.of(next.get())) : ticket;
    }

    /** The decision names every reason; their texts are made when asked for. */
    @Override
    public Object refused(Ticket ticket, Act act) {
        return lifecycle.attempt(ticket.stage().position(), act.verb(), AGENT, ticket);
    }
}
