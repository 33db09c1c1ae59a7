package org.complaintkit.lifecycle;

import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Needs;
import org.complaintkit.rule.Refusal;

/**
 * What an actor may do now, and why not the rest.
 *
 * @param open the moves that are open, by name of the verb
 * @param closed the others that the state knows, each with every reason, by name of the verb
 */
public record Options(List<OpenMove> open, List<ClosedMove> closed) {

    /**
     * A move that may be made.
     *
     * @param verb the verb
     * @param step where it leads, on the track that the verb belongs to
     * @param needs what the act must say for it; without that its guards hold it back
     */
    public record OpenMove(Verb verb, Step step, Needs needs) {

        /**
         * A move that needs nothing to be said.
         *
         * @param verb the verb
         * @param step where it leads
         * @return the move
         */
        public static OpenMove of(Verb verb, Step step) {
            return new OpenMove(verb, step, Needs.NOTHING);
        }
    }

    /**
     * A move that is held back, whatever the act would say.
     *
     * @param verb the verb
     * @param refusals every reason
     */
    public record ClosedMove(Verb verb, List<Refusal> refusals) {
        /** Takes a copy of the reasons. */
        public ClosedMove {
            refusals = List.copyOf(refusals);
        }
    }

    /** Takes copies. */
    public Options {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /**
     * The open move of a verb.
     *
     * @param verb the verb
     * @return the move, or empty where it is not open
     */
    public Optional<OpenMove> open(Verb verb) {
        return open.stream().filter(move -> move.verb().equals(verb)).findFirst();
    }

    /**
     * Why a verb is held back.
     *
     * @param verb the verb
     * @return every reason; none where it is open, or where the state does not know it
     */
    public List<Refusal> whyNot(Verb verb) {
        return closed.stream()
                .filter(move -> move.verb().equals(verb))
                .flatMap(move -> move.refusals().stream())
                .toList();
    }
}
