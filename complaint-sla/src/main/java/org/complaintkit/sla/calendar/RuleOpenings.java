package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.sla.calendar.DayOff.Reason;

/** The days of a rule that an embedder brought. */
record RuleOpenings(OpeningRule rule) implements Openings {

    @Override
    public void on(long epochDay, Offsets offsets, Spans out) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        List<Hours> periods = rule.openOn(day);
        int[] seconds = Hours.seconds(day.toString(), periods);
        long midnight = epochDay * Hours.DAY;
        for (int i = 0; i < seconds.length; i += 2) {
            out.add(offsets.toInstant(midnight + seconds[i]), offsets.toInstant(midnight + seconds[i + 1]));
        }
    }

    @Override
    public DayOff whyOff(LocalDate day) {
        return new DayOff(day, Reason.CLOSED, Days.CLOSED);
    }

    @Override
    public Duration ordinaryDay(ZoneId zone, Coverage covers) {
        return measuredDay(this, zone, covers);
    }

    static Duration measuredDay(Openings openings, ZoneId zone, Coverage covers) {
        long first = covers.first().toEpochDay();
        long last = covers.last().toEpochDay();
        Offsets offsets = Offsets.around(zone, first, last);
        Map<Integer, Long> counts = new HashMap<>();
        Spans spans = new Spans();
        for (long day = first; day <= last; day++) {
            spans.clear();
            openings.on(day, offsets, spans);
            Spans merged = spans.merged();
            long length = 0;
            for (int i = 0; i < merged.count(); i++) {
                length += merged.end(i) - merged.start(i);
            }
            counts.merge(Math.toIntExact(length), 1L, Long::sum);
        }
        return PlannedOpenings.mostFrequent(counts);
    }
}
