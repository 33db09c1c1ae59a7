package org.complaintkit.replay.report;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.replay.print.Printer;
import org.complaintkit.replay.run.LimitLine;
import org.complaintkit.replay.run.Outcome;
import org.complaintkit.replay.run.Result;
import org.complaintkit.rule.Language;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.words.Glossary;

/**
 * One page for a browser, with figures, charts and each complaint's timeline. It holds one line of JSON a complaint, of which the
 * browser reads those that are on the screen.
 */
public final class HtmlReport implements Printer {

    private final Regime regime;
    private final Language language;

    /**
     * A report for one regime.
     *
     * @param regime the regime; its zone gives the times
     * @param language the language of the page
     */
    public HtmlReport(Regime regime, Language language) {
        this.regime = regime;
        this.language = language;
    }

    @Override
    public void print(Result result, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Summary summary = Summary.of(result, regime.zone());
        for (String part : resource("report.html").split("(?=\\{\\{)|(?<=\\}\\})", -1)) {
            switch (part) {
                case "{{lang}}" -> page.write(language.locale().toLanguageTag());
                case "{{style}}" -> page.write(resource("report.css"));
                case "{{script}}" -> page.write(resource("report.js"));
                case "{{summary}}" -> data(page, List.of(result), (line, is) -> summary(line, is, summary));
                case "{{cases}}" -> data(page, result.cases(), (line, one) -> one(line, one, result));
                default -> page.write(part);
            }
        }
        page.flush();
    }

    private interface Line<T> {
        void write(JsonLine line, T item);
    }

    private static <T> void data(Writer page, List<T> items, Line<T> content) throws IOException {
        JsonLines lines = JsonLines.to(new NoMarkup(page));
        for (T item : items) {
            lines.line(line -> content.write(line, item));
        }
        lines.flush();
    }

    private void summary(JsonLine line, Result result, Summary summary) {
        line.text("title", regime.title().in(language))
                .text("regime", regime.ref().toString());
        line.text("zone", regime.zone().getId());
        result.asOf().ifPresent(at -> line.instant("asOf", at, regime.zone()));
        line.number("complaints", result.cases().size());
        line.number("rows", result.rows()).number("refused", result.refusedRows());
        line.objects("limits", summary.limits.entrySet(), HtmlReport::limit);
        line.objects(
                "hours",
                summary.hours.entrySet(),
                (one, hour) -> one.number("d", hour.getKey().day().getValue())
                        .number("h", hour.getKey().hour())
                        .number("n", hour.getValue()));
        line.objects(
                "weeks",
                summary.weeks.entrySet(),
                (one, week) -> one.date("w", week.getKey()).number("n", week.getValue()));
        line.objects(
                "burdens",
                summary.burdens.entrySet(),
                (one, burden) -> one.text("unit", burden.getKey().unit())
                        .text("what", burden.getKey().what())
                        .number("n", burden.getValue().count())
                        .text("total", burden.getValue().total().toPlainString()));
        line.object("names", names -> names(result).forEach((name, title) -> names.text(name, title)));
        line.object("words", words -> ReportWords.ALL.forEach((key, text) -> words.text(key, text.in(language))));
    }

    /** What states, limits and sanctions are called, where they are called something. */
    private Map<String, String> names(Result result) {
        Glossary glossary =
                regime.document().map(document -> Glossary.of(document.root())).orElseGet(Glossary::standard);
        Map<String, String> names = new TreeMap<>();
        for (Result.Finished one : result.cases()) {
            Outcome outcome = one.outcome();
            names.computeIfAbsent(
                    outcome.state(), state -> glossary.state(Track.MAIN, state).in(language));
            outcome.limits()
                    .forEach(limit -> names.computeIfAbsent(
                            limit.key().rule(), rule -> glossary.name(rule).in(language)));
            outcome.charges()
                    .forEach(charge -> names.computeIfAbsent(
                            charge.id().rule(), rule -> glossary.name(rule).in(language)));
        }
        return names;
    }

    private static void limit(JsonLine line, Map.Entry<String, Summary.Limit> entry) {
        Summary.Limit limit = entry.getValue();
        line.text("rule", entry.getKey()).text("basis", limit.basis);
        line.number("met", limit.count(DeadlineStatus.MET));
        line.number("late", limit.count(DeadlineStatus.BREACHED, DeadlineStatus.MISSED));
        line.number("open", limit.count(DeadlineStatus.RUNNING, DeadlineStatus.PAUSED, DeadlineStatus.UNDETERMINED));
    }

    private void one(JsonLine line, Result.Finished one, Result result) {
        Outcome outcome = one.outcome();
        line.text("c", outcome.key().toString()).text("s", outcome.state());
        outcome.knownUnit().ifPresent(unit -> line.text("u", unit));
        line.objects("l", outcome.limits(), this::clock);
        List<Standing> sanctions = outcome.charges().stream()
                .flatMap(charge -> result.accounts().of(charge).stream())
                .map(is -> is.standing())
                .toList();
        line.objects(
                "p",
                sanctions,
                (each, entry) -> each.text("r", entry.charge().id().rule())
                        .text(
                                "k",
                                entry.sanction()
                                        .amount()
                                        .map(Object::toString)
                                        .orElse(entry.sanction().kind()))
                        .text("w", entry.charge().party().id()));
        line.texts(
                "f",
                one.refusals().stream()
                        .map(row -> row.verb() + ": " + row.refusal().text().in(language))
                        .toList());
    }

    private void clock(JsonLine line, LimitLine limit) {
        line.text("r", limit.key().rule()).instant("a", limit.startedAt(), regime.zone());
        limit.dueAt().ifPresent(due -> line.instant("d", due, regime.zone()));
        limit.settledAt().ifPresent(settled -> line.instant("e", settled, regime.zone()));
        line.text("t", limit.status().word());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Data that stand inside a page: nothing of them may end the element they stand in. */
    private static final class NoMarkup extends FilterWriter {

        NoMarkup(Writer page) {
            super(page);
        }

        @Override
        public void write(int c) throws IOException {
            if (c == '<') {
                out.write("\\u003c");
            } else {
                out.write(c);
            }
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text[i]);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text.charAt(i));
            }
        }
    }
}
