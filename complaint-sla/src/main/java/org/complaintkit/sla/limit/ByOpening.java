package org.complaintkit.sla.limit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One limit for a start in working time, another for one outside it. */
record ByOpening(Limit whenOpen, Limit whenClosed) implements Combined {

    @Override
    public Collection<Limit> parts() {
        return List.of(whenOpen, whenClosed);
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        boolean open = start.calendar().isOpen(start.at());
        trace.note(start.at(), () -> LimitWordings.of(open ? LimitWordings.STARTS_OPEN : LimitWordings.STARTS_CLOSED));
        return (open ? whenOpen : whenClosed)
                .due(start, trace)
                .restingOn(Optional.of(start.calendar().edition()));
    }
}
