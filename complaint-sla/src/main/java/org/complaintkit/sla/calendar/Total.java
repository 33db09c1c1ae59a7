package org.complaintkit.sla.calendar;

/** How much of a block of time, or of days, is open: its units in all, and the open ones among them. */
class Total {

    final long size;
    final long open;

    Total(long size, long open) {
        this.size = size;
        this.open = open;
    }

    long amount(boolean open) {
        return open ? this.open : size - this.open;
    }

    static Total sum(Total left, Total right) {
        return new Total(left.size + right.size, left.open + right.open);
    }
}
