package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.DayOff.Reason;

/** A week with its exceptions, less the breaks. */
final class PlannedOpenings implements Openings {

    private final DayPlan plan;
    private final Spans breaks;
    private final Map<LocalDate, Text> holidays;

    PlannedOpenings(DayPlan plan, Spans breaks, Map<LocalDate, Text> holidays) {
        this.plan = plan;
        this.breaks = breaks.merged();
        this.holidays = Map.copyOf(holidays);
    }

    @Override
    public void on(long epochDay, Offsets offsets, Spans out) {
        int[] periods = plan.on(epochDay);
        long midnight = epochDay * Hours.DAY;
        for (int i = 0; i < periods.length; i += 2) {
            addLessBreaks(offsets.toInstant(midnight + periods[i]), offsets.toInstant(midnight + periods[i + 1]), out);
        }
    }

    private void addLessBreaks(long start, long end, Spans out) {
        long open = start;
        for (int i = firstBreakAfter(start); i < breaks.count() && breaks.start(i) < end; i++) {
            out.add(open, breaks.start(i));
            open = Math.max(open, breaks.end(i));
        }
        out.add(open, end);
    }

    private int firstBreakAfter(long second) {
        int low = 0;
        int high = breaks.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (breaks.end(middle) > second) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public DayOff whyOff(LocalDate day) {
        Text holiday = holidays.get(day);
        if (holiday != null) {
            return new DayOff(day, Reason.HOLIDAY, holiday);
        }
        long epochDay = day.toEpochDay();
        return plan.on(epochDay).length == 0 && plan.weekly(epochDay).length == 0
                ? new DayOff(day, Reason.REST_DAY, Days.of(day.getDayOfWeek()))
                : new DayOff(day, Reason.CLOSED, Days.CLOSED);
    }

    @Override
    public Duration ordinaryDay(ZoneId zone, Coverage covers) {
        Map<Integer, Long> counts = new HashMap<>();
        plan.countLengths(covers.first().toEpochDay(), covers.last().toEpochDay(), counts);
        return mostFrequent(counts);
    }

    /** Of equally frequent lengths the longest; days off do not count. */
    static Duration mostFrequent(Map<Integer, Long> counts) {
        int best = 0;
        long times = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            int length = entry.getKey();
            long count = length == 0 ? 0 : entry.getValue();
            if (count > times || (count == times && count > 0 && length > best)) {
                best = length;
                times = count;
            }
        }
        return Duration.ofSeconds(best);
    }
}
