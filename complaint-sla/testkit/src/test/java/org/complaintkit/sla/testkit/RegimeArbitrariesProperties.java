package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.statistics.Statistics;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.check.Severity;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;

class RegimeArbitrariesProperties {

    private static final List<String> PARTS = List.of(
            "lifecycle",
            "calendar",
            "levels",
            "escalation",
            "permissions",
            "guards",
            "requires",
            "reviews",
            "rewards",
            "pausedWhile",
            "warn",
            "extension",
            "recurring",
            "reopen",
            "suspend",
            "withdraw",
            "inspect",
            "whole",
            "breach",
            "violation",
            "liability",
            "group",
            "undoneWithBreach",
            "tellIn",
            "perUnit",
            "counts",
            "makeupWorkdays");

    @Provide
    Arbitrary<RegimeText> texts() {
        return RegimeDrafts.any();
    }

    @Property(tries = 6, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void nothing_worse_than_a_note_is_found_in_a_valid_regime(@ForAll("texts") RegimeText text) {
        Regime regime = text.regime(OwnForms.NONE);
        assertThat(RegimeCheck.of(regime).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }

    @Property(tries = 100, seed = "7")
    void every_document_is_read(@ForAll("texts") RegimeText text) {
        assertThat(text.regime(OwnForms.NONE).document()).isPresent();
    }

    /** Random but the same each time: every part occurs. */
    @Property(tries = 400, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void every_part_occurs(@ForAll("texts") RegimeText text) {
        for (String part : PARTS) {
            Statistics.label(part)
                    .collect(text.text().contains("\"" + part + "\""))
                    .coverage(checker -> checker.check(true).count(count -> count >= 8));
        }
    }

    /** Whatever else a regime has is left out of the counter-example. */
    @Property(tries = 200, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    @PerProperty(ShrinksToWhatIsAskedFor.class)
    boolean nobody_is_ever_told(@ForAll("texts") RegimeText text) {
        return !text.text().contains("escalation");
    }

    static class ShrinksToWhatIsAskedFor implements PerProperty.Lifecycle {

        @Override
        public void onSuccess() {
            throw new AssertionError("no regime with an escalation was generated");
        }

        @Override
        public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
            String text =
                    String.valueOf(result.falsifiedParameters().orElseThrow().get(0));
            assertThat(text)
                    .contains("\"escalation\"", "\"within\":{\"elapsed\":\"PT1H\"}", "\"id\":\"reply\"")
                    .doesNotContain("sanctions", "permissions", "reviews", "closing", "calendar", "warn", "triage");
            return result.mapToSuccessful();
        }
    }
}
