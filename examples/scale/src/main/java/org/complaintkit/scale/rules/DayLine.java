package org.complaintkit.scale.rules;

import java.time.LocalDate;
import org.complaintkit.json.JsonLines;

/**
 * Counts of one window: of a tenant, recorded on one day. The day on which a thing happened is told beside it, so a window is
 * never written again: what is recorded late is a line of the day on which it was recorded, and sums are sums of lines.
 */
public final class DayLine {

    private DayLine() {}

    /**
     * A line.
     *
     * @param of one of what was counted
     * @param count how many of it there were
     * @return the line
     */
    public static String of(Counted of, long count) {
        return JsonLines.one(line -> line.text("tenant", of.tenant())
                .text("figure", of.what())
                .text("day", LocalDate.ofEpochDay(of.day()).toString())
                .text("recorded", LocalDate.ofEpochDay(of.recorded()).toString())
                .number("count", count));
    }
}
