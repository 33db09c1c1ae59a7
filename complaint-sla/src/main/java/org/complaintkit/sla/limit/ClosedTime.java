package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DayOff;

/** Tells closed time: the days off in it a step each, with their names, and what lies around them. */
final class ClosedTime {

    private ClosedTime() {}

    static void tell(Start start, Instant from, Instant to, Trace trace) {
        if (!trace.listens() || !from.isBefore(to)) {
            return;
        }
        BusinessCalendar calendar = start.calendar();
        ZoneId zone = calendar.zone();
        Instant told = from;
        for (LocalDate day = from.atZone(zone).toLocalDate();
                midnight(day, zone).isBefore(to);
                day = day.plusDays(1)) {
            Instant begins = later(midnight(day, zone), told);
            Instant ends = earlier(midnight(day.plusDays(1), zone), to);
            Optional<DayOff> off = calendar.dayOff(day);
            if (off.isPresent() && begins.isBefore(ends)) {
                closed(told, begins, trace);
                trace.add(new Stretch(
                        begins, ends, Stretch.Kind.SKIPPED, LimitWordings.off(LimitWordings.DAY_OFF, off.get())));
                told = ends;
            }
        }
        closed(told, to, trace);
    }

    private static void closed(Instant from, Instant to, Trace trace) {
        if (from.isBefore(to)) {
            trace.add(new Stretch(from, to, Stretch.Kind.SKIPPED, LimitWordings.of(LimitWordings.CLOSED)));
        }
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
