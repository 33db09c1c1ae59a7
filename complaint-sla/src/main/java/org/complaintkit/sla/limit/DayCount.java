package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.complaintkit.deadline.Span;

/** What limits that end with a day have in common: where a day ends, what a pause gives back, where a last day moves. */
record DayCount(Start start, DayRule rule) {

    /** The instant at which the limit is due if this is its last day. */
    Instant endOf(LocalDate day) {
        if (rule.sameTimeOfDay()) {
            return sameTimeOn(day);
        }
        // Where business has closed before the clock starts, what is left of the day is the time up to 24:00.
        Optional<Instant> close = start.days().calendar().flatMap(calendar -> calendar.closeOfBusiness(day));
        return close.filter(at -> at.isAfter(start.at())).orElseGet(() -> midnightAfter(day));
    }

    Due endingWith(LocalDate day, boolean askedCalendar) {
        Optional<LocalDate> last = rule.sameTimeOfDay() ? Optional.empty() : Optional.of(day);
        Due due = new Due(endOf(day), last, Optional.empty());
        return askedCalendar ? start.days().calendar().map(due::on).orElse(due) : due;
    }

    Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(start.zone()).toInstant();
    }

    private Instant sameTimeOn(LocalDate day) {
        LocalDateTime from = LocalDateTime.ofInstant(start.at(), start.zone());
        // A start at 24:00 of its day is at 00:00 of the next one.
        long beyond = ChronoUnit.DAYS.between(start.day(), from.toLocalDate());
        return day.plusDays(beyond)
                .atTime(from.toLocalTime())
                .atZone(start.zone())
                .toInstant();
    }

    /** The last day, moved on by the counted days of every pause that began before the limit ended. */
    LocalDate beyondPauses(LocalDate unpaused, Counting counting) {
        LocalDate last = unpaused;
        LocalDate seen = rule.startDayCounted() ? start.day().minusDays(1) : start.day();
        for (Span pause : start.pauses()) {
            LocalDate first = later(start.dayOf(pause.from()), seen);
            LocalDate end = start.dayOf(pause.to().orElseThrow());
            // Business that closes after midnight may be paused when the last day is over; then that moves (settled).
            boolean inCount = !first.isAfter(last) && pause.from().isBefore(endOf(last));
            if (inCount && end.isAfter(first)) {
                last = counting.plus(last, counting.counted(first, end));
                seen = end;
            }
        }
        return last;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Where the last day comes to lie: off a day off, as the rule has it, and off one at whose end the clock stands still. */
    LocalDate settled(LocalDate last) {
        LocalDate day = rule.lastDay() == LastDay.MOVED_BACK ? backFrom(last) : last;
        while ((rule.lastDay() == LastDay.MOVED && !start.calendar().isWorkingDay(day)) || standsAtEndOf(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate backFrom(LocalDate last) {
        LocalDate day = last;
        while (!day.isBefore(start.day()) && !start.calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.isBefore(start.day()) || isOver(day) ? last : day;
    }

    private boolean isOver(LocalDate day) {
        Instant end = rule.sameTimeOfDay()
                ? sameTimeOn(day)
                : start.calendar().closeOfBusiness(day).orElseThrow();
        return !end.isAfter(start.at());
    }

    /**
     * Nothing falls due while the clock stands still, were it to run on at that very instant. A pause within one day gives
     * nothing back, not even where the limit ends in it.
     */
    boolean standsAtEndOf(LocalDate day) {
        if (start.pauses().isEmpty()) {
            return false;
        }
        Instant end = endOf(day);
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
    boolean isPaused(LocalDate day) {
        for (Span pause : start.pauses()) {
            LocalDate last = start.dayOf(pause.to().orElseThrow());
            if (day.isAfter(start.dayOf(pause.from())) && !day.isAfter(last)) {
                return true;
            }
        }
        return false;
    }
}
