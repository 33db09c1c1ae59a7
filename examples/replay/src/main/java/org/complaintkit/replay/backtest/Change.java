package org.complaintkit.replay.backtest;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.replay.run.RefusedRow;
import org.complaintkit.sanction.Sanction;

/**
 * A complaint of which the two regimes do not say the same.
 *
 * @param complaint which one
 * @param month the month of its first row, in the zone of the regime that is there
 * @param unit the unit that it was with last, {@code -} where nobody recorded one
 * @param registered whether it was registered
 * @param level how far it was escalated
 * @param limits the limits that were breached under one of the two
 * @param escalations how often which rule escalated it, where that differs
 * @param refusals what was refused, where that differs
 * @param sanctions the sanctions that differ
 */
public record Change(
        ComplaintKey complaint,
        YearMonth month,
        Both<String> unit,
        Both<Boolean> registered,
        Both<Integer> level,
        List<Limit> limits,
        Both<Map<String, Integer>> escalations,
        Both<List<RefusedRow>> refusals,
        List<Sanctioned> sanctions) {

    /**
     * A limit that was breached under one of the two.
     *
     * @param key which one
     * @param clock what each says; empty where it has no such limit, or never started it
     */
    public record Limit(DeadlineKey key, Both<Optional<Clock>> clock) {}

    /**
     * What a regime says of a limit.
     *
     * @param status what became of it
     * @param due when it is due, where that is known
     * @param settled when it was met or cancelled, where it was
     * @param why how the due instant came about, line by line
     */
    public record Clock(DeadlineStatus status, Optional<Instant> due, Optional<Instant> settled, List<String> why) {

        /** Takes a copy of the lines. */
        public Clock {
            why = List.copyOf(why);
        }
    }

    /**
     * A sanction that differs.
     *
     * @param rule the rule that charges
     * @param party who is to answer
     * @param fine what each regime makes of it; empty where it does not charge, or lets it off
     */
    public record Sanctioned(String rule, Party party, Both<Optional<Fine>> fine) {}

    /**
     * What a charge comes to.
     *
     * @param sanction the sanction
     * @param why how it was reckoned, line by line
     */
    public record Fine(Sanction sanction, List<String> why) {

        /** Takes a copy of the lines. */
        public Fine {
            why = List.copyOf(why);
        }
    }

    /** Takes copies of the lists. */
    public Change {
        limits = List.copyOf(limits);
        sanctions = List.copyOf(sanctions);
    }

    Change with(List<Sanctioned> found) {
        return new Change(complaint, month, unit, registered, level, limits, escalations, refusals, found);
    }
}
