package org.complaintkit.sla.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;

/** The limit of the first condition that holds. */
record FirstMatch(List<Choice> choices, Limit otherwise) implements Combined {

    FirstMatch {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is nothing to choose from; name at least one condition with its limit");
        }
    }

    @Override
    public Collection<Limit> parts() {
        List<Limit> parts = choices.stream().map(Choice::limit).collect(Collectors.toCollection(ArrayList::new));
        parts.add(otherwise);
        return parts;
    }

    @Override
    public Set<String> facts() {
        Set<String> facts = new TreeSet<>(Combined.super.facts());
        choices.forEach(choice -> facts.addAll(choice.when().names()));
        return Set.copyOf(facts);
    }

    /** A condition that is an embedder's own predicate does not say at what it looks. */
    @Override
    public boolean looksAtFacts() {
        return true;
    }

    @Override
    public Due due(Start start, Trace trace) {
        for (Choice choice : choices) {
            if (choice.when().holds(start.facts())) {
                note(choice.when(), start, trace);
                return choice.limit().due(start, trace);
            }
        }
        trace.note(start.at(), () -> LimitWordings.of(LimitWordings.BECAUSE_OTHER));
        return otherwise.due(start, trace);
    }

    private static void note(Condition when, Start start, Trace trace) {
        if (when.names().isEmpty()) {
            trace.note(start.at(), () -> LimitWordings.of(LimitWordings.BECAUSE_HOLDS));
        }
        for (String fact : new TreeSet<>(when.names())) {
            trace.note(start.at(), () -> LimitWordings.because(fact, start.facts()));
        }
    }
}
