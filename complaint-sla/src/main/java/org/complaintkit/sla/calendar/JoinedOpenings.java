package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.complaintkit.sla.calendar.DayOff.Reason;

/**
 * Several calendars as one. What their periods have in common starts with the latest of them, and so belongs to that one's
 * day: it is found by laying a day's own periods of each over those of the same and the days before of all others.
 */
record JoinedOpenings(List<Openings> members, boolean all, long firstDay) implements Openings {

    JoinedOpenings {
        members = List.copyOf(members);
    }

    @Override
    public void on(long epochDay, Offsets offsets, Spans out) {
        if (all) {
            addCommon(epochDay, offsets, out);
        } else {
            members.forEach(member -> member.on(epochDay, offsets, out));
        }
    }

    private void addCommon(long epochDay, Offsets offsets, Spans out) {
        List<Spans> lately = members.stream()
                .map(member -> lately(member, epochDay, offsets))
                .toList();
        for (Openings member : members) {
            Spans common = new Spans();
            member.on(epochDay, offsets, common);
            for (Spans other : lately) {
                Spans narrower = new Spans();
                narrower.addCommon(common, other);
                common = narrower;
            }
            for (int i = 0; i < common.count(); i++) {
                out.add(common.start(i), common.end(i));
            }
        }
    }

    private Spans lately(Openings member, long epochDay, Offsets offsets) {
        Spans spans = new Spans();
        for (long day = Math.max(firstDay, epochDay - DAYS_BACK); day <= epochDay; day++) {
            member.on(day, offsets, spans);
        }
        return spans.merged();
    }

    @Override
    public DayOff whyOff(LocalDate day) {
        return members.stream()
                .map(member -> member.whyOff(day))
                .filter(off -> off.reason() != Reason.CLOSED)
                .findFirst()
                .orElseGet(() -> new DayOff(day, Reason.CLOSED, Days.CLOSED));
    }

    @Override
    public Duration ordinaryDay(ZoneId zone, Coverage covers) {
        return RuleOpenings.measuredDay(this, zone, covers);
    }
}
