package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.complaintkit.deadline.Span;
import org.complaintkit.sla.calendar.BusinessCalendar;

/** What limits in days have in common: where the last day ends, and which days a pause gives back. */
final class DayCount {

    private DayCount() {}

    /** A limit ends with its last day: at close of business where the calendar has one, else at 24:00. */
    static Due endOf(LocalDate day, Start start) {
        Optional<Instant> close = start.days().calendar().flatMap(calendar -> calendar.closeOfBusiness(day));
        return new Due(close.orElseGet(() -> midnightAfter(day, start)), Optional.of(day));
    }

    static Instant midnightAfter(LocalDate day, Start start) {
        return day.plusDays(1).atStartOfDay(start.zone()).toInstant();
    }

    /** Which days a limit counts, and how to go on by some of them. */
    interface Counting {
        /** How many counted days d there are with after < d <= last. */
        int counted(LocalDate after, LocalDate last);

        /** The n-th counted day after a day. */
        LocalDate plus(LocalDate day, int counted);
    }

    /** Every day. */
    static final Counting ALL = new Counting() {
        @Override
        public int counted(LocalDate after, LocalDate last) {
            return (int) ChronoUnit.DAYS.between(after, last);
        }

        @Override
        public LocalDate plus(LocalDate day, int counted) {
            return day.plusDays(counted);
        }
    };

    /** Every day with working hours. */
    static Counting working(BusinessCalendar calendar) {
        return new Counting() {
            @Override
            public int counted(LocalDate after, LocalDate last) {
                return calendar.workingDaysBetween(after.plusDays(1), last.plusDays(1));
            }

            @Override
            public LocalDate plus(LocalDate day, int counted) {
                return calendar.addWorkingDays(day, counted);
            }
        };
    }

    /** The last day, moved on by the counted days of every pause that began before the limit ended. */
    static LocalDate beyondPauses(Start start, LocalDate unpaused, Counting counting) {
        LocalDate last = unpaused;
        LocalDate seen = start.day();
        for (Span pause : start.pauses()) {
            LocalDate first = later(start.dayOf(pause.from()), seen);
            LocalDate end = start.dayOf(pause.to().orElseThrow());
            if (end.isAfter(first) && pause.from().isBefore(endOf(last, start).at())) {
                last = counting.plus(last, counting.counted(first, end));
                seen = end;
            }
        }
        return last;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * Nothing falls due while the clock stands still, were it to run on at that very instant. A pause within one day gives
     * nothing back, not even where the limit ends in it.
     */
    static boolean standsAtEndOf(LocalDate day, Start start) {
        Instant end = endOf(day, start).at();
        for (Span pause : start.pauses()) {
            Instant runs = pause.to().orElseThrow();
            boolean overnight = start.dayOf(runs).isAfter(start.dayOf(pause.from()));
            if (overnight && pause.from().isBefore(end) && !runs.isBefore(end)) {
                return true;
            }
        }
        return false;
    }

    /** Days d with first day of the pause < d <= its last day; a day that two pauses touch counts once. */
    static boolean isPaused(LocalDate day, Start start) {
        for (Span pause : start.pauses()) {
            LocalDate last = start.dayOf(pause.to().orElseThrow());
            if (day.isAfter(start.dayOf(pause.from())) && !day.isAfter(last)) {
                return true;
            }
        }
        return false;
    }
}
