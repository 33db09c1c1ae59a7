package org.complaintkit.replay.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.replay.backtest.Backtested;
import org.complaintkit.replay.backtest.Both;
import org.complaintkit.replay.backtest.Cell;
import org.complaintkit.replay.backtest.Change;
import org.complaintkit.replay.backtest.Clocks;
import org.complaintkit.replay.backtest.Counts;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** What a log came to under two regimes, as tables that people read. */
public final class BacktestPrinter {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Language language;
    private final BacktestWords words;

    /**
     * Prints for readers of a language.
     *
     * @param language the language
     */
    public BacktestPrinter(Language language) {
        this.language = language;
        this.words = new BacktestWords(language);
    }

    /**
     * Prints.
     *
     * @param found what the log came to
     * @param out where to; in UTF-8, flushed but not closed
     * @throws IOException if it cannot be written
     */
    public void print(Backtested found, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ZoneId zone = found.regimes().a().zone();
        line(
                writer,
                words.say(BacktestWords.TITLE) + ", " + words.say(BacktestWords.AS_OF) + " "
                        + found.asOf()
                                .map(at -> MINUTES.format(at.atZone(zone)))
                                .orElse("-") + ", " + zone + ", "
                        + found.rows() + " " + words.say(BacktestWords.ROWS));
        line(
                writer,
                "A: " + found.regimes().a().ref() + " "
                        + found.regimes().a().title().in(language));
        line(
                writer,
                "B: " + found.regimes().b().ref() + " "
                        + found.regimes().b().title().in(language));
        section(writer, "", total(found));
        section(writer, "", limits(found));
        section(writer, words.say(BacktestWords.BY_CELL), cells(found.cells()));
        section(writer, "", parties(found));
        section(writer, words.say(BacktestWords.REFUSED_ROWS), refusals(found));
        section(writer, words.say(BacktestWords.FACTS), facts(found.facts()));
        changes(writer, found);
        writer.flush();
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static void section(Writer out, String title, Grid grid) throws IOException {
        if (!grid.isEmpty()) {
            line(out, "");
            if (!title.isEmpty()) {
                line(out, title);
            }
            grid.write(out);
        }
    }

    private List<String> heads(Text... heads) {
        return List.of(heads).stream().map(words::say).collect(Collectors.toCollection(ArrayList::new));
    }

    private Grid total(Backtested found) {
        Both<Counts> total = found.total();
        Backtested.Moved moved = found.moved();
        Both<String> blank = new Both<>("", "");
        List<String> heads = new ArrayList<>(List.of(words.say(BacktestWords.WHAT), "A", "B"));
        heads.addAll(heads(BacktestWords.ONLY_A, BacktestWords.ONLY_B));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(BacktestWords.COMPLAINTS, total.map(Counts::complaints), blank));
        rows.add(row(BacktestWords.LATE, total.map(Counts::late), moved.late()));
        rows.add(row(BacktestWords.BREACHES, total.map(Counts::breaches), blank));
        rows.add(row(BacktestWords.ESCALATED, total.map(Counts::escalated), moved.escalated()));
        rows.add(row(BacktestWords.FINED, total.map(Counts::fined), moved.fined()));
        rows.add(row(BacktestWords.SANCTIONS, total.map(Counts::sanctions), blank));
        sums(total).forEach((unit, sum) -> rows.add(row(Text.same(unit), sum, blank)));
        rows.add(row(BacktestWords.REFUSED_ROWS, found.refusedRows(), blank));
        return new Grid(heads, row -> rows.forEach(row));
    }

    private List<String> row(Text what, Both<?> both, Both<?> only) {
        return List.of(
                words.say(what),
                String.valueOf(both.a()),
                String.valueOf(both.b()),
                String.valueOf(only.a()),
                String.valueOf(only.b()));
    }

    /** What sanctions come to under both, by currency or kind. */
    static Map<String, Both<String>> sums(Both<Counts> counts) {
        Map<String, Both<String>> sums = new TreeMap<>();
        TreeSet<String> units = new TreeSet<>(counts.a().sums().keySet());
        units.addAll(counts.b().sums().keySet());
        for (String unit : units) {
            sums.put(
                    unit,
                    counts.map(one ->
                            one.sums().getOrDefault(unit, BigDecimal.ZERO).toPlainString()));
        }
        return sums;
    }

