package org.complaintkit.sla.limit;

import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;

/** Another limit for each value of a fact. */
record ByFact(String fact, Map<String, Limit> limits) implements Limit {

    ByFact {
        limits = Map.copyOf(limits);
    }

    @Override
    public boolean needsCalendar() {
        return limits.values().stream().anyMatch(Limit::needsCalendar);
    }

    @Override
    public boolean looksAtFacts() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Optional<Fact> value = start.facts().fact(fact);
        Limit limit = value.isPresent() && value.get() instanceof Fact.Name name ? limits.get(name.value()) : null;
        return limit == null ? Due.NEVER : limit.due(start, trace);
    }
}
