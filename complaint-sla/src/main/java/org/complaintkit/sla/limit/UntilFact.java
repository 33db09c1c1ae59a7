package org.complaintkit.sla.limit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;

/** The instant that a recorded fact tells, never before the start; without the fact, no end. */
record UntilFact(String fact) implements Limit {

    private static final Wording UNTIL = Wording.of("until-fact", "until {fact}", "至{fact}");

    @Override
    public boolean looksAtFacts() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Optional<Fact> told = start.facts().fact(fact);
        if (told.isEmpty() || !(told.get() instanceof Fact.Moment moment)) {
            return Due.NEVER;
        }
        Instant due = moment.value().isBefore(start.at()) ? start.at() : moment.value();
        if (due.isAfter(start.at())) {
            trace.add(new Stretch(start.at(), due, Stretch.Kind.COUNTED, new Phrase(UNTIL, Map.of("fact", fact))));
        }
        return Due.at(due);
    }
}
