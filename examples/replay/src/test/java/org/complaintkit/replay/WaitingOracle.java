package org.complaintkit.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When an incident is due by its rows alone, told without the library: the time allowed, and what it waited before that. */
final class WaitingOracle {

    /** A row. */
    record Step(Instant at, boolean waits, boolean answers) {}

    private WaitingOracle() {}

    /** The first clock, up to the first answer; a wait that begins at or after the due instant moves nothing. */
    static Instant due(Instant opened, Duration allowed, List<Step> steps) {
        Instant due = opened.plus(allowed);
        Instant waitsSince = Instant.MAX;
        for (Step step : steps) {
            boolean waited = !waitsSince.equals(Instant.MAX);
            if (waited && !step.waits()) {
                due = waitsSince.isBefore(due) ? due.plus(Duration.between(waitsSince, step.at())) : due;
                waitsSince = Instant.MAX;
            } else if (!waited && step.waits()) {
                waitsSince = step.at();
            }
            if (step.answers()) {
                break;
            }
        }
        return due;
    }
}
