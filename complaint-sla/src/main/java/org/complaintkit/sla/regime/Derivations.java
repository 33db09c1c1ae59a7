package org.complaintkit.sla.regime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.command.Correct;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** What a regime derives as somebody acts. */
record Derivations(List<Derivation> all) {

    Derivations {
        all = List.copyOf(all);
    }

    /** What comes of one act: facts to record, and names that a table does not know. */
    record Derived(List<Event.FactsSet> events, List<Refusal> refusals) {

        static final Derived NOTHING = new Derived(List.of(), List.of());

        FactMap facts() {
            FactMap facts = FactMap.EMPTY;
            for (Event.FactsSet event : events) {
                facts = facts.withAll(event.facts());
            }
            return facts;
        }
    }

    Derived of(Complaint before, Command command) {
        if (all.isEmpty()) {
            return Derived.NOTHING;
        }
        List<Event.FactsSet> events = new ArrayList<>(1);
        List<Refusal> refusals = new ArrayList<>(0);
        Facts seen = before.under(command.act().learned());
        for (Derivation one : all) {
            when(one, before, command).ifPresent(at -> {
                Optional<Fact> value = one.value(seen, at);
                if (value.isPresent() && !value.equals(before.fact(one.fact()))) {
                    events.add(new Event.FactsSet(
                            command.meta().at(), one.id(), one.basis(), FactMap.of(one.fact(), value.get())));
                } else if (value.isEmpty() && one instanceof Derivation.Looked looked) {
                    refusals.addAll(unknown(looked, seen));
                }
            });
        }
        return new Derived(events, refusals);
    }

    /** As of when a fact is to be derived, if this act touches it at all. */
    private static Optional<Instant> when(Derivation one, Complaint before, Command command) {
        Instant at = command.meta().at();
        boolean says = one.from().stream()
                .anyMatch(name -> command.act().learned().fact(name).isPresent());
        if (one instanceof Derivation.InTime inTime) {
            if (inTime.on().contains(command.verb())) {
                return Optional.of(at);
            }
            return says && command.act() instanceof Correct ? last(inTime, before) : Optional.empty();
        }
        return says ? Optional.of(at) : Optional.empty();
    }

    private static Optional<Instant> last(Derivation.InTime inTime, Complaint before) {
        return inTime.on().stream()
                .sorted()
                .flatMap((Verb verb) -> before.lastDone(verb).stream())
                .max(Instant::compareTo);
    }

    private static List<Refusal> unknown(Derivation.Looked looked, Facts seen) {
        String name = seen.fact(looked.of()).map(Fact::toString).orElse("");
        Wording wording = new Wording(
                looked.id(),
                "nothing tells {fact} of {of} {name}; give it, or name one of {known}",
                "未给出{of}“{name}”的{fact};请补充,或选用:{known}");
        String known =
                String.join(", ", looked.table().keySet().stream().sorted().toList());
        return looked.table().isEmpty()
                ? List.of()
                : List.of(new Refusal(
                        new Phrase(
                                wording,
                                Map.of("fact", looked.fact(), "of", looked.of(), "name", name, "known", known)),
                        looked.basis()));
    }
}
