package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Held;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.sla.limit.Stretch;

/**
 * How much of a limit's time was used, and by which unit. Only what counts is used: no pauses, no closed hours, no days
 * that do not count; and nothing beyond the due instant.
 *
 * @param whole all that was used
 * @param byUnit what each unit used while it held the complaint, in the order in which they took it over; what was used
 *     before the first one stands under the empty name
 */
public record TimeUsed(Duration whole, Map<String, Duration> byUnit) {

    /** Takes a copy that keeps the order. */
    public TimeUsed {
        byUnit = Collections.unmodifiableMap(new LinkedHashMap<>(byUnit));
    }

    /** What was used from the start until an instant, the settlement, or the due instant, whichever is first. */
    static TimeUsed of(Complaint complaint, Deadline deadline, List<Stretch> stretches, Instant until) {
        Instant end = earlier(until, deadline.settledAt().orElse(until));
        Duration whole = Duration.ZERO;
        Map<String, Duration> byUnit = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            if (stretch.kind() == Stretch.Kind.COUNTED) {
                whole = whole.plus(between(stretch.from(), earlier(stretch.to(), end)));
                share(complaint.heldBy(), stretch.from(), earlier(stretch.to(), end), byUnit);
            }
        }
        return new TimeUsed(whole, byUnit);
    }

    private static void share(List<Held> holders, Instant from, Instant to, Map<String, Duration> byUnit) {
        Instant begin = from;
        String unit = "";
        for (Held held : holders) {
            Instant change = earlier(held.from(), to);
            add(byUnit, unit, between(begin, change));
            begin = change.isAfter(begin) ? change : begin;
            unit = held.unit();
        }
        add(byUnit, unit, between(begin, to));
    }

    private static void add(Map<String, Duration> byUnit, String unit, Duration used) {
        if (!used.isZero()) {
            byUnit.merge(unit, used, Duration::plus);
        }
    }

    private static Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
