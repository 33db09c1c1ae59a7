package org.complaintkit.sla.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.complaintkit.identity.Names;

/**
 * Which figures somebody gets, told apart by what, over which periods.
 *
 * @param id its name
 * @param basis the rules of the document that it cites
 * @param what the figures
 * @param times the plan's own lengths of time
 * @param by by what they are told apart; none for the whole
 * @param cycle over which periods
 * @param to the roles that get it
 */
public record Report(
        String id,
        List<String> basis,
        List<Figure> what,
        List<String> times,
        Set<Dimension> by,
        Cycle cycle,
        List<String> to) {

    /**
     * Checks the name and takes copies.
     *
     * @throws IllegalArgumentException if the id is not a name
     */
    public Report {
        Names.require("report", id);
        basis = List.copyOf(basis);
        what = List.copyOf(what);
        times = List.copyOf(times);
        by = Set.copyOf(new LinkedHashSet<>(by));
        to = List.copyOf(to);
    }

    /**
     * Every figure, which rests on no rule.
     *
     * @param by by what they are told apart
     * @param cycle over which periods
     * @return the report
     */
    public static Report of(Set<Dimension> by, Cycle cycle) {
        return new Report("figures", List.of(), List.of(Figure.values()), List.of(), by, cycle, List.of());
    }

    /** Whether it names its figures, so that it tells of those too of which there was none. */
    boolean chooses() {
        return what.size() < Figure.values().length;
    }
}
