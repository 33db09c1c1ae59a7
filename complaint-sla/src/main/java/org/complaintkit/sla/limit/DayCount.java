package org.complaintkit.sla.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.complaintkit.deadline.Span;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.calendar.DayOff;

/** What limits in days have in common: where the last day ends, which days a pause takes away, how days are told. */
final class DayCount {

    private DayCount() {}

    /** A limit ends with its last day: at close of business where the calendar has one, else at 24:00. */
    static Due endOf(LocalDate day, Start start) {
        Optional<Instant> close = start.days().calendar().flatMap(calendar -> calendar.closeOfBusiness(day));
        return new Due(close.orElseGet(() -> midnightAfter(day, start)), Optional.of(day));
    }

    private static Instant midnightAfter(LocalDate day, Start start) {
        return day.plusDays(1).atStartOfDay(start.zone()).toInstant();
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

    /** Tells each day after the start up to the last one; a step for each, since people count days that way. */
    static void tell(Start start, LocalDate last, Predicate<LocalDate> counts, Trace trace) {
        if (!trace.listens()) {
            return;
        }
        add(start, start.day(), Stretch.Kind.SKIPPED, LimitWordings.day(LimitWordings.START_DAY, start.day()), trace);
        int number = 0;
        for (LocalDate day = start.day().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isPaused(day, start)) {
                add(start, day, Stretch.Kind.PAUSED, LimitWordings.day(LimitWordings.PAUSED_DAY, day), trace);
            } else if (counts.test(day)) {
                add(start, day, Stretch.Kind.COUNTED, LimitWordings.numbered(day, ++number), trace);
            } else {
                add(start, day, Stretch.Kind.SKIPPED, off(LimitWordings.DAY_OFF, day, start), trace);
            }
        }
    }

    static Phrase off(Wording wording, LocalDate day, Start start) {
        Optional<DayOff> off = start.calendar().dayOff(day);
        return off.map(is -> LimitWordings.off(wording, is)).orElseGet(() -> LimitWordings.day(wording, day));
    }

    static void add(Start start, LocalDate day, Stretch.Kind kind, Phrase says, Trace trace) {
        Instant from = day.atStartOfDay(start.zone()).toInstant();
        trace.add(new Stretch(from.isBefore(start.at()) ? start.at() : from, midnightAfter(day, start), kind, says));
    }
}
