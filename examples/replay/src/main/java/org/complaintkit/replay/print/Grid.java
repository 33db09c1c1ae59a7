package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of cells in columns, each as wide as its widest cell. The rows are made twice, once to measure and once to write,
 * so that a long table is never held as a whole.
 */
final class Grid {

    private static final String GAP = "  ";

    /** Hands out every row, in order. */
    interface Rows {
        void forEach(Consumer<List<String>> row);
    }

    private final List<String> heads;
    private final Rows rows;
    private final int[] widths;
    private boolean empty = true;

    Grid(List<String> heads, Rows rows) {
        this.heads = List.copyOf(heads);
        this.rows = rows;
        this.widths = new int[heads.size()];
        measure(heads);
        rows.forEach(cells -> {
            empty = false;
            measure(cells);
        });
    }

    boolean isEmpty() {
        return empty;
    }

    private void measure(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
        }
    }

    void write(Writer out) throws IOException {
        out.write(line(heads));
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(rule.length() == 0 ? "" : GAP).append("-".repeat(width));
        }
        out.write(rule.append('\n').toString());
        Failing failing = new Failing(out);
        rows.forEach(cells -> failing.write(line(cells)));
        failing.rethrow();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** Keeps the first failure of a writer until the rows have gone by. */
    private static final class Failing {
        private final Writer out;
        private IOException failure = new IOException();
        private boolean failed;

        Failing(Writer out) {
            this.out = out;
        }

        void write(String text) {
            if (failed) {
                return;
            }
            try {
                out.write(text);
            } catch (IOException e) {
                failure = e;
                failed = true;
            }
        }

        void rethrow() throws IOException {
            if (failed) {
                throw failure;
            }
        }
    }
}
