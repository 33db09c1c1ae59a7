package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Optional;

/** A calendar's working days as a table over the days since the epoch, compiled a block at a time. */
final class WorkingDays {

    private final Openings openings;
    private final ZoneId zone;
    private final long first;
    private final long last;
    private final long firstBlock;
    private final Blocks<DayBlock> blocks;

    WorkingDays(Openings openings, ZoneId zone, Coverage covers) {
        this.openings = openings;
        this.zone = zone;
        first = covers.first().toEpochDay();
        last = covers.last().toEpochDay();
        firstBlock = first >> DayBlock.BITS;
        blocks = new Blocks<>((int) (((last + 1) >> DayBlock.BITS) - firstBlock) + 1, this::compile);
    }

    private DayBlock compile(int index) {
        long base = (firstBlock + index) << DayBlock.BITS;
        long from = Math.max(first, base);
        long to = Math.min(last + 1, base + (1 << DayBlock.BITS));
        Offsets offsets = Offsets.around(zone, from, to);
        Spans spans = new Spans();
        BitSet working = new BitSet(1 << DayBlock.BITS);
        for (long day = from; day < to; day++) {
            spans.clear();
            openings.on(day, offsets, spans);
            working.set((int) (day - base), spans.count() > 0);
        }
        return new DayBlock(base, (int) (to - from), working);
    }

    private int indexOf(long day) {
        return (int) ((day >> DayBlock.BITS) - firstBlock);
    }

    boolean isWorking(long day) {
        DayBlock block = blocks.block(indexOf(day));
        return block.upTo(day) > block.before(day);
    }

    /** The n-th working day after a day, or, n being negative, before it; n is not zero. */
    Optional<LocalDate> shift(long day, int n) {
        return n > 0 ? after(day, n) : before(day, -(long) n);
    }

    private Optional<LocalDate> after(long day, long n) {
        int index = indexOf(day);
        DayBlock block = blocks.block(index);
        long nth = block.upTo(day) + n;
        if (nth <= block.open) {
            return Optional.of(block.day((int) nth - 1));
        }
        long place = blocks.forward(index + 1, nth - block.open, true);
        return place == Blocks.NONE
                ? Optional.empty()
                : Optional.of(blocks.block(Blocks.index(place)).day(Blocks.left(place) - 1));
    }

    private Optional<LocalDate> before(long day, long n) {
        int index = indexOf(day);
        DayBlock block = blocks.block(index);
        long nth = block.before(day) - n;
        if (nth >= 0) {
            return Optional.of(block.day((int) nth));
        }
        long place = blocks.backward(index, -nth, true);
        if (place == Blocks.NONE) {
            return Optional.empty();
        }
        DayBlock there = blocks.block(Blocks.index(place));
        return Optional.of(there.day((int) there.open - Blocks.left(place)));
    }

    /** The working days from one day up to but not including a later one. */
    long between(long from, long to) {
        int one = indexOf(from);
        int other = indexOf(to);
        long difference =
                (long) blocks.block(other).before(to) - blocks.block(one).before(from);
        return one == other ? difference : difference + blocks.openBetween(one, other);
    }
}
