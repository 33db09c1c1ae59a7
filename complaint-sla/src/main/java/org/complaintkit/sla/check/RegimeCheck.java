package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.sla.regime.Regime;

/**
 * Searches a regime for what is wrong with it: states that nobody reaches, complaints that get stuck, limits that cannot be
 * met, sanctions that cost less for being later, and what else {@link Kind} lists.
 *
 * <p>Histories are searched shortest first over all that can make a difference to what is open: where the complaint stands on
 * each track, each fact that a condition names cut at the values that it is compared with, which deadlines have fallen due,
 * who did what. Limits are tried at every opening, closing, midnight and change of offset of the days covered, and one second
 * beside. What cannot be looked into, an embedder's own predicate, limit or calculator, is named. Where a search would be
 * larger than some ten thousand acts it stops, and says so in a finding of its own; left out are the verbs that lead
 * out of the regime or anywhere in it: adopt, migrate, erase, reveal, extend-limit. Pure.
 */
public final class RegimeCheck {

    private final Regime regime;
    private final UnaryOperator<Finding> placed;

    private RegimeCheck(Regime regime, UnaryOperator<Finding> placed) {
        this.regime = regime;
        this.placed = placed;
    }

    /**
     * A check.
     *
     * @param regime the regime
     * @return its check
     */
    public static RegimeCheck of(Regime regime) {
        return new RegimeCheck(regime, UnaryOperator.identity());
    }

    /**
     * The same, with findings that say where in the document they are.
     *
     * @param document the document from which the regime was read
     * @return the check
     */
    public RegimeCheck in(JsonDocument document) {
        Places places = Places.of(document.root());
        return new RegimeCheck(
                regime,
                finding -> finding.parts().stream()
                        .map(places::of)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(finding::at)
                        .orElse(finding));
    }

    /**
     * Looks.
     *
     * @return everything that was found, the worst first; none where nothing is wrong
     */
    public List<Finding> findings() {
        Free free = new Free(regime.vocabulary().facts());
        Exploration exploration = Exploration.of(regime);
        LifecycleFindings lifecycle = new LifecycleFindings(regime, free, exploration);
        Graph graph = lifecycle.graph();
        List<Finding> findings = new ArrayList<>(lifecycle.all(graph));
        Starts starts = new Starts(free);
        findings.addAll(new LimitFindings(regime, starts, graph, exploration).all());
        findings.addAll(new LimitPairs(regime, starts, graph, exploration).all());
        findings.addAll(new PauseFindings(regime, exploration).all());
        findings.addAll(new RuleFindings(regime, free, graph, exploration).all());
        findings.addAll(new SanctionFindings(regime, free, exploration).all());
        findings.addAll(new FigureFindings(regime.figures().rules()).all());
        return findings.stream()
                .map(placed)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::kind))
                .toList();
    }
}
