package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.figure.Cycle;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.FigureRules;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.figure.PersonRecord;
import org.complaintkit.sla.figure.Report;
import org.complaintkit.sla.figure.Reporting;
import org.complaintkit.sla.figure.Review;
import org.complaintkit.sla.figure.Reward;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeFigures;

/** Adds up figures while a log is replayed, and draws up reports at its end. */
final class Teller {

    private final RegimeFigures regime;
    private final Optional<Told.Asked> asked;
    private final Figures figures;

    Teller(Regime regime, Optional<Told.Asked> asked) {
        this.regime = regime.figures();
        this.asked = asked;
        this.figures = asked.map(one -> new Figures(this.regime.plan().with(List.of(one.by()), List.of())))
                .orElseGet(this.regime::none);
    }

    RegimeFigures regime() {
        return regime;
    }

    void add(Life life) {
        figures.add(life);
    }

    /** Rules on figures first: their charges and rewards count in the reports. */
    Told tell(Instant asOf) {
        List<Review> reviews = new ArrayList<>();
        List<Reward> rewards = new ArrayList<>();
        regime.finished(figures, asOf).forEach(period -> reviews.add(regime.review(figures, period)));
        for (Review review : reviews) {
            review.charges().forEach(charged -> figures.add(charged.charge(), charged.unit()));
            review.rewards().forEach(figures::add);
            rewards.addAll(review.rewards());
        }
        FigureRules rules = regime.rules();
        Reporting reporting = new Reporting(figures, asOf);
        return new Told(
                reports().stream()
                        .map(report -> new Told.Page(report, reporting.lines(report)))
                        .toList(),
                rules.listings().stream()
                        .flatMap(list -> reporting.lists(list).stream())
                        .toList(),
                reviews,
                rules.records().stream()
                        .flatMap(rule -> PersonRecord.of(rule, figures, rewards).stream())
                        .toList());
    }

    /** Those that were asked for, else the regime's, else all figures by the month, as a whole and by unit. */
    private List<Report> reports() {
        if (asked.isPresent()) {
            return List.of(Report.of(asked.get().by(), asked.get().each()));
        }
        List<Report> reports = regime.rules().reports();
        return reports.isEmpty()
                ? List.of(Report.of(Set.of(), Cycle.MONTH), Report.of(Set.of(Dimension.UNIT), Cycle.MONTH))
                : reports;
    }

    static List<Charge> charges(Told told) {
        return told.reviews().stream()
                .flatMap(review -> review.charges().stream())
                .map(Review.Charged::charge)
                .toList();
    }
}
