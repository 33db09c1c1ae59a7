package org.complaintkit.sla.calendar;

import java.util.BitSet;

/** Which of 2^9 days are working days: the count before each day, and the days in order. */
final class DayBlock extends Total {

    static final int BITS = 9;
    private static final int MASK = (1 << BITS) - 1;

    private final short[] before = new short[(1 << BITS) + 1];
    private final short[] days;

    DayBlock(int covered, BitSet working) {
        super(covered, working.cardinality());
        days = new short[working.cardinality()];
        int count = 0;
        for (int day = 0; day <= MASK; day++) {
            before[day] = (short) count;
            if (working.get(day)) {
                days[count++] = (short) day;
            }
        }
        before[MASK + 1] = (short) count;
    }

    int before(long epochDay) {
        return before[(int) epochDay & MASK];
    }

    int upTo(long epochDay) {
        return before[((int) epochDay & MASK) + 1];
    }

    /** The n-th working day of the block, counted from zero, as its place in the block. */
    int day(int n) {
        return days[n];
    }
}
