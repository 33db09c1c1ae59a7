package org.complaintkit.sla.limit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Phrase;

/** Whichever of several is due first, or last; the first listed where two are due together. One without end is passed over. */
record BestOf(List<Limit> limits, boolean earliest) implements Combined {

    BestOf {
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException(
                    "the " + (earliest ? "earliest" : "latest") + " of no limits is no limit; name at least one");
        }
    }

    @Override
    public Collection<Limit> parts() {
        return limits;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Due best = Due.NEVER;
        Trace.Kept kept = new Trace.Kept();
        Optional<CalendarEdition> asked = Optional.empty();
        for (Limit limit : limits) {
            Trace.Kept steps = new Trace.Kept();
            Due due = limit.due(start, trace.listens() ? steps : Trace.NONE);
            asked = asked.isPresent() ? asked : due.calendar();
            if (isBetter(due, best)) {
                best = due;
                kept = steps;
            }
        }
        if (!best.isNever()) {
            trace.note(start.at(), this::says);
            kept.stretches().forEach(trace::add);
        }
        // Another edition of the calendar that a loser was found on might make it the winner.
        return best.restingOn(asked);
    }

    private boolean isBetter(Due due, Due best) {
        if (due.isNever() || best.isNever()) {
            return !due.isNever();
        }
        return earliest ? due.at().isBefore(best.at()) : due.at().isAfter(best.at());
    }

    private Phrase says() {
        return LimitWordings.counted(earliest ? LimitWordings.EARLIEST : LimitWordings.LATEST, limits.size());
    }
}
