package org.complaintkit.sla.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.complaintkit.deadline.Span;
import org.complaintkit.sla.calendar.OpenInterval;

/** Time inside opening hours; what is used up exactly at closing ends at closing. Pauses count for nothing. */
record WorkingTime(Duration amount) implements Limit {

    WorkingTime {
        Amounts.requirePositive("working time", amount);
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Instant due = start.calendar()
                .addWithPauses(start.at(), amount, start.pauses())
                .orElseThrow(() -> new IllegalStateException("every pause of a start has ended"));
        if (trace.listens()) {
            tell(start, due, trace);
        }
        return Due.at(due).on(start.calendar());
    }

    private static void tell(Start start, Instant due, Trace trace) {
        Instant[] told = {start.at()};
        start.calendar().openIntervals(start.at(), due).forEach(open -> {
            ClosedTime.tell(start, told[0], open.open(), trace);
            told[0] = open(start.pauses(), open, trace);
        });
        ClosedTime.tell(start, told[0], due, trace);
    }

    private static Instant open(List<Span> pauses, OpenInterval open, Trace trace) {
        Instant from = open.open();
        for (Span pause : pauses) {
            Instant stops = later(pause.from(), from);
            Instant runs = earlier(pause.to().orElseThrow(), open.close());
            if (stops.isBefore(runs)) {
                counted(trace, from, stops);
                trace.add(new Stretch(
                        stops, runs, Stretch.Kind.PAUSED, LimitWordings.length(LimitWordings.PAUSE, stops, runs)));
                from = runs;
            }
        }
        counted(trace, from, open.close());
        return open.close();
    }

    private static void counted(Trace trace, Instant from, Instant to) {
        if (from.isBefore(to)) {
            trace.add(new Stretch(from, to, Stretch.Kind.COUNTED, LimitWordings.length(LimitWordings.OPEN, from, to)));
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
