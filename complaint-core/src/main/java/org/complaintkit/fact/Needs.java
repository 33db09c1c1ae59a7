package org.complaintkit.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.complaintkit.identity.Names;

/**
 * What would still have to be said for a condition to hold.
 *
 * <p>Found by reasoning about the condition, not by trying it out: it is exact for the library's own comparisons, whose
 * number in one guard is small; the work grows with the number of facts that one condition joins. An embedder's own
 * predicate is not looked into: it is taken as it answers to what is known, as if nothing could be said about it.
 *
 * @param ways the sets of facts of which any one is enough, none of them larger than it must be; one empty set: nothing is
 *     needed; no set: nothing that may be said helps
 * @param remaining what the facts must fulfil together: a condition over facts that may be said, in which all that is known
 *     is put in already; {@link Condition#ALWAYS} where nothing is needed, {@link Condition#NEVER} where nothing helps
 */
public record Needs(List<Set<String>> ways, Condition remaining) {

    /** Nothing is needed. */
    public static final Needs NOTHING = new Needs(List.of(Set.of()), Condition.ALWAYS);

    /** Nothing that may be said helps. */
    public static final Needs BEYOND = new Needs(List.of(), Condition.NEVER);

    /** Takes a copy of the ways. */
    public Needs {
        ways = ways.stream().map(Set::copyOf).toList();
    }

    /**
     * What a condition needs.
     *
     * @param condition the condition
     * @param known what is known; a fact that it {@linkplain Facts#keeps keeps} is never needed
     * @param supply what may be said beside it
     * @return the needs
     */
    public static Needs of(Condition condition, Facts known, Supply supply) {
        return new Search(condition, known, supply).needs();
    }

    /**
     * Something that can be said so that a condition holds, with as few facts as can be.
     *
     * @param condition the condition
     * @param known what is known
     * @param supply what may be said beside it
     * @return the facts with a value each, none where nothing is needed; empty where nothing that may be said helps
     */
    public static Optional<FactMap> example(Condition condition, Facts known, Supply supply) {
        return new Search(condition, known, supply).example();
    }

    /**
     * The values at which a condition cuts each of its facts: of all values of one fact some value of the list behaves alike.
     * That a fact is not known is no value, and is to be tried as well.
     *
     * @param condition the condition
     * @param supply what may be said
     * @return the values by the name of the fact
     */
    public static Map<String, List<Fact>> classes(Condition condition, Supply supply) {
        Compared compared = Compared.in(condition, Facts.NONE, supply);
        Map<String, List<Fact>> classes = new TreeMap<>(Names::compare);
        for (String name : condition.names()) {
            Optional<FactDeclaration> declared = supply.facts().getOrDefault(name, Optional.empty());
            classes.put(name, Samples.of(compared.with(name), compared.most(name), declared));
        }
        return classes;
    }

    /**
     * Whether nothing is needed.
     *
     * @return true if the condition holds as it is
     */
    public boolean areMet() {
        return ways.equals(NOTHING.ways);
    }

    /**
     * Whether something can be said that is enough.
     *
     * @return true if there is a way; also where nothing is needed
     */
    public boolean canBeMet() {
        return !ways.isEmpty();
    }

    /**
     * Every fact that one of the ways names.
     *
     * @return the names; where there is one way, these and no others must be said
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        ways.forEach(names::addAll);
        return names;
    }
}
