package org.complaintkit.sla.limit;

import java.util.Collection;
import java.util.List;

/** One limit, and when that is due another from there. */
record InTurn(Limit first, Limit next) implements Combined {

    @Override
    public Collection<Limit> parts() {
        return List.of(first, next);
    }

    @Override
    public Due due(Start start, Trace trace) {
        Due due = first.due(start, trace);
        if (due.isNever()) {
            return due;
        }
        return next.due(start.after(due), trace).restingOn(due.calendar());
    }
}
