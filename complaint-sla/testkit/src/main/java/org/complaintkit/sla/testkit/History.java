package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.sla.check.HistoryLog;
import org.complaintkit.sla.check.NextCommands;
import org.complaintkit.sla.regime.Regime;

/**
 * What happened to one complaint under a regime. Prints as a complaint log that can be replayed.
 *
 * @param regime the regime
 * @param commands the commands, in the order of their recording
 */
public record History(Regime regime, List<Command> commands) {

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
        Complaint complaint = NextCommands.unborn();
        for (Turn turn : turns()) {
            complaint = turn.after();
        }
        return complaint;
    }

    /**
     * What each command came to.
     *
     * @return the turns, one for each command
     */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Complaint complaint = NextCommands.unborn();
        for (Command command : commands) {
            Turn turn = Turn.of(regime, complaint, command);
            turns.add(turn);
            complaint = turn.after();
        }
        return turns;
    }

    @Override
    public String toString() {
        return "\n" + String.join("\n", HistoryLog.lines(commands, regime.zone())) + "\n";
    }
}
