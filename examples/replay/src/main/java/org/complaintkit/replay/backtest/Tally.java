package org.complaintkit.replay.backtest;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.identity.Party;
import org.complaintkit.replay.run.Over;
import org.complaintkit.sanction.Sanction;

/** What a log came to under one regime: by unit and month, by limit and by party. */
final class Tally {

    private final Map<Cell, Counts> cells = new TreeMap<>();
    private final Map<String, Clocks> limits = new TreeMap<>();
    private final Map<Party, Counts> parties = new TreeMap<>();

    void add(Over over, Judged judged, YearMonth month) {
        cell(Judged.unit(over.last()), month).complaint(judged);
        for (Deadline deadline : over.last().deadlines()) {
            limits.computeIfAbsent(deadline.key().rule(), none -> new Clocks())
                    .add(deadline.status() == DeadlineStatus.BREACHED);
        }
    }

    Counts cell(String unit, YearMonth month) {
        return cells.computeIfAbsent(new Cell(unit, month), none -> new Counts());
    }

    void sanction(Counts cell, Party party, Sanction sanction) {
        cell.sanction(sanction);
        parties.computeIfAbsent(party, none -> new Counts()).sanction(sanction);
    }

    Map<Cell, Counts> cells() {
        return cells;
    }

    Map<String, Clocks> limits() {
        return limits;
    }

    Map<Party, Counts> parties() {
        return parties;
    }

    Counts total() {
        Counts total = new Counts();
        cells.values().forEach(total::add);
        return total;
    }
}
