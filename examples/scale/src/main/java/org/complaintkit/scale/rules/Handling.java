package org.complaintkit.scale.rules;

import java.time.Instant;
import java.util.OptionalLong;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Turn;
import org.complaintkit.sla.regime.Regime;

/** What is done with one complaint: a command is run, or time passes. Pure: the same arguments give the same result. */
public final class Handling {

    private final Regime regime;
    private final Instant asOf;

    /**
     * Handles complaints under a regime.
     *
     * @param regime the rules
     * @param asOf up to when time passes at the end of the log; for a stream without an end, one that never comes
     */
    public Handling(Regime regime, Instant asOf) {
        this.regime = regime;
        this.asOf = asOf;
    }

    /**
     * Runs a command.
     *
     * @param before the complaint
     * @param line a command for it, as a log gives it
     * @return what came of it
     */
    public Handled run(Kept before, Command line) {
        Command command = References.byCommand(line);
        Turn turn = Turn.of(regime, before.complaint(), command);
        Told told = new Told(before, turn.after(), regime.zone());
        told.raised(turn.raised());
        told.decided(command, turn.decision());
        return told.done();
    }

    /**
     * Lets time pass, as far as {@code asOf}.
     *
     * @param before the complaint
     * @param until up to when; what is due then is not raised yet
     * @return what time raised
     */
    public Handled pass(Kept before, Instant until) {
        Instant most = until.isAfter(asOf) ? asOf : until;
        var raised = regime.passTime(before.complaint(), most);
        Told told = new Told(before, before.complaint().applyAll(raised), regime.zone());
        told.raised(raised);
        return told.done();
    }

    /**
     * When to let time pass next.
     *
     * @param kept the complaint
     * @return the millisecond at which something is due, before {@code asOf}; empty where nothing is
     */
    public OptionalLong wakeAt(Kept kept) {
        return regime.wakeAt(kept.complaint())
                .filter(asOf::isAfter)
                .map(at -> OptionalLong.of(at.toEpochMilli()))
                .orElse(OptionalLong.empty());
    }
}
