package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/** Whether a warning so long before the due instant can ever come after the start: tried on each day of two weeks. */
final class Foresight {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

    private Foresight() {}

    static boolean canWarn(Limit within, Start.Days days, Duration lead) {
        return within.looksAtFacts() || starts(days).anyMatch(start -> warns(within, Start.of(start, days), lead));
    }

    private static Stream<Instant> starts(Start.Days days) {
        LocalDate first =
                days.calendar().map(calendar -> calendar.covers().first()).orElse(ANY_DAY);
        return IntStream.range(0, 14)
                .mapToObj(day -> first.plusDays(day)
                        .atTime(LocalTime.NOON)
                        .atZone(days.zone())
                        .toInstant());
    }

    private static boolean warns(Limit within, Start start, Duration lead) {
        try {
            return within.due(start, Trace.NONE).at().minus(lead).isAfter(start.at());
        } catch (DateNotCoveredException e) {
            // Longer than the calendar covers from here: long enough for any warning.
            return true;
        }
    }
}
