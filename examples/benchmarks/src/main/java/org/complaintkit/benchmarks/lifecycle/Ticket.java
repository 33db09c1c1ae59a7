package org.complaintkit.benchmarks.lifecycle;

import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;

/**
 * An application's own ticket, the immutable result of each move.
 *
 * @param number its number
 * @param stage its state
 * @param minor whether the matter is minor
 * @param verified whether the solution was verified
 * @param satisfied whether the complainant is satisfied
 * @param moves how many moves were made
 * @param handler who handles it
 */
public record Ticket(
        long number, Stage stage, boolean minor, boolean verified, boolean satisfied, int moves, String handler)
        implements Facts {

    private static final Optional<Fact> YES = Optional.of(Fact.of(true));
    private static final Optional<Fact> NO = Optional.of(Fact.of(false));

    static Ticket in(Stage stage) {
        return new Ticket(1, stage, true, true, true, 0, "agent-7");
    }

    static Ticket unready(Stage stage) {
        return new Ticket(1, stage, false, false, false, 0, "agent-7");
    }

    /** The one action that every move has. */
    Ticket moved(Stage to) {
        return new Ticket(number, to, minor, verified, satisfied, moves + 1, handler);
    }

    @Override
    public Optional<Fact> fact(String name) {
        return switch (name) {
            case "minor" -> minor ? YES : NO;
            case "verified" -> verified ? YES : NO;
            case "satisfied" -> satisfied ? YES : NO;
            default -> Optional.empty();
        };
    }
}
