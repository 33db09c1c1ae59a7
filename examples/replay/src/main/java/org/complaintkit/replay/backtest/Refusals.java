package org.complaintkit.replay.backtest;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.complaintkit.replay.run.RefusedRow;

/** Refusals, counted by what was asked for and why not, each with its first case. */
final class Refusals {

    /**
     * A kind of refusal.
     *
     * @param verb what was asked for
     * @param code why not
     */
    record Kind(String verb, String code) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::verb).thenComparing(Kind::code);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Kind, Long> counts = new TreeMap<>();
    private final Map<Kind, RefusedRow> firsts = new TreeMap<>();

    void add(RefusedRow row) {
        Kind kind = new Kind(row.verb(), row.refusal().code());
        counts.merge(kind, 1L, Long::sum);
        firsts.merge(kind, row, (one, other) -> other.line() < one.line() ? other : one);
    }

    Map<Kind, Long> counts() {
        return counts;
    }

    Map<Kind, RefusedRow> firsts() {
        return firsts;
    }
}
