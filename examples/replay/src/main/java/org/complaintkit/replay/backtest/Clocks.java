package org.complaintkit.replay.backtest;

/** The clocks of one limit under one regime, counted. Grows while a log is run. */
public final class Clocks {

    private long all;
    private long late;

    void add(boolean isLate) {
        all++;
        late += isLate ? 1 : 0;
    }

    /** {@return how many were started} */
    public long all() {
        return all;
    }

    /** {@return how many of them were breached} */
    public long late() {
        return late;
    }

    @Override
    public String toString() {
        return late + " of " + all;
    }
}
