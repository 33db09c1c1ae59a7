package org.complaintkit.fact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.complaintkit.identity.Names;

/**
 * A few facts by name, in the order in which they were first recorded. Immutable; two are equal when they hold the same
 * facts, whatever the order.
 *
 * <p>Made for tens of facts, not thousands: a look-up goes through the names.
 */
public final class FactMap implements Facts {

    /** No facts. */
    public static final FactMap EMPTY = new FactMap(new Object[0]);

    // name, fact, name, fact ...: one array, because every registered complaint holds one.
    private final Object[] pairs;

    private FactMap(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * One fact.
     *
     * @param name its name
     * @param fact its value
     * @return the map with this fact alone
     * @throws IllegalArgumentException if the name is not one in the sense of {@link Names}
     */
    public static FactMap of(String name, Fact fact) {
        return EMPTY.with(name, fact);
    }

    /**
     * Copies a map.
     *
     * @param facts the facts by name
     * @return the same facts
     * @throws IllegalArgumentException if a name is not one in the sense of {@link Names}
     */
    public static FactMap copyOf(Map<String, ? extends Fact> facts) {
        Object[] pairs = new Object[facts.size() * 2];
        int end = 0;
        for (Map.Entry<String, ? extends Fact> entry : facts.entrySet()) {
            pairs[end++] = Names.require("fact", entry.getKey());
            pairs[end++] = Objects.requireNonNull(entry.getValue(), entry.getKey());
        }
        return new FactMap(pairs);
    }

    /**
     * These facts and one more; a fact of the same name is replaced and keeps its place.
     *
     * @param name its name
     * @param fact its value
     * @return the new map
     * @throws IllegalArgumentException if the name is not one in the sense of {@link Names}
     */
    public FactMap with(String name, Fact fact) {
        int at = find(name);
        if (at >= 0 && pairs[at + 1].equals(fact)) {
            return this;
        }
        Names.require("fact", name);
        Objects.requireNonNull(fact, name);
        Object[] copy = Arrays.copyOf(pairs, at >= 0 ? pairs.length : pairs.length + 2);
        int place = at >= 0 ? at : pairs.length;
        copy[place] = name;
        copy[place + 1] = fact;
        return new FactMap(copy);
    }

    /**
     * These facts with others laid over them.
     *
     * @param others the facts that win
     * @return the new map
     */
    public FactMap withAll(FactMap others) {
        if (pairs.length == 0 || others.pairs.length == 0) {
            return pairs.length == 0 ? others : this;
        }
        int more = 0;
        boolean changes = false;
        for (int i = 0; i < others.pairs.length; i += 2) {
            int at = find((String) others.pairs[i]);
            more += at < 0 ? 2 : 0;
            changes |= at < 0 || !pairs[at + 1].equals(others.pairs[i + 1]);
        }
        return changes ? over(others, new FactMap(Arrays.copyOf(pairs, pairs.length + more))) : this;
    }

    private FactMap over(FactMap others, FactMap copy) {
        int end = pairs.length;
        for (int i = 0; i < others.pairs.length; i += 2) {
            int at = find((String) others.pairs[i]);
            if (at < 0) {
                copy.pairs[end] = others.pairs[i];
                at = end;
                end += 2;
            }
            copy.pairs[at + 1] = others.pairs[i + 1];
        }
        return copy;
    }

    @Override
    public Optional<Fact> fact(String name) {
        int at = find(name);
        return at < 0 ? Optional.empty() : Optional.of((Fact) pairs[at + 1]);
    }

    /**
     * Those of these facts that have one of these names.
     *
     * @param names the names
     * @return the facts, in their order
     */
    public FactMap only(Set<String> names) {
        return kept(names::contains);
    }

    /**
     * These facts but for those that have one of these names.
     *
     * @param names the names
     * @return the facts, in their order
     */
    public FactMap without(Set<String> names) {
        return kept(name -> !names.contains(name));
    }

    /**
     * The same facts under longer names.
     *
     * @param prefix what comes before each name
     * @return the facts, in their order
     * @throws IllegalArgumentException if a name becomes too long, or is none in the sense of {@link Names}
     */
    public FactMap withPrefix(String prefix) {
        Object[] longer = pairs.clone();
        for (int i = 0; i < longer.length; i += 2) {
            longer[i] = Names.require("fact", prefix + longer[i]);
        }
        return new FactMap(longer);
    }

    /**
     * Those of these facts whose names begin with a prefix, without it.
     *
     * @param prefix what comes before each name
     * @return the facts, in their order; one whose name is the prefix is not among them
     */
    public FactMap ofPrefix(String prefix) {
        Object[] shorter = kept(name -> name.startsWith(prefix) && name.length() > prefix.length())
                .pairs
                .clone();
        for (int i = 0; i < shorter.length; i += 2) {
            shorter[i] = ((String) shorter[i]).substring(prefix.length());
        }
        return new FactMap(shorter);
    }

    private FactMap kept(Predicate<String> kept) {
        Object[] left = new Object[pairs.length];
        int end = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (kept.test((String) pairs[i])) {
                left[end++] = pairs[i];
                left[end++] = pairs[i + 1];
            }
        }
        return end == pairs.length ? this : new FactMap(Arrays.copyOf(left, end));
    }

    /**
     * Hands each fact to the given action, in order.
     *
     * @param action takes the name and the fact
     */
    public void forEach(BiConsumer<String, Fact> action) {
        for (int i = 0; i < pairs.length; i += 2) {
            action.accept((String) pairs[i], (Fact) pairs[i + 1]);
        }
    }

    /**
     * How many facts there are.
     *
     * @return zero or more
     */
    public int size() {
        return pairs.length / 2;
    }

    /**
     * The names of the facts.
     *
     * @return the names, in order
     */
    public List<String> names() {
        return List.copyOf(toMap().keySet());
    }

    /**
     * The same facts as a map of the library, in order.
     *
     * @return a new map
     */
    public Map<String, Fact> toMap() {
        Map<String, Fact> map = new LinkedHashMap<>();
        forEach(map::put);
        return map;
    }

    private int find(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (name.equals(pairs[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactMap that && holdsTheSame(that);
    }

    private boolean holdsTheSame(FactMap that) {
        if (pairs.length != that.pairs.length) {
            return false;
        }
        for (int i = 0; i < pairs.length; i += 2) {
            int at = that.find((String) pairs[i]);
            if (at < 0 || !pairs[i + 1].equals(that.pairs[at + 1])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
