package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.command.Command;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.regime.Regime;

/**
 * What happened to several complaints under a regime, side by side. Prints as a complaint log that can be replayed.
 *
 * @param regime the regime
 * @param commands the commands, in the order of their recording; those of one complaint among the others'
 */
public record Interleaving(Regime regime, List<Command> commands) implements Story {

    /** Takes a copy. */
    public Interleaving {
        commands = List.copyOf(commands);
    }

    /**
     * The same, complaint by complaint.
     *
     * @return the history of each, in the order in which they began
     */
    public List<History> histories() {
        Map<ComplaintKey, List<Command>> each = new LinkedHashMap<>();
        for (Command command : commands) {
            each.computeIfAbsent(command.meta().complaint(), none -> new ArrayList<>())
                    .add(command);
        }
        return each.values().stream().map(own -> new History(regime, own)).toList();
    }

    @Override
    public String toString() {
        return Stories.printed(this);
    }
}
