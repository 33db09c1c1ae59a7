package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.conformance.Checkout.CaseFile;
import org.complaintkit.conformance.RegimeText.Part;
import org.complaintkit.conformance.Rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** No rule is forgotten, no case and no citation is of a rule that there is not. */
class CoverageTest {

    private static final Suite SUITE = Suite.here();
    private static final int MOST_RULES = 6;

    @Test
    void every_rule_has_a_case_or_is_pending() {
        assertThat(SUITE.rules().byId().keySet().stream()
                        .filter(rule -> !SUITE.cases().containsKey(rule))
                        .filter(rule -> !SUITE.rules().pending().contains(rule)))
                .as("rules without a case; pending.txt names those that are still to come")
                .isEmpty();
    }

    @Test
    void nothing_is_pending_that_has_a_case(TestReporter reporter) {
        Set<String> pending = SUITE.rules().pending();
        assertThat(pending.stream().filter(SUITE.cases()::containsKey))
                .as("rules that have their case: take them off pending.txt")
                .isEmpty();
        assertThat(pending.stream().filter(rule -> !SUITE.rules().byId().containsKey(rule)))
                .as("pending rules that are none")
                .isEmpty();
        reporter.publishEntry(
                "rules carried",
                SUITE.cases().size() + " of " + SUITE.rules().byId().size() + ", pending " + pending.size());
    }

    @Test
    void every_case_is_of_a_rule_and_lies_with_its_regime() {
        assertThat(SUITE.cases().values().stream().flatMap(CoverageTest::misplaced))
                .isEmpty();
    }

    private static Stream<String> misplaced(CaseFile one) {
        Rule rule = SUITE.rules().byId().get(one.name());
        if (rule == null) {
            return Stream.of(one.name() + " is no rule of any document");
        }
        if (!rule.regime().equals(one.regime())) {
            return Stream.of(one.name() + " is a rule of " + rule.regime() + ", its case lies in " + one.regime());
        }
        if (!one.content().rule().equals(one.name())) {
            return Stream.of(one.name() + ".json says that it is the case of "
                    + one.content().rule());
        }
        return SUITE.regimes().containsKey(one.regime())
                ? Stream.of()
                : Stream.of(one.name() + " is of " + one.regime() + ", which is not on the shelf");
    }

    @Test
    void every_rule_that_a_regime_cites_is_one_of_its_own_and_has_a_case() {
        assertThat(SUITE.regimes().values().stream()
                        .flatMap(regime -> regime.parts().stream()
                                .flatMap(part -> part.basis().stream()
                                        .filter(rule -> !isCarried(regime.id(), rule))
                                        .map(rule -> regime.id() + " " + part.name() + " cites " + rule))))
                .as("citations of rules that are not the regime's or have no case")
                .isEmpty();
    }

    private static boolean isCarried(String regime, String id) {
        Rule rule = SUITE.rules().byId().get(id);
        return rule != null && rule.regime().equals(regime) && SUITE.cases().containsKey(id);
    }

    @Test
    void no_part_cites_more_than_six_rules() {
        assertThat(SUITE.regimes().values().stream()
                        .flatMap(regime -> regime.parts().stream()
                                .filter(part -> part.basis().size() > MOST_RULES)
                                .map(Part::name)))
                .isEmpty();
    }

    @Test
    void no_part_cites_a_rule_twice() {
        List<String> twice = SUITE.regimes().values().stream()
                .flatMap(regime -> regime.parts().stream()
                        .filter(part -> Set.copyOf(part.basis().stream().collect(Collectors.toSet()))
                                        .size()
                                < part.basis().size())
                        .map(Part::name))
                .toList();
        assertThat(twice).isEmpty();
    }
}
