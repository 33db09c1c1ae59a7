package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/** When two complaints are the same to everything that a search asks for. */
final class Sameness {

    private final Lifecycle lifecycle;
    private final Cone cone;
    private final Map<String, BigDecimal> counts;
    private final Set<Verb> touching = new TreeSet<>();

    Sameness(Regime regime, Cone cone) {
        this.lifecycle = regime.lifecycle();
        this.cone = cone;
        this.counts = counts(regime, cone);
        regime.clocks().rules().stream()
                .filter(rule -> cone.names().contains(DerivedFacts.LIMIT + rule.id()))
                .filter(rule ->
                        !rule.applies().names().isEmpty() || rule.within().looksAtFacts())
                .flatMap(rule -> Stream.of(rule.starts(), rule.metBy(), rule.endedBy(), rule.restartedBy()))
                .forEach(triggers -> touching.addAll(LimitFindings.verbs(triggers)));
    }

    /** Where it stands, what is known of it, and in which order its deadlines fall due. */
    Object key(Complaint complaint) {
        List<Object> key = new ArrayList<>(cone.names().size() + 4);
        lifecycle.tracks().forEach(track -> key.add(lifecycle.state(complaint.position(), track)));
        for (String name : cone.names()) {
            Optional<Fact> fact = complaint.fact(name);
            key.add(fact.isPresent() ? seen(name, fact.get()) : false);
        }
        if (!touching.isEmpty()) {
            // A clock that begins to apply later looks back at what would have started and met it.
            key.add(touching.stream()
                    .filter(verb -> complaint.lastDone(verb).isPresent())
                    .sorted(Comparator.comparing(
                            verb -> complaint.lastDone(verb).orElseThrow()))
                    .toList());
        }
        key.add(answerable(complaint));
        if (cone.hasClocks()) {
            key.add(complaint.deadlines().stream()
                    .filter(deadline -> deadline.status().isOpen()
                            && deadline.dueAt().isPresent()
                            && cone.names()
                                    .contains(
                                            DerivedFacts.LIMIT + deadline.key().rule()))
                    .sorted(Comparator.comparing(Sameness::due))
                    .map(deadline -> deadline.key().rule())
                    .toList());
        }
        return key;
    }

    /** Who held it at a breach answers for it, and not who holds it now. */
    private Set<Object> answerable(Complaint complaint) {
        Set<Object> who = new HashSet<>();
        for (Deadline deadline : complaint.deadlines()) {
            complaint
                    .factsAtBreach(deadline.key())
                    .ifPresent(then -> cone.payers()
                            .forEach(name -> who.add(List.of(deadline.key().rule(), name, then.fact(name)))));
        }
        return who;
    }

    private static Instant due(Deadline deadline) {
        return deadline.dueAt().orElse(Instant.MAX);
    }

    /** What happened more often than anybody asks is the same as once more than that. */
    private Object seen(String name, Fact fact) {
        BigDecimal most = counts.get(name);
        if (fact instanceof Fact.Moment) {
            return true;
        }
        return most != null && fact instanceof Fact.Quantity number
                ? number.value().min(most)
                : fact;
    }

    private static Map<String, BigDecimal> counts(Regime regime, Cone cone) {
        Map<String, BigDecimal> most = new HashMap<>();
        new Free(regime.vocabulary().facts())
                .classes(cone.together())
                .forEach((name, values) -> values.forEach(value -> {
                    if (DerivedFacts.isDerived(name) && value instanceof Fact.Quantity number) {
                        most.merge(name, number.value(), BigDecimal::max);
                    }
                }));
        return most;
    }
}
