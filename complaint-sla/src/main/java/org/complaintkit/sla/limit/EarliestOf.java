package org.complaintkit.sla.limit;

import java.util.List;

/** Whichever of several is due first; the first listed where two are due together. */
record EarliestOf(List<Limit> limits) implements Limit {

    EarliestOf {
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("the earliest of no limits is no limit; name at least one");
        }
    }

    @Override
    public boolean needsCalendar() {
        return limits.stream().anyMatch(Limit::needsCalendar);
    }

    @Override
    public boolean looksAtFacts() {
        return limits.stream().anyMatch(Limit::looksAtFacts);
    }

    @Override
    public Due due(Start start, Trace trace) {
        Limit first = limits.get(0);
        Due earliest = first.due(start, Trace.NONE);
        for (Limit limit : limits.subList(1, limits.size())) {
            Due due = limit.due(start, Trace.NONE);
            if (due.at().isBefore(earliest.at())) {
                first = limit;
                earliest = due;
            }
        }
        return trace.listens() ? first.due(start, trace) : earliest;
    }
}
