package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Sanction;
import org.joda.money.Money;

/** Calculators made of several others. */
final class Chosen {

    private Chosen() {}

    private static Reckoning after(Phrase line, Reckoning rest) {
        List<Phrase> lines = new ArrayList<>(List.of(line));
        lines.addAll(rest.lines());
        return new Reckoning(rest.sanction(), lines);
    }

    private static Set<String> facts(Iterable<Penalty> parts) {
        Set<String> facts = new TreeSet<>();
        parts.forEach(part -> facts.addAll(part.facts()));
        return facts;
    }

    private static Set<Window> looksBack(Iterable<Penalty> parts) {
        Set<Window> windows = new TreeSet<>();
        parts.forEach(part -> windows.addAll(part.looksBack()));
        return windows;
    }

    /** Another calculator for each count, the last one for every later count. */
    record ByCount(List<Penalty> parts) implements Penalty {

        ByCount {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("there must be a penalty for the first time at least");
            }
        }

        @Override
        public Reckoning reckon(Offence offence) {
            return parts.get(Math.min(offence.count(), parts.size()) - 1).reckon(offence);
        }

        @Override
        public Set<String> facts() {
            return Chosen.facts(parts);
        }

        @Override
        public Set<Window> looksBack() {
            return Chosen.looksBack(parts);
        }

        @Override
        public Optional<Instant> grownAt(Offence offence) {
            return Growth.last(parts, offence);
        }
    }

    /** Another calculator for each value of a fact. */
    record ByFact(String fact, Map<String, Penalty> parts, Optional<Penalty> otherwise) implements Penalty {

        ByFact {
            parts = Map.copyOf(parts);
        }

        @Override
        public Reckoning reckon(Offence offence) {
            Optional<String> value = value(offence);
            Optional<Penalty> part = part(value);
            if (part.isEmpty()) {
                throw new IllegalArgumentException("charge " + offence.charge().id() + ": there is no price for "
                        + fact + " " + value.orElse("unknown") + ", but for "
                        + parts.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            Phrase line = new Phrase(PenaltyWordings.BECAUSE, Map.of("fact", fact, "value", value.orElse("unknown")));
            return after(line, part.get().reckon(offence));
        }

        private Optional<String> value(Offence offence) {
            return offence.charge().facts().fact(fact).map(Fact::toString);
        }

        private Optional<Penalty> part(Optional<String> value) {
            return value.flatMap(is -> Optional.ofNullable(parts.get(is))).or(() -> otherwise);
        }

        private List<Penalty> all() {
            List<Penalty> all = new ArrayList<>(parts.values());
            otherwise.ifPresent(all::add);
            return all;
        }

        @Override
        public Set<String> facts() {
            Set<String> facts = new TreeSet<>(Chosen.facts(all()));
            facts.add(fact);
            return facts;
        }

        @Override
        public Set<Window> looksBack() {
            return Chosen.looksBack(all());
        }

        @Override
        public Optional<Instant> grownAt(Offence offence) {
            return part(value(offence)).flatMap(part -> part.grownAt(offence));
        }
    }

    /** One calculator where a condition on the charge's facts holds, another where it does not. */
    record ByCondition(Condition when, Penalty then, Penalty otherwise) implements Penalty {

        @Override
        public Reckoning reckon(Offence offence) {
            boolean holds = when.holds(offence.charge().facts());
            Phrase line = new Phrase(holds ? PenaltyWordings.APPLIES : PenaltyWordings.APPLIES_NOT, Map.of());
            return after(line, (holds ? then : otherwise).reckon(offence));
        }

        @Override
        public Set<String> facts() {
            Set<String> facts = new TreeSet<>(Chosen.facts(List.of(then, otherwise)));
            facts.addAll(when.names());
            return facts;
        }

        @Override
        public Set<Window> looksBack() {
            return Chosen.looksBack(List.of(then, otherwise));
        }

        @Override
        public Optional<Instant> grownAt(Offence offence) {
            return (when.holds(offence.charge().facts()) ? then : otherwise).grownAt(offence);
        }
    }

    /** The sum of several, or the greatest of them. */
    record Together(List<Penalty> parts, boolean sum) implements Penalty {

        Together {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("there must be at least one penalty to take together");
            }
        }

        @Override
        public Reckoning reckon(Offence offence) {
            List<Phrase> lines = new ArrayList<>();
            Optional<Money> result = Optional.empty();
            for (Penalty part : parts) {
                Reckoning reckoned = part.reckon(offence);
                lines.addAll(reckoned.lines());
                Money amount = reckoned.money();
                result = Optional.of(result.map(so -> together(so, amount)).orElse(amount));
            }
            Money amount = result.orElseThrow();
            Map<String, String> said = new LinkedHashMap<>();
            said.put("parts", Integer.toString(parts.size()));
            said.put("amount", amount.toString());
            lines.add(new Phrase(sum ? PenaltyWordings.SUM : PenaltyWordings.GREATEST, said));
            return new Reckoning(Sanction.fine(amount), lines);
        }

        private Money together(Money one, Money other) {
            Amounts.sameCurrency(one, other);
            return sum ? one.plus(other) : one.isGreaterThan(other) ? one : other;
        }

        @Override
        public Set<String> facts() {
            return Chosen.facts(parts);
        }

        @Override
        public Set<Window> looksBack() {
            return Chosen.looksBack(parts);
        }

        @Override
        public Optional<Instant> grownAt(Offence offence) {
            return Growth.last(parts, offence);
        }
    }
}
