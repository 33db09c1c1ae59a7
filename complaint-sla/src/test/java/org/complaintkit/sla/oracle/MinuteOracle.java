package org.complaintkit.sla.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.complaintkit.sla.oracle.RawCalendar.Period;

/**
 * Paints every minute of the covered time open or closed and answers by walking minute by minute. Instants are counted in
 * minutes since the epoch; {@link Optional#empty} stands for an answer outside the covered time.
 */
public final class MinuteOracle {

    /** A span in which the clock stands still; without an end it still lasts. */
    public record Stop(long from, Optional<Long> to) {
        boolean contains(long minute) {
            return minute >= from && (to.isEmpty() || minute < to.get());
        }
    }

    private static final int DAY = 24 * 60;

    private final RawCalendar raw;
    private final long start;
    private final int length;
    private final BitSet open;
    private final TreeSet<LocalDate> workingDays = new TreeSet<>();

    public MinuteOracle(RawCalendar raw) {
        this.raw = raw;
        start = minute(raw.first(), 0);
        length = (int) (minute(raw.last().plusDays(1), 0) - start);
        open = new BitSet(length);
        for (LocalDate day = raw.first(); !day.isAfter(raw.last()); day = day.plusDays(1)) {
            BitSet own = new BitSet();
            raw.periods(day).forEach(painter(own, day, true));
            for (LocalDate cut : raw.breaks().keySet()) {
                raw.breaks().get(cut).forEach(painter(own, cut, false));
            }
            if (!own.isEmpty()) {
                workingDays.add(day);
            }
            open.or(own);
        }
        open.clear(length, Math.max(length, open.length()));
    }

    private Consumer<Period> painter(BitSet minutes, LocalDate day, boolean paint) {
        return period -> {
            long from = Math.max(0, minute(day, period.open()) - start);
            long to = Math.max(0, minute(day, period.close()) - start);
            if (from < to) {
                minutes.set((int) from, (int) to, paint);
            }
        };
    }

    /** The instant of a local time, by java.time's own rule. */
    private long minute(LocalDate day, int minuteOfDay) {
        Instant instant = day.plusDays(minuteOfDay / DAY)
                .atStartOfDay()
                .plusMinutes(minuteOfDay % DAY)
                .atZone(raw.zone())
                .toInstant();
        if (instant.getEpochSecond() % 60 != 0) {
            throw new IllegalArgumentException("this oracle knows whole minutes only: " + instant);
        }
        return instant.getEpochSecond() / 60;
    }

    public long start() {
        return start;
    }

    public long end() {
        return start + length;
    }

    public TreeSet<LocalDate> workingDays() {
        return workingDays;
    }

    public boolean isOpen(long minute) {
        return minute >= start && minute < end() && open.get((int) (minute - start));
    }

    /** All instants at which it opens or closes. */
    public List<Long> boundaries() {
        List<Long> found = new ArrayList<>();
        for (long minute = start + 1; minute < end(); minute++) {
            if (isOpen(minute) != isOpen(minute - 1)) {
                found.add(minute);
            }
        }
        return found;
    }

    public long between(long from, long to) {
        long count = 0;
        for (long minute = from; minute < to; minute++) {
            count += isOpen(minute) ? 1 : 0;
        }
        return count;
    }

    public Optional<Long> add(long from, long amount) {
        long left = amount;
        long minute = from;
        while (left > 0 && minute < end()) {
            left -= isOpen(minute) ? 1 : 0;
            minute++;
        }
        return left == 0 ? Optional.of(minute) : Optional.empty();
    }

    /** As add would be with a wrong comparison at closing: the time used up there lasts until the next opening. */
    public Optional<Long> addOverClosing(long from, long amount) {
        return add(from, amount).flatMap(this::nextOpening);
    }

    public Optional<Long> subtract(long from, long amount) {
        long left = amount;
        long minute = from;
        while (left > 0 && minute > start) {
            minute--;
            left -= isOpen(minute) ? 1 : 0;
        }
        return left == 0 ? Optional.of(minute) : Optional.empty();
    }

    public Optional<Long> nextOpening(long from) {
        for (long minute = from; minute < end(); minute++) {
            if (isOpen(minute)) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    public Optional<Long> nextClosing(long from) {
        for (long minute = from + 1; minute < end(); minute++) {
            if (isOpen(minute - 1) && !isOpen(minute)) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    public Optional<Long> previousOpening(long from) {
        for (long minute = from - 1; minute > start; minute--) {
            if (isOpen(minute) && !isOpen(minute - 1)) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    public Optional<Long> previousClosing(long from) {
        for (long minute = from - 1; minute > start; minute--) {
            if (isOpen(minute - 1) && !isOpen(minute)) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }

    public Optional<Long> rollBack(long from) {
        return from > start && isOpen(from - 1) ? Optional.of(from) : previousClosing(from);
    }

    /** The deadline; an inner empty says that a stop without an end swallowed it. */
    public Optional<Optional<Long>> addWithStops(long from, long amount, List<Stop> stops) {
        long left = amount;
        long minute = from;
        while (left > 0) {
            long now = minute;
            if (stops.stream().anyMatch(stop -> stop.to().isEmpty() && stop.contains(now))) {
                return Optional.of(Optional.empty());
            }
            if (minute >= end()) {
                return Optional.empty();
            }
            boolean stopped = stops.stream().anyMatch(stop -> stop.contains(now));
            left -= isOpen(minute) && !stopped ? 1 : 0;
            minute++;
        }
        return Optional.of(Optional.of(minute));
    }

    public long betweenOutside(long from, long to, List<Stop> stops) {
        long count = 0;
        for (long minute = from; minute < to; minute++) {
            long now = minute;
            count += isOpen(minute) && stops.stream().noneMatch(stop -> stop.contains(now)) ? 1 : 0;
        }
        return count;
    }

    public Optional<LocalDate> addWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        int left = Math.abs(days);
        int step = days > 0 ? 1 : -1;
        while (left > 0) {
            day = day.plusDays(step);
            if (day.isBefore(raw.first()) || day.isAfter(raw.last())) {
                return Optional.empty();
            }
            left -= workingDays.contains(day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -workingDaysBetween(to, from)
                : (int) from.datesUntil(to).filter(workingDays::contains).count();
    }
}
