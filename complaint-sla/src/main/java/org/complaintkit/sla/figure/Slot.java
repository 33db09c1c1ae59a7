package org.complaintkit.sla.figure;

import java.time.LocalDate;
import java.util.Comparator;
import org.complaintkit.identity.Names;

/**
 * What is counted together within a day: the measure, of which limit, ground or rule, in which bucket of time, and where it was
 * recorded on a later day, on which.
 */
record Slot(Measure what, String of, long bucket, long recordedDay) implements Comparable<Slot> {

    /** Recorded on the day on which it happened. */
    static final long SAME_DAY = Long.MIN_VALUE;

    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::what)
            .thenComparing(Slot::of, Names::compare)
            .thenComparingLong(Slot::bucket)
            .thenComparingLong(Slot::recordedDay);

    boolean isRecordedFrom(LocalDate day) {
        return recordedDay != SAME_DAY && recordedDay >= day.toEpochDay();
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
