package org.complaintkit.conformance;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.conformance.Checkout.CaseFile;
import org.complaintkit.conformance.RegimeText.Part;
import org.complaintkit.conformance.Runner.UnreadableRegime;

/** A regime without one value at a time, and whether any of its cases fails then. For one thread. */
final class Mutants {

    private record Row(String rule, Scenario scenario) {}

    private final RegimeText regime;
    private final List<Part> parts;
    /** What noticed something lately stands in front: it may notice the next one too. */
    private final LinkedList<Row> rows = new LinkedList<>();

    Mutants(RegimeText regime, List<CaseFile> cases) {
        this.regime = regime;
        this.parts = regime.parts();
        cases.forEach(one -> one.content().scenarios().forEach(it -> rows.add(new Row(one.name(), it))));
    }

    /** A regime that cannot be read without the value needs it. */
    boolean isNoticed(String path) {
        Runner runner = Runner.of(regime.without(Set.of(path)));
        Set<String> cited = parts.stream()
                .filter(part -> RegimeText.isIn(part.path(), path))
                .max(Comparator.comparing(part -> part.path().length()))
                .map(part -> Set.copyOf(part.basis()))
                .orElse(Set.of());
        try {
            Stream<Row> first = rows.stream().filter(row -> cited.contains(row.rule()));
            Stream<Row> others = rows.stream().filter(row -> !cited.contains(row.rule()));
            return Stream.concat(first, others)
                    .filter(row -> Suite.fails(row.scenario(), runner))
                    .findFirst()
                    .map(row -> rows.remove(row) && rows.offerFirst(row))
                    .orElse(false);
        } catch (UnreadableRegime e) {
            return true;
        }
    }
}
