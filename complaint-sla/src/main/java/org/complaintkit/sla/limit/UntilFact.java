package org.complaintkit.sla.limit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;

/**
 * The instant that a recorded fact tells, never before the start; without the fact, no end. It is a date, not a length: a
 * pause does not move it, unless the clock stands still at it; then it is due when that runs on.
 */
record UntilFact(String fact) implements Limit {

    private static final Wording UNTIL = Wording.of("until-fact", "until {fact}", "至{fact}");

    @Override
    public Set<String> facts() {
        return Set.of(fact);
    }

    @Override
    public Due due(Start start, Trace trace) {
        Optional<Fact> told = start.facts().fact(fact);
        if (told.isEmpty() || !(told.get() instanceof Fact.Moment moment)) {
            return Due.NEVER;
        }
        Instant given = moment.value().isBefore(start.at()) ? start.at() : moment.value();
        Instant due = given;
        for (Span pause : start.pauses()) {
            Instant runs = pause.to().orElseThrow();
            due = pause.from().isBefore(due) && runs.isAfter(due) ? runs : due;
        }
        Phrase until = new Phrase(UNTIL, Map.of("fact", fact));
        tell(new Stretch(start.at(), given, Stretch.Kind.GIVEN, until), trace);
        tell(new Stretch(given, due, Stretch.Kind.PAUSED, LimitWordings.of(LimitWordings.STANDS_AT)), trace);
        return Due.at(due);
    }

    private static void tell(Stretch step, Trace trace) {
        if (step.from().isBefore(step.to())) {
            trace.add(step);
        }
    }
}
