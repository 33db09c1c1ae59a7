package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes about one unit or person. */
final class Notes {

    private final Figures figures;
    private final List<Noted> about;

    Notes(Figures figures, Group about) {
        this.figures = figures;
        Optional<String> unit = Optional.ofNullable(about.values().get(Dimension.UNIT));
        Optional<String> person = Optional.ofNullable(about.values().get(Dimension.PERSON));
        this.about = figures.notes().stream()
                .filter(note -> note.complaint().tenant().equals(about.tenant()))
                .filter(note -> unit.isPresent()
                        ? note.unit().equals(unit)
                        : note.person().equals(person))
                .toList();
    }

    /** Whether a fact was noted for a period, or without naming one within it. */
    boolean has(String fact, Period period) {
        return of(fact).anyMatch(note -> isFor(note, period));
    }

    /** What verifies a period comes after it: a note that names none also counts for the period before it. */
    boolean verifies(String fact, Period period) {
        return of(fact).anyMatch(note -> isFor(note, period)
                || (note.period().isEmpty() && madeIn(note, period.cycle()).equals(period.after())));
    }

    private Stream<Noted> of(String fact) {
        return about.stream()
                .filter(note -> note.fact().equals(fact) && !note.value().equals("false"));
    }

    private boolean isFor(Noted note, Period period) {
        return note.period()
                .map(named -> named.equals(period.toString()))
                .orElseGet(() -> madeIn(note, period.cycle()).equals(period));
    }

    private Period madeIn(Noted note, Cycle cycle) {
        return cycle.on(note.at().atZone(figures.plan().zone()).toLocalDate());
    }
}
