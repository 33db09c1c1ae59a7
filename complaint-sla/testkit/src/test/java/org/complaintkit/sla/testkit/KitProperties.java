package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.check.Severity;
import org.complaintkit.sla.regime.Regime;

@Domain(RegimeDomain.class)
class KitProperties {

    @Property(tries = 5)
    void nothing_is_wrong_with_a_valid_regime(@ForAll Regime regime) {
        assertThat(RegimeCheck.of(regime).findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .isEmpty();
    }

    @Property(tries = 5)
    void a_planted_fault_is_found(@ForAll("faults") Kind kind) {
        Regime regime = RegimeArbitraries.with(kind).sample();
        assertThat(RegimeCheck.of(regime).findings()).extracting(Finding::kind).contains(kind);
    }

    @Provide
    Arbitrary<Kind> faults() {
        return Arbitraries.of(Kind.SECOND_CHEAPER, Kind.LIMIT_GAP, Kind.GUARDS_EXCLUDE);
    }

    @Property(tries = 20)
    void a_calendar_is_open_some_time(@ForAll BusinessCalendar calendar) {
        assertThat(calendar.ordinaryDay()).isPositive();
    }
}
