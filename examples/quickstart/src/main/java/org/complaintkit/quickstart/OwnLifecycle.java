package org.complaintkit.quickstart;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;

/** States and verbs of one's own: what may be done with a ticket now, by whom, and why not. */
public final class OwnLifecycle {

    private OwnLifecycle() {}

    private static Move move(String from, String verb, String to, String role) {
        return Move.of(Track.MAIN, State.of(from), Verb.of(verb), State.of(to)).by(Set.of(Role.of(role)));
    }

    /**
     * Prints the buttons of a planner who looks at a repaired ticket that nobody has paid for.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Guard paid = new Guard(
                "paid", new Condition.Known("paid"), Text.of("the repair must be paid", "须先付清维修费"), List.of());
        Lifecycle tickets = Lifecycle.builder()
                .track(Track.MAIN, State.of("new"))
                .move(move("new", "schedule-visit", "planned", "planner"))
                .move(move("planned", "repair", "repaired", "fitter"))
                .move(move("repaired", "schedule-visit", "planned", "planner"))
                .move(move("repaired", "shut", "shut", "planner").guardedBy(List.of(paid)))
                .finals(State.of("shut"))
                .build();
        Position repaired = Position.at("repaired");
        Options options = tickets.options(repaired, Actor.of("wang", "planner"), FactMap.EMPTY);
        options.open()
                .forEach(open ->
                        System.out.println(open.verb() + " -> " + open.step().to()));
        options.closed().forEach(closed -> System.out.println(closed.verb() + ": " + closed.refusals()));
    }
}
