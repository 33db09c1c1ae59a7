package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.complaintkit.persistence.Power;
import org.junit.jupiter.api.Test;

/** A fixture says what the store can do; the store does neither less nor more. */
interface PowerSuite extends Suite {

    @Test
    default void the_ports_have_the_powers_that_the_fixture_declares(Bench bench) {
        assertThat(bench.ports().powers())
                .as("StoreFixture.powers() and the interfaces that the ports are made of")
                .isEqualTo(bench.fixture().powers());
    }

    @Test
    default void what_is_declared_absent_is_refused(Bench bench) {
        for (Power power : Power.values()) {
            if (!bench.fixture().powers().contains(power)) {
                Refusals.require(bench, power);
            }
        }
    }
}
