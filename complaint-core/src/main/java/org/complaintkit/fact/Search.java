package org.complaintkit.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.identity.Names;

/** Looks for the smallest sets of facts that let a condition hold. */
final class Search {

    private final Facts known;
    private final Condition remaining;
    private final Set<String> always;
    private final Set<String> others;
    private final Map<String, List<Fact>> samples = new HashMap<>();
    private FactMap found = FactMap.EMPTY;

    Search(Condition condition, Facts known, Supply supply) {
        this.known = known;
        this.remaining = Remaining.of(condition, known, name -> supply.offers(name) && !known.keeps(name));
        this.always = new TreeSet<>(Names::compare);
        this.others = new TreeSet<>(Names::compare);
        Compared compared = Compared.in(remaining, known, supply);
        for (String name : remaining.names()) {
            (supply.always().contains(name) ? always : others).add(name);
            samples.put(
                    name,
                    Samples.of(
                            compared.with(name),
                            compared.most(name),
                            supply.facts().getOrDefault(name, Optional.empty())));
        }
    }

    Needs needs() {
        if (always.isEmpty() && canHold(Set.of())) {
            return Needs.NOTHING;
        }
        List<Set<String>> ways = ways();
        return ways.isEmpty() ? Needs.BEYOND : new Needs(ways, remaining);
    }

    /** Values that let it hold, of the fewest facts; empty where nothing that may be said helps. */
    Optional<FactMap> example() {
        List<Set<String>> ways = needs().ways();
        if (ways.isEmpty() || !canHold(ways.get(0))) {
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private List<Set<String>> ways() {
        if (!canHold(others)) {
            return List.of();
        }
        Set<String> musts = new TreeSet<>(Names::compare);
        for (String name : others) {
            Set<String> without = new HashSet<>(others);
            without.remove(name);
            if (!canHold(without)) {
                musts.add(name);
            }
        }
        return canHold(musts) ? List.of(joined(always, musts)) : grown(musts);
    }

    /** Where no single set is enough by what it must have: sets grow by one fact at a time, as long as they are too small. */
    private List<Set<String>> grown(Set<String> musts) {
        List<Set<String>> ways = new ArrayList<>();
        Set<Set<String>> small = Set.of(musts);
        while (!small.isEmpty()) {
            Set<Set<String>> larger = new LinkedHashSet<>();
            for (Set<String> set : small) {
                others.stream()
                        .filter(name -> !set.contains(name))
                        .forEach(name -> larger.add(joined(set, Set.of(name))));
            }
            larger.removeIf(set -> ways.stream().anyMatch(way -> set.containsAll(way)));
            List<Set<String>> enough = larger.stream().filter(this::canHold).toList();
            enough.forEach(larger::remove);
            ways.addAll(enough);
            small = larger;
        }
        return ways.stream().map(way -> joined(always, way)).toList();
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(Names::compare);
        both.addAll(one);
        both.addAll(other);
        return both;
    }

    /** Whether the condition can hold when these facts, or some of them, are said beside those always said. */
    private boolean canHold(Set<String> said) {
        List<String> open = new ArrayList<>(always);
        open.addAll(said);
        return canHold(Remaining.of(remaining, known, joined(always, said)::contains), open, FactMap.EMPTY);
    }

    private boolean canHold(Condition condition, List<String> open, FactMap chosen) {
        if (condition.equals(Condition.ALWAYS) || condition.equals(Condition.NEVER)) {
            found = chosen;
            return condition.equals(Condition.ALWAYS);
        }
        Set<String> asked = condition.names();
        String name = open.stream().filter(asked::contains).findFirst().orElseThrow();
        List<String> later = new ArrayList<>(open);
        later.remove(name);
        if (!always.contains(name) && canHold(put(condition, later, chosen), later, chosen)) {
            return true;
        }
        for (Fact value : samples.getOrDefault(name, List.of())) {
            FactMap with = chosen.with(name, value);
            if (canHold(put(condition, later, with), later, with)) {
                return true;
            }
        }
        return false;
    }

    private Condition put(Condition condition, List<String> open, FactMap chosen) {
        return Remaining.of(condition, known.under(chosen), open::contains);
    }
}
