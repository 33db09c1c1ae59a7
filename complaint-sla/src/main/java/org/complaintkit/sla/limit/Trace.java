package org.complaintkit.sla.limit;

import java.util.ArrayList;
import java.util.List;

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
