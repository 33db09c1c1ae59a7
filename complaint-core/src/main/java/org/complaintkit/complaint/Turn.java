package org.complaintkit.complaint;

import java.util.List;
import org.complaintkit.command.Command;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Decision;

/**
 * One command, run: what time had raised before it, what was decided, and the complaint after both.
 *
 * @param raised what time alone raised up to the recording of the command; true also where the command was refused
 * @param decision what follows from the command, or why not
 * @param after the complaint with all of it folded in
 */
public record Turn(List<Event> raised, Decision<Event> decision, Complaint after) {

    /** Takes a copy of the events. */
    public Turn {
        raised = raised.isEmpty() ? List.of() : List.copyOf(raised);
    }

    /**
     * Runs a command: time passes up to its recording, then the rules decide.
     *
     * @param rules the rules
     * @param before the complaint as it stands; {@link Complaint#unborn} where there is none yet
     * @param command the command
     * @return what came of it
     * @throws IllegalArgumentException if the command is for another complaint
     */
    public static Turn of(Rules rules, Complaint before, Command command) {
        if (!command.meta().complaint().equals(before.key())) {
            throw new IllegalArgumentException(
                    "a command for " + command.meta().complaint() + " was run on " + before.key());
        }
        return rules.turn(before, command);
    }

    static Turn stepByStep(Rules rules, Complaint before, Command command) {
        List<Event> raised = rules.passTime(before, command.meta().recordedAt());
        Complaint then = before.applyAll(raised);
        Decision<Event> decision = rules.decide(then, command);
        return new Turn(raised, decision, then.applyAll(decision.events()));
    }
}
