package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.calendar.DayOff;

/** Tells the days of a count, a step for each, since people count days that way. */
record DayTelling(DayCount count, LocalDate end, Due due, Trace trace) {

    /** The day of the start, the days up to the last one of the count, and those by which that moved. */
    void count(LocalDate last, Counting counting) {
        LocalDate day = start().day();
        if (!count.rule().startDayCounted()) {
            if (!count.rule().sameTimeOfDay()) {
                tell(day, Stretch.Kind.SKIPPED, LimitWordings.day(LimitWordings.START_DAY, day));
            }
            day = day.plusDays(1);
        }
        int number = 0;
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            if (count.isPaused(day)) {
                tell(day, Stretch.Kind.PAUSED, LimitWordings.day(LimitWordings.PAUSED_DAY, day));
            } else if (day.isAfter(last)) {
                tell(day, Stretch.Kind.SKIPPED, moved(day.minusDays(1)));
            } else if (counting.counts(day)) {
                tell(day, Stretch.Kind.COUNTED, LimitWordings.numbered(day, ++number));
            } else {
                tell(day, Stretch.Kind.SKIPPED, off(LimitWordings.DAY_OFF, day));
            }
        }
        back(last);
    }

    /** A named day, and the days by which it moved. */
    void name(LocalDate last, Phrase says) {
        LocalDate named = last.isAfter(end) ? end : last;
        Instant to = named.equals(end) ? due.at() : count.midnightAfter(named);
        if (start().at().isBefore(to)) {
            trace.add(new Stretch(start().at(), to, Stretch.Kind.GIVEN, says));
        }
        for (LocalDate day = named.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            tell(day, Stretch.Kind.SKIPPED, moved(day.minusDays(1)));
        }
        back(last);
    }

    private void back(LocalDate last) {
        if (end.isBefore(last)) {
            trace.note(due.at(), () -> off(LimitWordings.LAST_DAY_MOVED_BACK, last));
        }
    }

    private Start start() {
        return count.start();
    }

    private Phrase moved(LocalDate from) {
        return count.standsAtEndOf(from)
                ? LimitWordings.day(LimitWordings.LAST_DAY_STANDS, from)
                : off(LimitWordings.LAST_DAY_MOVED, from);
    }

    private Phrase off(Wording wording, LocalDate day) {
        Optional<DayOff> off = start().calendar().dayOff(day);
        return off.map(is -> LimitWordings.off(wording, is)).orElseGet(() -> LimitWordings.day(wording, day));
    }

    /** The last step ends when it is due, at close of business, at 24:00 or at the time of day of the start. */
    private void tell(LocalDate day, Stretch.Kind kind, Phrase says) {
        Instant from = day.equals(start().day()) ? start().at() : border(day.minusDays(1));
        Instant to = day.equals(end) ? due.at() : border(day);
        // A date that the zone left out counts like any other and takes no time.
        boolean leftOut = from.equals(to) && !day.equals(start().day());
        if (from.isBefore(to) || leftOut) {
            trace.add(new Stretch(from, to, kind, says));
        }
    }

    private Instant border(LocalDate day) {
        return count.rule().sameTimeOfDay() ? count.endOf(day) : count.midnightAfter(day);
    }
}
