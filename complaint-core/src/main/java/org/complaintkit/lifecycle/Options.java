package org.complaintkit.lifecycle;

import java.util.List;
import java.util.Optional;
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
     */
    public record OpenMove(Verb verb, Step step) {}

    /**
     * A move that is held back.
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
}
