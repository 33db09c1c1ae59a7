package org.complaintkit.sla.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
        BitSet cut = new BitSet(length);
        raw.breaks().forEach((day, periods) -> periods.forEach(period -> paint(cut, day, period)));
        for (LocalDate day = raw.first(); !day.isAfter(raw.last()); day = day.plusDays(1)) {
            for (Period period : raw.periods(day)) {
                paint(open, day, period);
                if (lasts(cut, day, period)) {
                    workingDays.add(day);
                }
            }
        }
        open.andNot(cut);
        open.clear(length, Math.max(length, open.length()));
    }

    private void paint(BitSet minutes, LocalDate day, Period period) {
        int from = index(day, period.open());
        minutes.set(from, Math.max(from, index(day, period.close())));
    }

    private boolean lasts(BitSet cut, LocalDate day, Period period) {
        return cut.nextClearBit(index(day, period.open())) < index(day, period.close());
    }

    private int index(LocalDate day, int minuteOfDay) {
        return (int) Math.max(0, minute(day, minuteOfDay) - start);
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
            boolean stopped = false;
            for (Stop stop : stops) {
                stopped |= stop.contains(minute);
                if (stop.contains(minute) && stop.to().isEmpty()) {
                    return Optional.of(Optional.empty());
                }
            }
            if (minute >= end()) {
                return Optional.empty();
            }
            left -= isOpen(minute) && !stopped ? 1 : 0;
            minute++;
        }
        return Optional.of(Optional.of(minute));
    }

    public long betweenOutside(long from, long to, List<Stop> stops) {
        long count = 0;
        for (long minute = from; minute < to; minute++) {
            boolean stopped = false;
            for (Stop stop : stops) {
                stopped |= stop.contains(minute);
            }
            count += isOpen(minute) && !stopped ? 1 : 0;
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
