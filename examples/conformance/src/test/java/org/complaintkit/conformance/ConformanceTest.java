package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.complaintkit.conformance.Checkout.CaseFile;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that is carried: its case holds, and does not without the parts of the regime that carry it. */
class ConformanceTest {

    /** With {@code -Dcomplaintkit.regime=ID,ID} the regimes that somebody is working on; without it all, and none here. */
    static final List<String> ONLY = Stream.of(
                    System.getProperty("complaintkit.regime", "").split(","))
            .filter(id -> !id.isBlank())
            .toList();

    private static final Suite SUITE = Suite.here();
    private static final Idle IDLE = Idle.here();

    @TestFactory
    Stream<DynamicNode> each_rule_comes_to_what_its_document_says() {
        return byRegime(
                (regime, one) -> assertThat(Proofs.differences(one, regime)).isEmpty());
    }

    @TestFactory
    Stream<DynamicNode> no_case_holds_without_the_parts_that_carry_its_rule() {
        return byRegime((regime, one) -> assertThat(Proofs.idle(one, regime)).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regimes")
    void no_value_of_a_regime_is_there_for_nothing(RegimeText regime) {
        Mutants mutants = new Mutants(regime, SUITE.of(regime.id()));
        Map<String, String> idle = new TreeMap<>(regime.paths());
        idle.values().removeIf(name -> IDLE.has(regime.id(), name));
        idle.keySet().removeIf(mutants::isNoticed);
        assertThat(idle.values())
                .as(
                        "values of %s without which every case holds all the same; idle.tsv lists those that may",
                        regime.id())
                .isEmpty();
    }

    private interface Proof {
        void of(RegimeText regime, CaseFile one);
    }

    private static Stream<DynamicNode> byRegime(Proof proof) {
        return regimes()
                .map(regime -> dynamicContainer(
                        regime.id(),
                        SUITE.of(regime.id()).stream()
                                .map(one -> dynamicTest(one.name(), () -> proof.of(regime, one)))));
    }

    static Stream<RegimeText> regimes() {
        return SUITE.regimes().values().stream().filter(regime -> ONLY.isEmpty() || ONLY.contains(regime.id()));
    }
}
