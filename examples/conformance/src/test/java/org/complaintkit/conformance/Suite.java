package org.complaintkit.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.conformance.Checkout.CaseFile;
import org.complaintkit.conformance.RegimeText.Part;
import org.complaintkit.conformance.Runner.UnreadableRegime;
import org.complaintkit.regimes.Regimes;

/** The rules, the cases and the regimes of this checkout. */
record Suite(Rules rules, Map<String, CaseFile> cases, Map<String, RegimeText> regimes) {

    static Suite here() {
        Rules rules = Rules.here();
        Map<String, CaseFile> cases = new LinkedHashMap<>();
        Checkout.here().cases().forEach(one -> cases.put(one.name(), one));
        Map<String, RegimeText> regimes = rules.regimes().stream()
                .filter(Regimes.ids()::contains)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> RegimeText.of(id, Regimes.document(id)),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new Suite(rules, cases, regimes);
    }

    /** The cases of a regime that is on the shelf. */
    List<CaseFile> of(String regime) {
        return cases.values().stream()
                .filter(one -> one.regime().equals(regime))
                .toList();
    }

    /** What differs in the case of a rule, one paragraph a scenario; empty where it holds. */
    static String differences(Case one, Runner runner) {
        return one.scenarios().stream()
                .map(scenario -> differences(one, scenario, runner))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String differences(Case one, Scenario scenario, Runner runner) {
        List<String> differences = Comparison.of(scenario, runner.run(scenario));
        return differences.isEmpty()
                ? ""
                : one.rule() + " (" + scenario.title().en() + "):\n  " + String.join("\n  ", differences);
    }

    /** Whether a case fails, at its first scenario that does. */
    static boolean fails(Case one, Runner runner) {
        return one.scenarios().stream().anyMatch(scenario -> fails(scenario, runner));
    }

    static boolean fails(Scenario scenario, Runner runner) {
        return !Comparison.of(scenario, runner.run(scenario)).isEmpty();
    }

    /** Why a case proves nothing of its rule; empty where it does. */
    static List<String> idle(Case one, RegimeText regime) {
        List<Part> parts = regime.citing(one.rule());
        if (parts.isEmpty()) {
            return List.of("no part of " + regime.id() + " cites " + one.rule());
        }
        Set<Set<String>> cuts = new LinkedHashSet<>();
        parts.forEach(part -> cuts.add(Set.of(part.path())));
        cuts.add(parts.stream().map(Part::path).collect(Collectors.toSet()));
        List<String> idle = new ArrayList<>();
        for (Set<String> cut : cuts) {
            String named = parts.stream()
                    .filter(part -> cut.contains(part.path()))
                    .map(Part::name)
                    .collect(Collectors.joining(", "));
            holdsWithout(one, regime, cut).ifPresent(why -> idle.add("without " + named + ": " + why));
        }
        return idle;
    }

    private static Optional<String> holdsWithout(Case one, RegimeText regime, Set<String> cut) {
        try {
            return fails(one, Runner.without(regime, cut))
                    ? Optional.empty()
                    : Optional.of("the case of " + one.rule() + " holds all the same");
        } catch (UnreadableRegime e) {
            return Optional.of("the regime cannot be read, which proves nothing: " + e.getMessage());
        }
    }
}
