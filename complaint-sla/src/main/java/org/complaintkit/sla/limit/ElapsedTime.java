package org.complaintkit.sla.limit;

import java.time.Duration;
import java.time.Instant;
import org.complaintkit.deadline.Span;

/** An interval on the clock, from the moment; pauses push it on by their length. */
record ElapsedTime(Duration amount) implements Limit {

    ElapsedTime {
        Amounts.requirePositive("elapsed time", amount);
    }

    @Override
    public Due due(Start start, Trace trace) {
        Instant from = start.at();
        Duration left = amount;
        for (Span pause : start.pauses()) {
            Instant stops = pause.from().isBefore(from) ? from : pause.from();
            Instant runs = pause.to().orElseThrow();
            Duration until = Duration.between(from, stops);
            if (until.compareTo(left) >= 0 || !runs.isAfter(stops)) {
                continue;
            }
            count(trace, from, stops);
            trace.add(new Stretch(
                    stops, runs, Stretch.Kind.PAUSED, LimitWordings.length(LimitWordings.PAUSE, stops, runs)));
            left = left.minus(until);
            from = runs;
        }
        Instant due = from.plus(left);
        count(trace, from, due);
        return Due.at(due);
    }

    private static void count(Trace trace, Instant from, Instant to) {
        if (trace.listens() && to.isAfter(from)) {
            trace.add(new Stretch(from, to, Stretch.Kind.COUNTED, LimitWordings.length(LimitWordings.TIME, from, to)));
        }
    }
}
