package org.complaintkit.crm.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;

/**
 * A row of the table of tickets. With {@link #fact} it is all that the library needs to know.
 *
 * @param id its number
 * @param version how often it was changed, so that two people do not overwrite each other
 * @param position where it stands in the lifecycle
 * @param round how often the customer came with it, from 1
 * @param customer who asks, and what for
 * @param facts what was recorded about it
 * @param openedAt when it was registered
 * @param dueAt what the list is ordered by: when the next thing is due; empty where nothing is, or it waits for a part
 */
public record Ticket(
        long id,
        int version,
        Position position,
        int round,
        Customer customer,
        FactMap facts,
        Instant openedAt,
        Optional<Instant> dueAt)
        implements Facts {

    /** Personal data: shown to the team, never looked at by a rule. */
    public record Customer(String name, String phone, String words) {}

    static Ticket unborn(Customer customer, Instant at) {
        return new Ticket(0, 0, Position.UNBORN, 1, customer, FactMap.EMPTY, at, Optional.empty());
    }

    @Override
    public Optional<Fact> fact(String name) {
        return switch (name) {
            case "state" -> position.on(Track.MAIN).map(state -> Fact.of(state.name()));
            case "pending" -> Optional.of(Fact.of(isPending()));
            default -> facts.fact(name);
        };
    }

    /** {@return its state on the main track} */
    public State state() {
        return position.on(Track.MAIN).orElse(State.NONE);
    }

    /** {@return whether it waits for a part} */
    public boolean isPending() {
        return position.on(Track.WAITING).filter(Repairs.PENDING::equals).isPresent();
    }

    /** {@return whether nothing can happen to it any more} */
    public boolean isOver() {
        return Repairs.LIFECYCLE.isFinal(state());
    }

    /** The ticket once a verb was done. */
    Ticket after(Verb verb, List<Step> steps, FactMap said) {
        boolean again = verb.equals(RepairVerbs.COMPLAIN_AGAIN);
        Position to = position;
        for (Step step : steps) {
            to = to.with(step.track(), step.to());
        }
        FactMap known = again ? facts.without(RepairFacts.OF_ONE_ROUND) : facts;
        FactMap kept = FactMap.EMPTY;
        for (String name : said.names()) {
            Fact fact = said.fact(name).orElseThrow();
            kept = fact.type() == FactType.PERSONAL ? kept : kept.with(name, fact);
        }
        return new Ticket(id, version, to, again ? round + 1 : round, customer, known.withAll(kept), openedAt, dueAt);
    }

    Ticket due(Optional<Instant> next) {
        return new Ticket(id, version, position, round, customer, facts, openedAt, next);
    }

    Ticket stored(long number, int newVersion) {
        return new Ticket(number, newVersion, position, round, customer, facts, openedAt, dueAt);
    }
}
