package org.complaintkit.replay.print;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.complaintkit.json.Place;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.HistoryLog;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.Severity;

/** Prints what a check found: for people, one object a line, or as SARIF 2.1.0. */
public final class FindingPrinter {

    private final String source;
    private final ZoneId zone;
    private final Language language;

    /**
     * A printer.
     *
     * @param source what the document is called
     * @param zone the zone that instants are written in
     * @param language the language of the texts
     */
    public FindingPrinter(String source, ZoneId zone, Language language) {
        this.source = source;
        this.zone = zone;
        this.language = language;
    }

    /**
     * For people: each finding with its place, its rules and its history.
     *
     * @param findings the findings
     * @return the text
     */
    public String text(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            String place = finding.place().map(this::said).orElse(source);
            out.append(finding.severity().title().in(language))
                    .append(' ')
                    .append(finding.kind().id())
                    .append(": ")
                    .append(finding.text().in(language))
                    .append('\n');
            out.append("  ").append(place);
            if (!finding.basis().isEmpty()) {
                out.append("  [").append(String.join(", ", finding.basis())).append(']');
            }
            out.append('\n');
            HistoryLog.lines(finding.history(), zone)
                    .forEach(line -> out.append("    ").append(line).append('\n'));
        }
        String counts = Arrays.stream(Severity.values())
                .map(severity -> severity.title().in(language) + " "
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count())
                .collect(Collectors.joining(", "));
        return out.append(source).append(": ").append(counts).append('\n').toString();
    }

    private String said(Place place) {
        return Text.of(place.english(), place.chinese()).in(language);
    }

    /**
     * One object a line.
     *
     * @param findings the findings
     * @return the lines
     */
    public String json(List<Finding> findings) {
        return findings.stream().map(finding -> line(finding) + "\n").collect(Collectors.joining());
    }

    private String line(Finding finding) {
        String place = finding.place()
                .map(at -> ",\"line\":" + at.line() + ",\"column\":" + at.column() + ",\"path\":" + quoted(at.path()))
                .orElse("");
        return "{\"finding\":" + quoted(finding.kind().id()) + ",\"severity\":" + quoted(level(finding))
                + ",\"parts\":" + list(finding.parts()) + ",\"basis\":" + list(finding.basis()) + place
                + ",\"message\":{\"en\":" + quoted(finding.text().en()) + ",\"zh\":"
                + quoted(finding.text().zh()) + "},\"history\":["
                + String.join(",", HistoryLog.lines(finding.history(), zone)) + "]}";
    }

    private static String level(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /**
     * A log of the Static Analysis Results Interchange Format.
     *
     * @param findings the findings
     * @return the document
     */
    public String sarif(List<Finding> findings) {
        String rules =
                findings.stream().map(Finding::kind).distinct().map(this::rule).collect(Collectors.joining(","));
        String results = findings.stream().map(this::result).collect(Collectors.joining(","));
        return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":"
                + "{\"driver\":{\"name\":\"complaintkit\",\"rules\":[" + rules + "]}},\"results\":[" + results
                + "]}]}\n";
    }

    private String rule(Kind kind) {
        return "{\"id\":" + quoted(kind.id()) + ",\"shortDescription\":{\"text\":"
                + quoted(language.template(kind.wording())) + "}}";
    }

    private String result(Finding finding) {
        String region = finding.place()
                .map(at -> ",\"region\":{\"startLine\":" + at.line() + ",\"startColumn\":" + at.column() + "}")
                .orElse("");
        return "{\"ruleId\":" + quoted(finding.kind().id()) + ",\"level\":" + quoted(level(finding))
                + ",\"message\":{\"text\":" + quoted(finding.text().in(language))
                + "},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":" + quoted(source) + "}"
                + region + "}}],\"properties\":{\"parts\":" + list(finding.parts()) + ",\"basis\":"
                + list(finding.basis()) + ",\"history\":["
                + String.join(",", HistoryLog.lines(finding.history(), zone)) + "]}}";
    }

    private static String list(List<String> names) {
        return names.stream().map(FindingPrinter::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
