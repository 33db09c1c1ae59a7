package org.complaintkit.sla.penalty;

import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;
import org.complaintkit.lifecycle.Verb;

/** What is charged. */
public sealed interface Occasion {

    /**
     * The breach of a limit; it occurs where the limit was due.
     *
     * @param limit the id of the limit
     * @param whenDone charged only once what was asked is done or no longer asked, for prices that grow with the time
     *     overdue
     */
    record Breach(String limit, boolean whenDone) implements Occasion {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public Breach {
            Names.require("limit", limit);
        }
    }

    /**
     * What was found of a party: a violation, or its liability. Of liability the last word counts.
     *
     * @param verbs the acts that find it
     * @param of what must hold of the finding
     */
    record Found(Set<Verb> verbs, Condition of) implements Occasion {
        /** Takes a copy of the verbs. */
        public Found {
            verbs = Set.copyOf(verbs);
        }
    }

    /**
     * The breach of a limit.
     *
     * @param limit the id of the limit
     * @return the occasion
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    static Occasion breach(String limit) {
        return new Breach(limit, false);
    }
}
