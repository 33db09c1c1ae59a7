package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Desks, a store and sweepers that are killed at any point; {@code -Dcomplaintkit.seeds=10000} for the long form. */
class SimulationTest {

    private static final int SEEDS = Integer.getInteger("complaintkit.seeds", 500);
    private static final int MOST = 10_000;

    @Test
    void whatever_is_killed_doubled_delayed_and_mixed_up_nothing_is_lost_and_nothing_happens_twice() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Simulation.run(seed, Optional.empty());
        }
    }

    @ParameterizedTest
    @EnumSource(Planted.class)
    void a_planted_bug_is_found(Planted bug) {
        long found = -1;
        for (long seed = 0; seed < MOST && found < 0; seed++) {
            try {
                Simulation.run(seed, Optional.of(bug));
            } catch (AssertionError caught) {
                assertThat(caught).hasMessageContaining("seed " + seed);
                found = seed;
            }
        }
        assertThat(found).as("the seed that shows %s", bug).isNotNegative();
    }
}
