package org.complaintkit.sla.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Needs;
import org.complaintkit.fact.Supply;
import org.complaintkit.lifecycle.Fields;

/** Whether a condition can hold at all, whatever happens: each fact may be unknown or have any value that it can have. */
final class Free {

    private static final String OWN = "own ";
    private static final Set<String> STATUSES =
            Arrays.stream(DeadlineStatus.values()).map(DeadlineStatus::word).collect(Collectors.toUnmodifiableSet());

    private final Map<String, FactDeclaration> declared;

    Free(Map<String, FactDeclaration> declared) {
        this.declared = Map.copyOf(declared);
    }

    boolean canHold(Condition condition) {
        return canHold(condition, FactMap.EMPTY);
    }

    /** Whether it can hold where some facts are known to be so. */
    boolean canHold(Condition condition, FactMap known) {
        return example(condition, known).isPresent();
    }

    /** Values with which it holds. */
    Optional<FactMap> example(Condition condition, FactMap known) {
        Condition open = deeds(opened(condition));
        Set<String> names = new TreeSet<>(open.names());
        names.removeAll(known.names());
        return Needs.example(open, known, supply(names));
    }

    /** Who did a verb did it at least once. */
    private static Condition deeds(Condition condition) {
        List<Condition> all = new ArrayList<>(List.of(condition));
        for (String name : condition.names()) {
            String verb = name.startsWith(ActorFacts.DID) ? name.substring(ActorFacts.DID.length()) : "";
            if (condition.names().contains(DerivedFacts.TIMES + verb)) {
                all.add(new Condition.Any(List.of(
                        new Condition.Not(new Condition.Is(name, Fact.of(true))),
                        new Condition.AtLeast(DerivedFacts.TIMES + verb, Fact.of(1)))));
            }
        }
        return all.size() == 1 ? condition : new Condition.All(all);
    }

    /** That one holds wherever the other does. */
    boolean implies(Condition one, Condition other) {
        return !canHold(new Condition.All(List.of(one, new Condition.Not(other))));
    }

    boolean canBothHold(Condition one, Condition other) {
        return canHold(new Condition.All(List.of(one, other)));
    }

    Map<String, List<Fact>> classes(Condition condition) {
        Condition open = opened(condition);
        return Needs.classes(open, supply(open.names()));
    }

    private Supply supply(Set<String> names) {
        Map<String, Optional<FactDeclaration>> facts = new HashMap<>();
        names.forEach(name -> facts.put(name, declaration(name)));
        return new Supply(facts, Set.of());
    }

    Optional<FactDeclaration> declaration(String name) {
        if (declared.containsKey(name)) {
            return Optional.of(declared.get(name));
        }
        if (name.startsWith(DerivedFacts.LIMIT)) {
            return Optional.of(new FactDeclaration(name, FactType.NAME, STATUSES, Optional.empty(), Optional.empty()));
        }
        boolean counts = name.equals("level")
                || name.equals("round")
                || List.of(DerivedFacts.TIMES, DerivedFacts.TOTAL, DerivedFacts.DONE).stream()
                        .anyMatch(name::startsWith);
        if (counts) {
            BigDecimal least = name.equals("round") ? BigDecimal.ONE : BigDecimal.ZERO;
            return Optional.of(
                    new FactDeclaration(name, FactType.NUMBER, Set.of(), Optional.of(least), Optional.empty()));
        }
        return type(name).map(type -> FactDeclaration.of(name, type));
    }

    private static Optional<FactType> type(String name) {
        boolean flag = List.of(OWN, DerivedFacts.SINCE, ActorFacts.BY).stream().anyMatch(name::startsWith)
                || name.contains(" in ");
        if (flag) {
            return Optional.of(FactType.FLAG);
        }
        boolean moment =
                List.of(DerivedFacts.LAST, DerivedFacts.LATEST).stream().anyMatch(name::startsWith);
        return moment || name.equals(DerivedFacts.AT) ? Optional.of(FactType.MOMENT) : Fields.type(name);
    }

    /** An embedder's own predicate may hold or not; so may one of the library's that asks for the time. */
    static Condition opened(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream().map(Free::opened).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(any.parts().stream().map(Free::opened).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(opened(not.part()));
        }
        return condition instanceof Condition.Own own ? new Condition.Is(OWN + own.name(), Fact.of(true)) : condition;
    }

    /** Every predicate inside that nobody can look into. */
    static Set<String> owned(Condition condition) {
        return opened(condition).names().stream()
                .filter(name -> name.startsWith(OWN))
                .map(name -> name.substring(OWN.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
