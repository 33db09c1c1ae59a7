package org.complaintkit.tester;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyExecutionResult;

/** The property fails, for a fault was planted, and its counter-example is a log that a person can read. */
class ShrinksToEightLines implements PerProperty.Lifecycle {

    @Override
    public void onSuccess() {
        throw new AssertionError("the planted fault was not found");
    }

    @Override
    public PropertyExecutionResult onFailure(PropertyExecutionResult result) {
        String log = String.valueOf(result.falsifiedParameters().orElseThrow().get(0));
        assertThat(log.strip().lines().toList()).hasSizeLessThanOrEqualTo(8).allMatch(line -> line.startsWith("{"));
        return result.mapToSuccessful();
    }
}