    private Grid limits(Backtested found) {
        List<String> heads = heads(BacktestWords.LIMIT);
        heads.addAll(pair(BacktestWords.CLOCKS));
        heads.addAll(pair(BacktestWords.LATE));
        return new Grid(
                heads,
                row -> found.limits().forEach(line -> {
                    Both<Clocks> clocks = line.counted();
                    row.accept(List.of(
                            line.of(),
                            text(clocks.a().all()),
                            text(clocks.b().all()),
                            text(clocks.a().late()),
                            text(clocks.b().late())));
                }));
    }

    private List<String> pair(Text what) {
        return List.of("A " + words.say(what), "B " + words.say(what));
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private Grid cells(List<Backtested.Line<Cell, Counts>> cells) {
        List<String> heads = heads(BacktestWords.UNIT, BacktestWords.MONTH);
        List<Text> columns =
                List.of(BacktestWords.COMPLAINTS, BacktestWords.LATE, BacktestWords.ESCALATED, BacktestWords.SANCTIONS);
        columns.forEach(column -> heads.addAll(pair(column)));
        heads.addAll(List.of("A Σ", "B Σ"));
        List<Function<Counts, Long>> numbers =
                List.of(Counts::complaints, Counts::late, Counts::escalated, Counts::sanctions);
        return new Grid(
                heads,
                row -> cells.forEach(line -> {
                    List<String> cell = new ArrayList<>(
                            List.of(line.of().unit(), line.of().month().toString()));
                    numbers.forEach(number -> {
                        cell.add(text(number.apply(line.counted().a())));
                        cell.add(text(number.apply(line.counted().b())));
                    });
                    cell.add(summed(line.counted().a()));
                    cell.add(summed(line.counted().b()));
                    row.accept(cell);
                }));
    }

    private static String summed(Counts counts) {
        return new TreeMap<>(counts.sums())
                .entrySet().stream()
                        .map(sum -> sum.getKey() + " " + sum.getValue().toPlainString())
                        .collect(Collectors.joining(", "));
    }

    private Grid parties(Backtested found) {
        List<String> heads = heads(BacktestWords.PARTY);
        heads.addAll(pair(BacktestWords.SANCTIONS));
        heads.addAll(List.of("A Σ", "B Σ"));
        return new Grid(
                heads,
                row -> found.parties()
                        .forEach(line -> row.accept(List.of(
                                line.of().toString(),
                                text(line.counted().a().sanctions()),
                                text(line.counted().b().sanctions()),
                                summed(line.counted().a()),
                                summed(line.counted().b())))));
    }

    private Grid refusals(Backtested found) {
        List<String> heads = heads(BacktestWords.DOES);
        heads.addAll(List.of("A", "B"));
        heads.addAll(heads(BacktestWords.LINE, BacktestWords.WHY));
        return new Grid(
                heads,
                row -> found.refusals()
                        .forEach(kind -> row.accept(List.of(
                                kind.verb(),
                                text(kind.times().a()),
                                text(kind.times().b()),
                                kind.first().line() == 0
                                        ? ""
                                        : text(kind.first().line()),
                                kind.first().refusal().text().in(language)))));
    }

    private Grid facts(Both<Map<String, Long>> facts) {
        TreeSet<String> names = new TreeSet<>(facts.a().keySet());
        names.addAll(facts.b().keySet());
        return new Grid(
                List.of(words.say(BacktestWords.FACT), "A", "B"),
                row -> names.forEach(name -> row.accept(List.of(
                        name,
                        text(facts.a().getOrDefault(name, 0L)),
                        text(facts.b().getOrDefault(name, 0L))))));
    }

    private void changes(Writer out, Backtested found) throws IOException {
        long more = found.changed() - found.changes().size();
        line(out, "");
        line(
                out,
                words.say(BacktestWords.CHANGED) + ": " + found.changed()
                        + (more == 0 ? "" : " (" + words.say(BacktestWords.NOT_SHOWN) + ": " + more + ")"));
        ChangeLines lines = new ChangeLines(found.regimes(), language);
        for (Change change : found.changes()) {
            for (String text : lines.of(change)) {
                line(out, text);
            }
        }
    }
}
