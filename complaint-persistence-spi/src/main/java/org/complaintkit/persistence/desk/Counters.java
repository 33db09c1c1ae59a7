package org.complaintkit.persistence.desk;

/** Where a desk counts what it does: a bridge to whatever measures the application. */
@FunctionalInterface
public interface Counters {

    /** Counts nowhere. */
    Counters NONE = (what, times) -> {};

    /**
     * Counts something. Must be thread-safe, quick, and throw nothing.
     *
     * @param what what happened
     * @param times how many times, at least 1
     */
    void count(Counted what, long times);
}
