package org.complaintkit.sla.penalty;

import java.util.List;
import org.complaintkit.identity.Names;

/** Who is to answer. */
public sealed interface Payer {

    /**
     * Whoever the first known of some facts names: as it stood at the breach, or in what was found.
     *
     * @param names the names of the facts, at least one
     */
    record OfFact(List<String> names) implements Payer {
        /**
         * Checks the names and takes a copy.
         *
         * @throws IllegalArgumentException if there is none, or one is not a name in the sense of {@link Names}
         */
        public OfFact {
            names = List.copyOf(names);
            names.forEach(name -> Names.require("party", name));
            if (names.isEmpty()) {
                throw new IllegalArgumentException("there must be a fact that tells the party");
            }
        }

        /**
         * Whoever a fact names.
         *
         * @param name the name of the fact
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public OfFact(String name) {
            this(List.of(name));
        }
    }

    /** Everybody who was found to have a share in the liability, by these shares. */
    record ByShare() implements Payer {}

    /** Every unit that held the complaint while the clock ran, by the time that it used. */
    record ByTime() implements Payer {}
}
