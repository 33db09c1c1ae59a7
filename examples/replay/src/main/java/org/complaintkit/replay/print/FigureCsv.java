package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.replay.run.Told;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.FigureLine;
import org.complaintkit.sla.figure.FigureValue;

/**
 * Figures as CSV, one a line: the words of the JSON lines as heads, numbers without units (a share of one, seconds), so that a
 * spreadsheet can reckon with them. Comma separated, lines end in LF, as RFC 4180 quotes.
 */
public final class FigureCsv {

    private final FigureWords words;

    /**
     * Writes for readers of a language.
     *
     * @param language the language of the column that names figures for people
     */
    public FigureCsv(Language language) {
        this.words = new FigureWords(language);
    }

    /**
     * Writes the lines of all reports.
     *
     * @param told the figures
     * @param out where to; in UTF-8, not closed
     * @throws IOException if it cannot be written
     */
    public void write(Told told, OutputStream out) throws IOException {
        List<String> heads = new ArrayList<>(List.of("report", "figure", "name", "tenant"));
        for (Dimension one : Dimension.values()) {
            heads.add(one.word());
        }
        heads.addAll(List.of("limit", "period", "value", "of", "p95", "before", "recordedLate", "unfinished"));
        out.write(line(heads));
        for (Told.Page page : told.reports()) {
            for (FigureLine line : page.lines()) {
                out.write(line(cells(line)));
            }
        }
    }

    private List<String> cells(FigureLine line) {
        List<String> cells = new ArrayList<>(List.of(
                line.report(),
                line.figure(),
                words.name(line),
                line.group().tenant().id()));
        for (Dimension one : Dimension.values()) {
            cells.add(line.group().values().getOrDefault(one, ""));
        }
        cells.add(line.limit().orElse(""));
        cells.add(line.period().toString());
        cells.add(number(line.value()));
        cells.add(of(line.value()));
        cells.add(
                line.value() instanceof FigureValue.Times times
                        ? String.valueOf(times.p95().toSeconds())
                        : "");
        cells.add(line.before().map(FigureCsv::number).orElse(""));
        cells.add(String.valueOf(line.recordedLate()));
        cells.add(String.valueOf(line.unfinished()));
        return cells;
    }

    private static String number(FigureValue value) {
        return value.number().stripTrailingZeros().toPlainString();
    }

    private static String of(FigureValue value) {
        if (value instanceof FigureValue.Share share) {
            return String.valueOf(share.of());
        } else if (value instanceof FigureValue.OnTime onTime) {
            return String.valueOf(onTime.share().of());
        }
        return value instanceof FigureValue.Times times ? String.valueOf(times.of()) : "";
    }

    private static byte[] line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
