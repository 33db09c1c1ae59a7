package org.complaintkit.sla.regime;

import java.time.Instant;
import java.util.List;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/** Refuses a limit that is longer than a calendar covers at all: one that does not even end if it starts on its first day. */
record LengthCheck(List<Start.Days> calendars) {

    Limit check(Limit limit) {
        for (Start.Days days : calendars) {
            days.calendar().ifPresent(calendar -> check(limit, days, calendar));
        }
        return limit;
    }

    private static void check(Limit limit, Start.Days days, BusinessCalendar calendar) {
        Coverage covers = calendar.covers();
        Instant first = covers.first().atStartOfDay(calendar.zone()).toInstant();
        try {
            limit.due(Start.of(first, days), Trace.NONE);
        } catch (DateNotCoveredException e) {
            if (e.date().isAfter(covers.last())) {
                throw new IllegalArgumentException(
                        "the limit is longer than calendar " + calendar.edition() + " covers at all, from "
                                + covers.first() + " to " + covers.last()
                                + "; shorten it or let the calendar cover more",
                        e);
            }
        }
    }
}
