package org.complaintkit.sla.limit;

/** Nothing is ever due. */
enum NoLimit implements Limit {
    NONE;

    @Override
    public Due due(Start start, Trace trace) {
        return Due.NEVER;
    }
}
