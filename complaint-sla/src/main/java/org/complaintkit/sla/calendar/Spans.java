package org.complaintkit.sla.calendar;

import java.util.Arrays;

/** A growing list of half-open spans of seconds; a scratch pad, never shared between threads. */
final class Spans {

    private static final int FEW = 32;

    private long[] pairs;
    private int size;
    private boolean ordered = true;

    Spans() {
        this(FEW);
    }

    Spans(int expected) {
        pairs = new long[2 * expected];
    }

    void add(long start, long end) {
        if (start >= end) {
            return;
        }
        if (size > 0 && ordered) {
            if (start >= pairs[size - 2] && start <= pairs[size - 1]) {
                pairs[size - 1] = Math.max(pairs[size - 1], end);
                return;
            }
            ordered = start > pairs[size - 1];
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size + 2);
        }
        pairs[size++] = start;
        pairs[size++] = end;
    }

    void addCommon(Spans one, Spans other) {
        for (int i = 0; i < one.count(); i++) {
            for (int j = 0; j < other.count(); j++) {
                add(Math.max(one.start(i), other.start(j)), Math.min(one.end(i), other.end(j)));
            }
        }
    }

    int count() {
        return size / 2;
    }

    long start(int i) {
        return pairs[2 * i];
    }

    long end(int i) {
        return pairs[2 * i + 1];
    }

    void clear() {
        size = 0;
        ordered = true;
    }

    /** Puts the spans in order and joins those that touch or overlap. */
    Spans merged() {
        if (ordered) {
            return this;
        }
        Integer[] order = new Integer[count()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(start(a), start(b)));
        Spans merged = new Spans();
        for (int i : order) {
            merged.add(start(i), end(i));
        }
        return merged;
    }
}
