package org.complaintkit.replay.backtest;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * A unit and a month.
 *
 * @param unit the unit that a complaint was with last, {@code -} where nobody recorded one
 * @param month the month of its first row, in the zone of the regime that is there
 */
public record Cell(String unit, YearMonth month) implements Comparable<Cell> {

    /** The unit of complaints of which nobody recorded one. */
    public static final String NO_UNIT = "-";

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::unit).thenComparing(Cell::month);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
