package org.complaintkit.sla.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Fact;

/** Another limit for each value of a fact. */
record ByFact(String fact, Map<String, Limit> limits, Limit otherwise) implements Combined {

    ByFact {
        limits = Map.copyOf(limits);
    }

    @Override
    public Collection<Limit> parts() {
        List<Limit> parts = new ArrayList<>(limits.values());
        parts.add(otherwise);
        return parts;
    }

    @Override
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>(Combined.super.facts());
        facts.add(fact);
        return Set.copyOf(facts);
    }

    @Override
    public boolean looksAtFacts() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        Optional<Fact> value = start.facts().fact(fact);
        Limit own = value.isPresent() && value.get() instanceof Fact.Name name ? limits.get(name.value()) : null;
        trace.note(start.at(), () -> LimitWordings.because(fact, start.facts()));
        return (own == null ? otherwise : own).due(start, trace);
    }
}
