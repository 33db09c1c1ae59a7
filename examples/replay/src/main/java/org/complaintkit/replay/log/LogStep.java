package org.complaintkit.replay.log;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.rule.Refusal;

/** One step of a row. */
@FunctionalInterface
public interface LogStep {

    /**
     * What it asks for.
     *
     * @param now the complaint as it stands
     * @return a command, or what stands in its place
     */
    Asked asked(Complaint now);

    /** What a step asks for. */
    sealed interface Asked {}

    /**
     * A command to be run.
     *
     * @param command the command
     */
    record Run(Command command) implements Asked {}

    /**
     * No command, but a statement of the other system that the rules should agree with.
     *
     * @param rule the limit or sanction
     * @param at when it is due or was charged, by that system
     * @param to how exactly the two must agree; empty: it is enough that a breach or a charge was there by then
     */
    record Compare(String rule, Instant at, Optional<Exactness> to) implements Asked {}

    /**
     * Nothing that could be run.
     *
     * @param activity what the row calls it
     * @param refusal why not
     */
    record Unfit(String activity, Refusal refusal) implements Asked {}
}
