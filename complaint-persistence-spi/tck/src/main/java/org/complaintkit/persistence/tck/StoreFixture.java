package org.complaintkit.persistence.tck;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Power;

/**
 * A store to be tested, and what it says of itself. Each test asks for a fixture of its own and closes it at the end.
 */
public interface StoreFixture extends AutoCloseable {

    /**
     * The ports of a store that nothing was ever appended to. Called as often as wanted; always the same ones.
     *
     * @return the ports
     */
    Ports ports();

    /**
     * What the store can do. What is left out it must refuse with {@link org.complaintkit.persistence.Unsupported}.
     *
     * @return the powers; all of them where this is not overridden
     */
    default Set<Power> powers() {
        return EnumSet.allOf(Power.class);
    }

    /**
     * The shortest step of time that the store keeps everywhere. An instant that is a whole number of steps must come back
     * as it was; a finer one must be refused with {@link org.complaintkit.persistence.Unsupported}, or be kept exactly all
     * the same, but never be rounded.
     *
     * @return the step, a power of ten in nanoseconds, a second at most; 1 ns where this is not overridden
     */
    default Duration precision() {
        return Duration.ofNanos(1);
    }

    /**
     * Makes the store fail on purpose.
     *
     * @return the switch; empty where the store has none, and then what holds under failure stays untested
     */
    default Optional<FaultSwitch> faults() {
        return Optional.empty();
    }

    /** Gives up what the store holds: connections, files. Does nothing where this is not overridden. */
    @Override
    default void close() {}
}
