package org.complaintkit.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A calendar's open time as a table over the seconds since the epoch, compiled a block at a time. Instants that are looked
 * for and lie outside the covered seconds are {@link #NONE}.
 */
final class WorkingTime {

    static final long NONE = Stretch.NONE;

    /** As many as most offices have; more are found room for. */
    private static final int PERIODS_A_DAY = 2;

    private final Openings openings;
    private final ZoneId zone;
    private final long firstDay;
    private final long lastDay;
    private final long first;
    private final long end;
    private final long firstBlock;
    private final Blocks<Stretch> blocks;

    WorkingTime(Openings openings, ZoneId zone, Coverage covers) {
        this.openings = openings;
        this.zone = zone;
        firstDay = covers.first().toEpochDay();
        lastDay = covers.last().toEpochDay();
        first = midnight(covers.first());
        end = Math.max(first, midnight(covers.last().plusDays(1)));
        firstBlock = first >> Stretch.BITS;
        blocks = new Blocks<>(Math.toIntExact((end >> Stretch.BITS) - firstBlock) + 1, this::compile);
    }

    private long midnight(LocalDate day) {
        return day.atStartOfDay().atZone(zone).toEpochSecond();
    }

    private Stretch compile(int index) {
        long from = Math.max(first, (firstBlock + index) << Stretch.BITS);
        long to = Math.min(end, (firstBlock + index + 1) << Stretch.BITS);
        long fromDay = Math.max(firstDay, Math.floorDiv(from, Hours.DAY) - Openings.DAYS_BACK);
        long toDay = Math.min(lastDay, Math.floorDiv(to, Hours.DAY) + 1);
        Offsets offsets = Offsets.around(zone, fromDay, toDay);
        Spans spans = new Spans(PERIODS_A_DAY * (int) Math.max(1, toDay - fromDay + 1));
        for (long day = fromDay; day <= toDay; day++) {
            openings.on(day, offsets, spans);
        }
        return Stretch.of(from, Math.max(from, to), spans.merged());
    }

    /** The first covered second. */
    long first() {
        return first;
    }

    /** The first second after the covered ones. */
    long end() {
        return end;
    }

    private int indexOf(long second) {
        return (int) ((second >> Stretch.BITS) - firstBlock);
    }

    boolean isOpen(long second) {
        return blocks.block(indexOf(second)).isOpen(second);
    }

    long between(long from, long to) {
        int one = indexOf(from);
        int other = indexOf(to);
        long head = blocks.block(one).workedBefore(from);
        long tail = blocks.block(other).workedBefore(to);
        return one == other ? tail - head : tail - head + blocks.openBetween(one, other);
    }

    /** The earliest second before which so much was worked since another; the amount is more than zero. */
    long addEarly(long from, long amount) {
        int index = indexOf(from);
        Stretch block = blocks.block(index);
        long worked = block.workedBefore(from) + amount;
        if (worked <= block.open) {
            return block.atWorkedEarly((int) worked);
        }
        long place = blocks.forward(index + 1, worked - block.open, true);
        return place == Blocks.NONE ? NONE : blocks.block(Blocks.index(place)).atWorkedEarly(Blocks.left(place));
    }

    /** The latest second since which so much was worked until another; the amount is more than zero. */
    long subtractLate(long from, long amount) {
        int index = indexOf(from);
        Stretch block = blocks.block(index);
        long worked = block.workedBefore(from) - amount;
        if (worked >= 0) {
            return block.atWorked((int) worked);
        }
        long place = blocks.backward(index, -worked, true);
        if (place == Blocks.NONE) {
            return NONE;
        }
        Stretch there = blocks.block(Blocks.index(place));
        return there.atWorked((int) there.open - Blocks.left(place));
    }

    /** The first open (or closed) second at or after one. */
    long next(long second, boolean open) {
        if (second >= end) {
            return NONE;
        }
        int index = indexOf(second);
        Stretch block = blocks.block(index);
        long found = open ? block.nextOpen(second) : block.nextClosed(second);
        if (found != NONE) {
            return found;
        }
        long place = blocks.forward(index + 1, 1, open);
        if (place == Blocks.NONE) {
            return NONE;
        }
        Stretch there = blocks.block(Blocks.index(place));
        return open ? there.nextOpen(there.start()) : there.nextClosed(there.start());
    }

    /** The last open (or closed) second at or before one, which is before the end. */
    long last(long second, boolean open) {
        if (second < first) {
            return NONE;
        }
        int index = indexOf(second);
        Stretch block = blocks.block(index);
        long found = open ? block.lastOpen(second) : block.lastClosed(second);
        if (found != NONE) {
            return found;
        }
        long place = blocks.backward(index, 1, open);
        if (place == Blocks.NONE) {
            return NONE;
        }
        Stretch there = blocks.block(Blocks.index(place));
        return open ? there.lastOpen(there.end() - 1) : there.lastClosed(there.end() - 1);
    }

    /** The first closing after a second. */
    long nextClose(long second) {
        long open = next(second, true);
        return open == NONE ? NONE : next(open, false);
    }

    /** The last closing at or before a second. */
    long lastClose(long second) {
        long closed = last(second, false);
        long open = closed == NONE ? NONE : last(closed, true);
        return open == NONE ? NONE : open + 1;
    }

    /** The last opening at or before a second. */
    long lastOpening(long second) {
        long open = last(second, true);
        long closed = open == NONE ? NONE : last(open, false);
        return closed == NONE ? NONE : closed + 1;
    }

    LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
