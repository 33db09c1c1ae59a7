package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;
import org.jspecify.annotations.Nullable;

/** Questions about dates, put to the table of days since the epoch. */
final class DayQuestions {

    private final CalendarEdition edition;
    private final ZoneId zone;
    private final Coverage covers;
    private final Openings openings;
    private final WorkingDays table;
    private final long first;
    private final long last;
    private @Nullable Duration ordinary;

    DayQuestions(CalendarEdition edition, ZoneId zone, Coverage covers, Openings openings) {
        this.edition = edition;
        this.zone = zone;
        this.covers = covers;
        this.openings = openings;
        table = new WorkingDays(openings, zone, covers);
        first = covers.first().toEpochDay();
        last = covers.last().toEpochDay();
        requireEverOpen();
    }

    private void requireEverOpen() {
        Spans spans = new Spans();
        for (long from = first; from <= last; from += DayPlan.WEEK) {
            long to = Math.min(last, from + DayPlan.WEEK - 1);
            Offsets offsets = Offsets.around(zone, from, to);
            for (long day = from; day <= to; day++) {
                openings.on(day, offsets, spans);
                if (spans.count() > 0) {
                    return;
                }
            }
        }
        throw new InvalidCalendarException(
                Problem.NEVER_OPEN,
                "calendar " + edition + " is never open from " + covers.first() + " to " + covers.last()
                        + "; give at least one of these dates opening hours that no holiday, shift or break removes");
    }

    boolean isWorking(LocalDate day) {
        return table.isWorking(inside(day));
    }

    LocalDate add(LocalDate start, int days) {
        long from = inside(start);
        if (days == 0) {
            return start;
        }
        return table.shift(from, days)
                .orElseThrow(() -> notCovered(
                        days > 0 ? covers.last().plusDays(1) : covers.first().minusDays(1)));
    }

    Instant add(Instant start, int days) {
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        LocalDate day = add(local.toLocalDate(), days);
        return days == 0 ? start : day.atTime(local.toLocalTime()).atZone(zone).toInstant();
    }

    int between(LocalDate start, LocalDate end) {
        long from = insideOrNext(start);
        long to = insideOrNext(end);
        return (int) (from <= to ? table.between(from, to) : -table.between(to, from));
    }

    Optional<Instant> closeOfBusiness(LocalDate day) {
        long epochDay = inside(day);
        Spans spans = new Spans();
        openings.on(epochDay, Offsets.around(zone, epochDay, epochDay), spans);
        Spans merged = spans.merged();
        return merged.count() == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(merged.end(merged.count() - 1)));
    }

    /** Worked out on first use; two threads at once find the same. */
    Duration ordinary() {
        Duration known = ordinary;
        if (known == null) {
            known = openings.ordinaryDay(zone, covers);
            ordinary = known;
        }
        return known;
    }

    Optional<DayOff> dayOff(LocalDate day) {
        return isWorking(day) ? Optional.empty() : Optional.of(openings.whyOff(day));
    }

    private long inside(LocalDate day) {
        long epochDay = day.toEpochDay();
        if (epochDay < first || epochDay > last) {
            throw notCovered(day);
        }
        return epochDay;
    }

    private long insideOrNext(LocalDate day) {
        long epochDay = day.toEpochDay();
        return epochDay == last + 1 ? epochDay : inside(day);
    }

    private DateNotCoveredException notCovered(LocalDate day) {
        return new DateNotCoveredException(edition, covers, day);
    }
}
