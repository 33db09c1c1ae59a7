package org.complaintkit.sla.calendar;

/**
 * The open spans within a block of 2^25 seconds, cut at its ends and at those of the coverage. Both directions, from an
 * instant to the time worked before it and back, go through an index to the few spans in question.
 */
final class Stretch extends Total {

    static final int BITS = 25;
    static final long NONE = Long.MIN_VALUE;

    private static final int SLOT_BITS = 14;
    private static final int SLOTS = 1 << (BITS - SLOT_BITS);

    private final long start;
    private final long end;
    private final int[] opens;
    private final int[] worked;
    private final char[] byTime;
    private final char[] byWork;
    private final int workBits;

    private Stretch(long start, long end, int[] opens, int[] worked) {
        super(end - start, worked[opens.length]);
        this.start = start;
        this.end = end;
        this.opens = opens;
        this.worked = worked;
        int bits = 0;
        while ((worked[opens.length] >> bits) >= SLOTS) {
            bits++;
        }
        workBits = bits;
        byTime = index(opens, opens.length, SLOT_BITS, (int) (end - start));
        byWork = index(worked, opens.length, workBits, worked[opens.length]);
    }

    /** For each slot, and one beyond the last, the last value that is not after the slot's start. */
    private static char[] index(int[] values, int count, int bits, int most) {
        char[] index = new char[(most >> bits) + 2];
        int at = 0;
        for (int slot = 0; slot < index.length; slot++) {
            while (at + 1 < count && values[at + 1] <= (long) slot << bits) {
                at++;
            }
            index[slot] = (char) at;
        }
        return index;
    }

    /** Spans are in order and apart; those outside the block are left out. */
    static Stretch of(long start, long end, Spans spans) {
        int first = 0;
        while (first < spans.count() && spans.end(first) <= start) {
            first++;
        }
        int last = first;
        while (last < spans.count() && spans.start(last) < end) {
            last++;
        }
        int[] opens = new int[last - first];
        int[] worked = new int[opens.length + 1];
        for (int i = 0; i < opens.length; i++) {
            long open = Math.max(spans.start(first + i), start);
            opens[i] = (int) (open - start);
            worked[i + 1] = worked[i] + (int) (Math.min(spans.end(first + i), end) - open);
        }
        return new Stretch(start, end, opens, worked);
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    boolean isOpen(long second) {
        return second < closeOfSpanAt(spanAt((int) (second - start)));
    }

    long workedBefore(long second) {
        int at = (int) (second - start);
        int span = spanAt(at);
        return span < 0 ? 0 : worked[span] + Math.min(at - opens[span], worked[span + 1] - worked[span]);
    }

    /** The instant at which so much has been worked; where nothing is worked around it, the one after that pause. */
    long atWorked(int amount) {
        int span = spanWorked(amount);
        return start + opens[span] + (amount - worked[span]);
    }

    /** The same; where nothing is worked around it, the instant before that pause. The amount is more than zero. */
    long atWorkedEarly(int amount) {
        return atWorked(amount - 1) + 1;
    }

    long nextOpen(long second) {
        int span = spanAt((int) (second - start));
        if (second < closeOfSpanAt(span)) {
            return second;
        }
        return span + 1 < opens.length ? start + opens[span + 1] : NONE;
    }

    long nextClosed(long second) {
        long close = closeOfSpanAt(spanAt((int) (second - start)));
        return second >= close ? second : close < end ? close : NONE;
    }

    long lastOpen(long second) {
        int span = spanAt((int) (second - start));
        return span < 0 ? NONE : Math.min(second, closeOfSpanAt(span) - 1);
    }

    long lastClosed(long second) {
        int span = spanAt((int) (second - start));
        if (second >= closeOfSpanAt(span)) {
            return second;
        }
        return opens[span] > 0 ? start + opens[span] - 1 : NONE;
    }

    private long closeOfSpanAt(int span) {
        return span < 0 ? NONE : start + opens[span] + (worked[span + 1] - worked[span]);
    }

    /** The last span that starts at or before a second of the block, or -1. */
    private int spanAt(int at) {
        int slot = at >> SLOT_BITS;
        int low = byTime[slot];
        int high = byTime[slot + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (opens[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return opens.length > 0 && opens[low] <= at ? low : -1;
    }

    /** The last span before which at most so much was worked. */
    private int spanWorked(int amount) {
        int slot = amount >> workBits;
        int low = byWork[slot];
        int high = byWork[slot + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (worked[middle] <= amount) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
