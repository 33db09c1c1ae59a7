package org.complaintkit.deadline;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.identity.Names;

/**
 * A point on the way of a clock, before or after its due instant, at which somebody is told or the complaint rises: a
 * warning when four fifths are used up, the next level two hours after a breach. Each is reached once, whatever becomes
 * of the deadline afterwards.
 *
 * @param name the warning or the rule of escalation that it belongs to
 * @param at when it is reached; empty while the clock stands still or cannot be told
 * @param reached whether it has been
 */
public record Rung(String name, Optional<Instant> at, boolean reached) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Rung {
        Names.require("rung", name);
    }

    /**
     * A rung that is still to be reached.
     *
     * @param name the warning or the rule of escalation that it belongs to
     * @param at when it is reached
     * @return the rung
     */
    public static Rung at(String name, Instant at) {
        return new Rung(name, Optional.of(at), false);
    }

    Rung reach() {
        return new Rung(name, at, true);
    }

    /** What was reached stays so; what was not can be told again once the clock runs. */
    Rung stop() {
        return reached ? this : new Rung(name, Optional.empty(), false);
    }
}
