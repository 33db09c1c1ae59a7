package org.complaintkit.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.complaintkit.identity.Names;

/**
 * One language of conditions for guards, selectors of limits, escalation and sanctions.
 *
 * <p>A comparison with a fact that is not known does not hold, and neither does one with a fact of another type; so
 * {@code not} around a comparison holds where the fact is unknown, and {@link Known} tells the two cases apart.
 */
public sealed interface Condition
        permits Condition.Is,
                Condition.In,
                Condition.AtLeast,
                Condition.AtMost,
                Condition.Known,
                Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.Own,
                Counts,
                Lists,
                Same {

    /** Always holds. */
    Condition ALWAYS = new All(List.of());

    /** Never holds. */
    Condition NEVER = new Any(List.of());

    /**
     * Whether it holds.
     *
     * @param facts what is known
     * @return true if it holds
     */
    boolean holds(Facts facts);

    /**
     * The names of the facts that it looks at.
     *
     * @return the names, none for an embedder's own predicate
     */
    Set<String> names();

    /**
     * The fact has this value.
     *
     * @param fact the name of the fact
     * @param value the value
     */
    record Is(String fact, Fact value) implements Condition {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}
         */
        public Is {
            Names.require("fact", fact);
        }

        @Override
        public boolean holds(Facts facts) {
            Optional<Fact> known = facts.fact(fact);
            return known.isPresent() && known.get().equals(value);
        }

        @Override
        public Set<String> names() {
            return Set.of(fact);
        }
    }

    /**
     * The fact has one of these values.
     *
     * @param fact the name of the fact
     * @param values the values
     */
    record In(String fact, Set<Fact> values) implements Condition {
        /**
         * Checks the name and takes a copy of the values.
         *
         * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}
         */
        public In {
            Names.require("fact", fact);
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Facts facts) {
            Optional<Fact> known = facts.fact(fact);
            return known.isPresent() && values.contains(known.get());
        }

        @Override
        public Set<String> names() {
            return Set.of(fact);
        }
    }

    /**
     * The fact has this value or a greater one (a later one, for moments and days).
     *
     * @param fact the name of the fact
     * @param bound the least value
     */
    record AtLeast(String fact, Fact bound) implements Condition {
        /**
         * Checks the name and that the bound has a size.
         *
         * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}, or the bound is
         *     not a number, a moment, a day or money
         */
        public AtLeast {
            Names.require("fact", fact);
            Sizes.require(fact, bound);
        }

        @Override
        public boolean holds(Facts facts) {
            Optional<Fact> known = facts.fact(fact);
            return known.isPresent() && Sizes.comparable(known.get(), bound) && Sizes.compare(known.get(), bound) >= 0;
        }

        @Override
        public Set<String> names() {
            return Set.of(fact);
        }
    }

    /**
     * The fact has this value or a smaller one (an earlier one, for moments and days).
     *
     * @param fact the name of the fact
     * @param bound the greatest value
     */
    record AtMost(String fact, Fact bound) implements Condition {
        /**
         * Checks the name and that the bound has a size.
         *
         * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}, or the bound is
         *     not a number, a moment, a day or money
         */
        public AtMost {
            Names.require("fact", fact);
            Sizes.require(fact, bound);
        }

        @Override
        public boolean holds(Facts facts) {
            Optional<Fact> known = facts.fact(fact);
            return known.isPresent() && Sizes.comparable(known.get(), bound) && Sizes.compare(known.get(), bound) <= 0;
        }

        @Override
        public Set<String> names() {
            return Set.of(fact);
        }
    }

    /**
     * The fact is known, whatever its value.
     *
     * @param fact the name of the fact
     */
    record Known(String fact) implements Condition {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the fact's name is not one in the sense of {@link Names}
         */
        public Known {
            Names.require("fact", fact);
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.fact(fact).isPresent();
        }

        @Override
        public Set<String> names() {
            return Set.of(fact);
        }
    }

    /**
     * Each of several holds; with none, it holds.
     *
     * @param parts the conditions
     */
    record All(List<Condition> parts) implements Condition {
        /** Takes a copy of the parts. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (Condition part : parts) {
                if (!part.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<String> names() {
            return parts.stream().flatMap(part -> part.names().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * At least one of several holds; with none, it does not.
     *
     * @param parts the conditions
     */
    record Any(List<Condition> parts) implements Condition {
        /** Takes a copy of the parts. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (Condition part : parts) {
                if (part.holds(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<String> names() {
            return parts.stream().flatMap(part -> part.names().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * The other does not hold.
     *
     * @param part the other condition
     */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !part.holds(facts);
        }

        @Override
        public Set<String> names() {
            return part.names();
        }
    }

    /**
     * An embedder's own predicate; checks report it as not looked into, and {@link Needs} take it as it answers to what
     * is known already.
     *
     * @param name what it is called in messages
     * @param predicate the predicate; must be pure
     */
    record Own(String name, Predicate<Facts> predicate) implements Condition {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public Own {
            Names.require("condition", name);
        }

        @Override
        public boolean holds(Facts facts) {
            return predicate.test(facts);
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }
}
