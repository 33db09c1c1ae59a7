package org.complaintkit.property;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** A table for a terminal, in which a Chinese character is as wide as two letters. */
final class Sheet {

    private static final int FIRST_WIDE = 0x2E80;
    private static final int LAST_WIDE = 0xFFEF;

    private final List<List<String>> rows = new ArrayList<>();

    Sheet(String... heads) {
        rows.add(List.of(heads));
    }

    static Sheet of(Language language, List<Text> heads) {
        return new Sheet(heads.stream().map(head -> head.in(language)).toArray(String[]::new));
    }

    void row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("the sheet has columns " + rows.get(0) + ", the row " + List.of(cells));
        }
        rows.add(List.of(cells));
    }

    static int width(String text) {
        return text.codePoints()
                .map(code -> code >= FIRST_WIDE && code <= LAST_WIDE ? 2 : 1)
                .sum();
    }

    String text() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toList());
        lines.add(1, IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
