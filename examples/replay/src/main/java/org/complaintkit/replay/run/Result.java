package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a log came to.
 *
 * @param cases every complaint, in the order in which the log first names them
 * @param accounts the accounts of all parties
 * @param rows how many rows were run
 * @param refusedRows how many of them were refused, wholly or in part
 * @param leftOut what was left out because it was recorded later
 * @param asOf up to when time passed; empty where there were no rows
 * @param told the figures, where they were asked for
 */
public record Result(
        List<Finished> cases,
        Accounts accounts,
        long rows,
        long refusedRows,
        LeftOut leftOut,
        Optional<Instant> asOf,
        Optional<Told> told) {

    /**
     * A complaint at the end of the log.
     *
     * @param outcome what became of it
     * @param refusals the rows that were refused, in order
     * @param comparisons what another system said of its rules, in order
     */
    public record Finished(Outcome outcome, List<RefusedRow> refusals, List<Comparison> comparisons) {}

    /**
     * What was left out because it was recorded later.
     *
     * @param rows how many rows
     * @param partly of how many further rows a part
     */
    public record LeftOut(long rows, long partly) {}

    /** Takes a copy of the list. */
    public Result {
        cases = List.copyOf(cases);
    }
}
