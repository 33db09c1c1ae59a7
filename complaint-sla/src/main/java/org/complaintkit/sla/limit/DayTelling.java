package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.calendar.DayOff;

/** Tells the days of a count, a step for each, since people count days that way. */
record DayTelling(Start start, Due due, Trace trace) {

    /** The day of the start, the days up to the last one of the count, and those by which that moved on. */
    void upTo(LocalDate last, Predicate<LocalDate> counts) {
        if (!trace.listens()) {
            return;
        }
        tell(start.day(), Stretch.Kind.SKIPPED, LimitWordings.day(LimitWordings.START_DAY, start.day()));
        int number = 0;
        for (LocalDate day = start.day().plusDays(1); !day.isAfter(end()); day = day.plusDays(1)) {
            if (DayCount.isPaused(day, start)) {
                tell(day, Stretch.Kind.PAUSED, LimitWordings.day(LimitWordings.PAUSED_DAY, day));
            } else if (day.isAfter(last)) {
                tell(day, Stretch.Kind.SKIPPED, moved(day.minusDays(1)));
            } else if (counts.test(day)) {
                tell(day, Stretch.Kind.COUNTED, LimitWordings.numbered(day, ++number));
            } else {
                tell(day, Stretch.Kind.SKIPPED, off(LimitWordings.DAY_OFF, day));
            }
        }
    }

    private LocalDate end() {
        return due.lastDay().orElseThrow();
    }

    private Phrase moved(LocalDate from) {
        return DayCount.standsAtEndOf(from, start)
                ? LimitWordings.day(LimitWordings.LAST_DAY_STANDS, from)
                : off(LimitWordings.LAST_DAY_MOVED, from);
    }

    private Phrase off(Wording wording, LocalDate day) {
        Optional<DayOff> off = start.calendar().dayOff(day);
        return off.map(is -> LimitWordings.off(wording, is)).orElseGet(() -> LimitWordings.day(wording, day));
    }

    /** The last step ends when it is due, at close of business or at 24:00. */
    private void tell(LocalDate day, Stretch.Kind kind, Phrase says) {
        Instant from = day.equals(start.day()) ? start.at() : midnightBefore(day);
        Instant to = day.equals(end()) ? due.at() : DayCount.midnightAfter(day, start);
        if (from.isBefore(to)) {
            trace.add(new Stretch(from, to, kind, says));
        }
    }

    private Instant midnightBefore(LocalDate day) {
        return DayCount.midnightAfter(day.minusDays(1), start);
    }
}
