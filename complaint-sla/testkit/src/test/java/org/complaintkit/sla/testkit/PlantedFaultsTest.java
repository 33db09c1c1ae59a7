package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.check.Severity;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedFaultsTest {

    /** Kinds of tables of other systems: a regime that has one is refused as it is read, or cannot say it at all. */
    private static final Set<Kind> OF_TABLES =
            EnumSet.of(Kind.DANGLING_STATE, Kind.FINAL_WITH_EXIT, Kind.VERB_NEVER_OPEN, Kind.ESCALATION_STOPS);

    static Stream<Kind> planted() {
        return RegimeArbitraries.kinds().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void a_planted_fault_is_found_and_nothing_else_that_is_worse_than_a_note(Kind kind) {
        for (Regime regime : some(kind)) {
            List<Finding> findings = RegimeCheck.of(regime).findings();
            assertThat(findings).extracting(Finding::kind).contains(kind);
            assertThat(findings)
                    .filteredOn(finding -> finding.severity() != Severity.NOTE)
                    .extracting(Finding::kind)
                    .allMatch(kind::equals);
        }
    }

    private static List<Regime> some(Kind kind) {
        return Stream.of(1, 240)
                .map(number -> PlantedFaults.planted(kind).apply(number).regime(RegimeArbitraries.ownForms()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_can_be_planted_but_those_of_tables(Kind kind) {
        if (OF_TABLES.contains(kind)) {
            assertThatThrownBy(() -> RegimeArbitraries.with(kind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(kind.id())
                    .hasMessageContaining("second-cheaper");
        } else {
            assertThat(RegimeArbitraries.kinds()).contains(kind);
        }
    }

    @Test
    void a_regime_gives_its_document_back() {
        Regime regime = some(Kind.LIMIT_GAP).get(0);
        assertThat(regime.document().orElseThrow().text()).contains("\"by\": \"severity\"");
    }
}
