package org.complaintkit.sla.limit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A limit from the next opening; a start while it is open is that opening itself. */
record AfterOpening(Limit limit) implements Combined {

    @Override
    public Collection<Limit> parts() {
        return List.of(limit);
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Instant opening = start.calendar().nextOpening(start.at());
        ClosedTime.tell(start, start.at(), opening, trace);
        return limit.due(start.movedTo(opening), trace)
                .restingOn(Optional.of(start.calendar().edition()));
    }
}
