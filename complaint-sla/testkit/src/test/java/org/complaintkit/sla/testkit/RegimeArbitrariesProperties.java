package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.check.Severity;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;

class RegimeArbitrariesProperties {

    @Provide
    Arbitrary<RegimeText> texts() {
        return RegimeDrafts.any();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void nothing_worse_than_a_note_is_found_in_a_valid_regime(@ForAll("texts") RegimeText text) {
        long t0 = System.nanoTime();
        Regime regime = text.regime(OwnForms.NONE);
        long t1 = System.nanoTime();
        RegimeCheck.of(regime).findings();
        System.out.println("TIME " + (t1 - t0) / 1000000 + " " + (System.nanoTime() - t1) / 1000000 + " " + text.text().length() + text.text().contains("lifecycle"));
        assertThat(RegimeCheck.of(regime).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }
}
