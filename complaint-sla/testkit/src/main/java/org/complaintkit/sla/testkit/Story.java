package org.complaintkit.sla.testkit;

import java.util.List;
import org.complaintkit.command.Command;
import org.complaintkit.sla.regime.Regime;

/** What happened under a regime, to one complaint or to several. Prints as a complaint log that can be replayed. */
public sealed interface Story permits History, Interleaving {

    /**
     * The regime.
     *
     * @return the regime
     */
    Regime regime();

    /**
     * What was asked for, refused commands among it.
     *
     * @return the commands, in the order of their recording
     */
    List<Command> commands();
}
