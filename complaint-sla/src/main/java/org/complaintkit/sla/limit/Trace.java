package org.complaintkit.sla.limit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.complaintkit.rule.Phrase;

/** Is told each step of a count while the due instant is reckoned. */
@FunctionalInterface
public interface Trace {

    /** Listens to nothing. */
    Trace NONE = stretch -> {};

    /**
     * Takes a step.
     *
     * @param stretch the step
     */
    void add(Stretch stretch);

    /**
     * Takes a remark that takes no time: why this limit counts and not another.
     *
     * @param at the instant that it belongs to
     * @param says the remark; made only where anybody listens
     */
    default void note(Instant at, Supplier<Phrase> says) {
        if (listens()) {
            add(new Stretch(at, at, Stretch.Kind.NOTED, says.get()));
        }
    }

    /**
     * Whether anybody listens; a limit may save itself the steps where nobody does.
     *
     * @return false for {@link #NONE} alone
     */
    default boolean listens() {
        return !equals(NONE);
    }

    /** Keeps the steps. */
    final class Kept implements Trace {
        private final List<Stretch> stretches = new ArrayList<>();

        /** Begins with none. */
        public Kept() {}

        @Override
        public void add(Stretch stretch) {
            stretches.add(stretch);
        }

        /**
         * The steps so far.
         *
         * @return the steps, in order of time
         */
        public List<Stretch> stretches() {
            return List.copyOf(stretches);
        }
    }
}
