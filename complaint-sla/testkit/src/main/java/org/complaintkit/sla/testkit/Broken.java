package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.HistoryLog;
import org.complaintkit.sla.regime.Regime;

/**
 * How a regime breaks a law.
 *
 * @param law the law
 * @param parts which parts of the document, each as section and id such as {@code limits/reply}; the first is the one to look at
 * @param basis the rules that these parts cite
 * @param phrase what is wrong, in words
 * @param place line and column of the document, as far as they are known
 * @param log a short history that shows it, as a complaint log; empty where none is needed
 */
public record Broken(
        Law law, List<String> parts, List<String> basis, Phrase phrase, List<String> place, List<String> log) {

    /** Takes copies. */
    public Broken {
        parts = List.copyOf(parts);
        basis = List.copyOf(basis);
        place = List.copyOf(place);
        log = List.copyOf(log);
    }

    static Broken of(Law law, String part, List<String> basis, Phrase phrase) {
        return new Broken(law, List.of(part), basis, phrase, List.of(), List.of());
    }

    static Broken of(Law law, Finding finding, Regime regime) {
        return new Broken(
                law,
                finding.parts(),
                finding.basis(),
                finding.phrase(),
                finding.place().stream().map(Object::toString).toList(),
                HistoryLog.lines(finding.history(), regime.zone()));
    }

    Broken shownBy(Story story) {
        return new Broken(
                law,
                parts,
                basis,
                phrase,
                place,
                HistoryLog.lines(story.commands(), story.regime().zone()));
    }

    static Wording wording(String code, String en, String zh) {
        return Wording.of("law-" + code, en, zh);
    }

    /**
     * In words: what and where, in English and Chinese, with the history as a log.
     *
     * @return several lines
     */
    @Override
    public String toString() {
        String cited = basis.isEmpty() ? "" : " (" + String.join(", ", basis) + ")";
        String where = place.isEmpty() ? "" : " at " + String.join(", ", place);
        List<String> lines = new ArrayList<>();
        lines.add(
                String.join(", ", parts) + cited + where + ": " + phrase.text().en());
        lines.add(phrase.text().zh());
        lines.addAll(log);
        return lines.stream().collect(Collectors.joining("\n  "));
    }
}
