package org.complaintkit.lifecycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.rule.RefusalCodes;

/** What preconditions must be like beside the moves that they hold back. */
final class Asked {

    private final Collection<Move> moves;
    private final List<Precondition> preconditions;

    Asked(Collection<Move> moves, List<Precondition> preconditions) {
        this.moves = moves;
        this.preconditions = preconditions;
    }

    void require() {
        Set<String> ids = new HashSet<>();
        for (Precondition precondition : preconditions) {
            if (RefusalCodes.isTaken(precondition.id())) {
                throw new IllegalArgumentException("precondition " + precondition.id()
                        + " would refuse under a code of the library's own; give it another id");
            }
            if (!ids.add(precondition.id())) {
                throw new IllegalArgumentException(
                        "two preconditions are called " + precondition.id() + "; give each an id of its own");
            }
            requireVerbs(precondition);
        }
        for (Move move : moves) {
            move.guards().stream()
                    .map(Guard::id)
                    .filter(ids::contains)
                    .findFirst()
                    .ifPresent(id -> {
                        throw new IllegalArgumentException("guard " + id + " of move " + move.verb() + " from "
                                + move.from() + " has the id of a precondition; give each an id of its own");
                    });
        }
    }

    private void requireVerbs(Precondition precondition) {
        Set<Verb> known = new TreeSet<>();
        moves.forEach(move -> known.add(move.verb()));
        precondition.verbs().stream()
                .filter(verb -> !known.contains(verb))
                .sorted()
                .findFirst()
                .ifPresent(verb -> {
                    throw Unknown.name(
                            "precondition " + precondition.id() + " is for verb " + verb + ", which no move names",
                            verb.name(),
                            "the verbs are",
                            known.stream().map(Verb::name).toList());
                });
    }
}
