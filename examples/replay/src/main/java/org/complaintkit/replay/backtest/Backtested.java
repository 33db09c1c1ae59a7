package org.complaintkit.replay.backtest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.identity.Party;
import org.complaintkit.replay.run.RefusedRow;
import org.complaintkit.replay.run.Result;
import org.complaintkit.sla.regime.Regime;

/**
 * What a log came to under two regimes.
 *
 * @param regimes the two
 * @param rows how many rows were run
 * @param leftOut what was left out because it was recorded later than what was asked for
 * @param asOf up to when time passed; empty where there were no rows
 * @param total all complaints together
 * @param moved how many complaints are late, escalated or fined under one regime alone
 * @param cells by unit and month
 * @param limits by limit
 * @param parties by party; of the counts, those of sanctions
 * @param refusedRows how many rows were refused, wholly or in part
 * @param refusals what was refused and why, how often
 * @param facts facts that a regime does not know, or whose value it does not allow, and in how many rows each was left out
 * @param changed how many complaints have another verdict
 * @param changes the first of them, as many as were asked for
 * @param mostHeld how many complaints were held at once at most, under both together
 */
public record Backtested(
        Both<Regime> regimes,
        long rows,
        Result.LeftOut leftOut,
        Optional<Instant> asOf,
        Both<Counts> total,
        Moved moved,
        List<Line<Cell, Counts>> cells,
        List<Line<String, Clocks>> limits,
        List<Line<Party, Counts>> parties,
        Both<Long> refusedRows,
        List<Refused> refusals,
        Both<Map<String, Long>> facts,
        long changed,
        List<Change> changes,
        long mostHeld) {

    /**
     * A line of a table.
     *
     * @param <K> what it is of
     * @param <T> what is counted
     * @param of what it is of
     * @param counted what was counted under both
     */
    public record Line<K, T>(K of, Both<T> counted) {}

    /**
     * A kind of refusal.
     *
     * @param verb what was asked for
     * @param code why not
     * @param times how often, under both
     * @param first the first of them
     */
    public record Refused(String verb, String code, Both<Long> times, RefusedRow first) {}

    /**
     * Complaints that are so under one regime alone: {@code a} those under the one that is there, {@code b} those under the
     * other.
     *
     * @param late late
     * @param escalated escalated
     * @param fined with a sanction
     */
    public record Moved(Both<Long> late, Both<Long> escalated, Both<Long> fined) {}

    /** Takes copies of the lists. */
    public Backtested {
        cells = List.copyOf(cells);
        limits = List.copyOf(limits);
        parties = List.copyOf(parties);
        refusals = List.copyOf(refusals);
        changes = List.copyOf(changes);
    }
}
