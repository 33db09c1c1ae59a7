package org.complaintkit.sla.penalty;

import org.complaintkit.identity.Names;

/** Who is to answer. */
public sealed interface Payer {

    /**
     * Whoever a fact names: as it stood at the breach, or in what was found.
     *
     * @param name the name of the fact
     */
    record OfFact(String name) implements Payer {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public OfFact {
            Names.require("party", name);
        }
    }

    /** Everybody who was found to have a share in the liability, by these shares. */
    record ByShare() implements Payer {}

    /** Every unit that held the complaint while the clock ran, by the time that it used. */
    record ByTime() implements Payer {}
}
