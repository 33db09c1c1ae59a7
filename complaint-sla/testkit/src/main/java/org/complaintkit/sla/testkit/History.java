package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.sla.check.NextCommands;
import org.complaintkit.sla.regime.Regime;

/**
 * What happened to one complaint under a regime. Prints as a complaint log that can be replayed.
 *
 * @param regime the regime
 * @param commands the commands, all for one complaint, in the order of their recording
 */
public record History(Regime regime, List<Command> commands) implements Story {

    /** Takes a copy. */
    public History {
        commands = List.copyOf(commands);
    }

    /**
     * What it came to.
     *
     * @return the complaint after the last command; refused ones leave nothing behind
     */
    public Complaint complaint() {
        List<Turn> turns = turns();
        return turns.isEmpty() ? unborn() : turns.get(turns.size() - 1).after();
    }

    /**
     * What each command came to.
     *
     * @return the turns, one for each command
     * @throws IllegalArgumentException if the commands are for more than one complaint
     */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Complaint complaint = unborn();
        for (Command command : commands) {
            Turn turn = Turn.of(regime, complaint, command);
            turns.add(turn);
            complaint = turn.after();
        }
        return turns;
    }

    /**
     * What happened: what time raised and what followed from the commands.
     *
     * @return the events in order
     */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Turn turn : turns()) {
            events.addAll(turn.raised());
            events.addAll(turn.decision().events());
        }
        return events;
    }

    /**
     * Whether somebody did something, and it was accepted.
     *
     * @param verb the name of the verb
     * @return true if it was, at least once
     */
    public boolean did(String verb) {
        List<Turn> turns = turns();
        return IntStream.range(0, turns.size())
                .anyMatch(i -> commands.get(i).verb().name().equals(verb)
                        && turns.get(i).decision().isAccepted());
    }

    /**
     * Whether the complaint is left in a state.
     *
     * @param state the name of the state; {@code pending} while the complaint is
     * @return true if it is
     */
    public boolean endsIn(String state) {
        return complaint().state().name().equals(state);
    }

    private Complaint unborn() {
        return commands.isEmpty()
                ? NextCommands.unborn()
                : Complaint.unborn(commands.get(0).meta().complaint());
    }

    @Override
    public String toString() {
        return Stories.printed(this);
    }
}
