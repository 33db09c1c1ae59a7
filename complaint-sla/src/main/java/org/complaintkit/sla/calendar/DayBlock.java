package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.util.BitSet;

/** Which of 2^9 days are working days: the count before each day, and the days in order. */
final class DayBlock extends Total {

    static final int BITS = 9;
    private static final int MASK = (1 << BITS) - 1;

    private final short[] before = new short[(1 << BITS) + 1];
    private final LocalDate[] days;

    DayBlock(long firstDay, int covered, BitSet working) {
        super(covered, working.cardinality());
        days = new LocalDate[working.cardinality()];
        int count = 0;
        for (int day = 0; day <= MASK; day++) {
            before[day] = (short) count;
            if (working.get(day)) {
                days[count++] = LocalDate.ofEpochDay(firstDay + day);
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

    /** The n-th working day of the block, counted from zero. */
    LocalDate day(int n) {
        return days[n];
    }
}
