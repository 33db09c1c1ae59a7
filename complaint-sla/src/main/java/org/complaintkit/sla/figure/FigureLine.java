package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;

/**
 * One figure of one group over one period.
 *
 * @param report the report that it belongs to
 * @param figure its name: a word of {@link Figure}, or a length of time of the plan's own
 * @param basis the rules of the document that the report cites
 * @param group of which complaints
 * @param limit of an on-time rate, the limit
 * @param period over which period
 * @param value what it comes to
 * @param before what it came to in the period before, where anybody can tell
 * @param recordedLate how many of what it rests on were recorded only when the period was over: so many came in since the
 *     figure could first be told
 * @param unfinished whether the period was not over yet
 */
public record FigureLine(
        String report,
        String figure,
        List<String> basis,
        Group group,
        Optional<String> limit,
        Period period,
        FigureValue value,
        Optional<FigureValue> before,
        long recordedLate,
        boolean unfinished) {

    /** Takes a copy of the basis. */
    public FigureLine {
        basis = List.copyOf(basis);
    }
}
