package org.complaintkit.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Place;
import org.complaintkit.replay.csv.CsvRows;
import org.complaintkit.replay.csv.Mapping;
import org.complaintkit.replay.csv.MappingReader;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.print.JsonPrinter;
import org.complaintkit.replay.print.Printer;
import org.complaintkit.replay.print.TablePrinter;
import org.complaintkit.replay.report.HtmlReport;
import org.complaintkit.replay.run.Explaining;
import org.complaintkit.replay.run.Replay;
import org.complaintkit.replay.run.Result;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Replays a log. */
@Command(name = "replay.jar", sortOptions = false)
final class ReplayCommand extends CommonOptions implements Callable<Integer> {

    private static final String SAMPLE = "sample.jsonl";
    private static final String STANDARD_INPUT = "-";

    /** How results are printed. */
    enum Format {
        /** For people. */
        table,
        /** For programs. */
        jsonl
    }

    @Option(
            names = "--regime",
            paramLabel = "ID|FILE",
            defaultValue = "hotline-400-usage",
            descriptionKey = "regime",
            order = 1)
    private String regime = "hotline-400-usage";

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "log", order = 2)
    private @Nullable String log;

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map", order = 3)
    private @Nullable String map;

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 4)
    private @Nullable String given;

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "as-of", order = 5)
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "table|jsonl",
            defaultValue = "table",
            descriptionKey = "format",
            order = 6)
    private Format format = Format.table;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 7)
    private @Nullable String out;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report", order = 7)
    private @Nullable String report;

    @ArgGroup(exclusive = false, order = 8)
    private FigureOptions figures = new FigureOptions();

    @Option(names = "--explain", descriptionKey = "explain", order = 9)
    private boolean explain;

    @Option(names = "--strict", descriptionKey = "strict", order = 10)
    private boolean strict;

    private final Surroundings around;

    ReplayCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Instant> until = Optional.ofNullable(asOf).map(text -> Inputs.instant("--as-of", text));
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        Optional<Path> page = Optional.ofNullable(report).map(Inputs::path);
        target.ifPresent(file -> requireOther("--out", file));
        page.ifPresent(file -> requireOther("--report", file));
        Regime rules = Inputs.regime(regime, given());
        Result result;
        Progress progress = new Progress(around);
        try (LogRows rows = rows(rules)) {
            result = replay(rules, until).run(rows, progress);
        } finally {
            progress.done();
        }
        requireRows(result);
        new Output(around).write(target, stream -> printer(rules).print(result, stream));
        page.ifPresent(file -> new Output(around)
                .write(page, stream -> new HtmlReport(rules, around.language()).print(result, stream)));
        figures.write(result, around);
        tellLeftOut(result);
        return strict && result.refusedRows() > 0 ? Main.REFUSED : Main.DONE;
    }

    private Replay replay(Regime rules, Optional<Instant> until) {
        Replay replay = new Replay(rules, until, explaining(rules));
        return figures.isAsked() ? replay.figures(figures.asked()) : replay;
    }

    private Given given() {
        return given == null ? Given.NOTHING : Given.read(given, Inputs.bytes(Inputs.path(given)));
    }

    private LogRows rows(Regime rules) throws IOException {
        String name = name();
        if (map == null && name.endsWith(".csv")) {
            throw new Unusable(
                    name + ": a CSV log needs a mapping file that says what its columns mean; name it with --map",
                    name + ":CSV日志需要说明各列含义的映射文件;请用--map指定");
        }
        if (map == null) {
            return JsonRows.of(name, stream(), rules.vocabulary());
        }
        Mapping mapping = MappingReader.read(map, Inputs.bytes(Inputs.path(map)), rules, Inputs.document(regime));
        return CsvRows.of(name, stream(), mapping);
    }

    private String name() {
        return log == null ? SAMPLE : log.equals(STANDARD_INPUT) ? "stdin" : log;
    }

    private InputStream stream() {
        if (log == null) {
            InputStream sample = ReplayCommand.class.getResourceAsStream(SAMPLE);
            if (sample == null) {
                throw new IllegalStateException(SAMPLE + " is missing from the program");
            }
            return sample;
        }
        return new BufferedInputStream(log.equals(STANDARD_INPUT) ? around.in() : Inputs.open(Inputs.path(log)));
    }

    private Explaining explaining(Regime rules) {
        return explain
                ? (complaint, deadline) -> rules.explain(complaint, deadline)
                        .map((Explanation how) -> how.lines(around.language()))
                        .orElse(List.of())
                : Explaining.NOTHING;
    }

    private Printer printer(Regime rules) {
        return format == Format.jsonl
                ? new JsonPrinter(rules, around.language(), explain)
                : new TablePrinter(rules, around.language());
    }

    /** Results must not take the place of what they are made from. */
    private void requireOther(String option, Path target) {
        Stream.of(regime, log, map, given).forEach(name -> {
            if (name == null || !Files.exists(target) || !Files.exists(Inputs.path(name))) {
                return;
            }
            try {
                if (Files.isSameFile(target, Inputs.path(name))) {
                    throw new Unusable(
                            option + " " + target + " is also read; name another file",
                            option + " " + target + "同时是输入文件;请另选文件");
                }
            } catch (IOException e) {
                throw Inputs.unreadable(name, e);
            }
        });
    }

    private void requireRows(Result result) {
        if (result.rows() + result.leftOut().rows() == 0) {
            Text row = new Text("at least one row", "至少一行");
            Text none = new Text("an empty log", "空日志");
            throw new MalformedDocument(Fault.of(new Place(name(), 1, 1, ""), "empty-log", row, none));
        }
    }

    private void tellLeftOut(Result result) {
        long rows = result.leftOut().rows();
        if (rows > 0) {
            around.err()
                    .println(around.say(
                            rows + " rows were recorded after " + asOf + " and are left out",
                            "有" + rows + "行的记录时间晚于" + asOf + ",未计入"));
        }
        long partly = result.leftOut().partly();
        if (partly > 0) {
            around.err()
                    .println(around.say(
                            "rows of which a part was recorded after " + asOf + " and is left out: " + partly,
                            "有" + partly + "行中晚于" + asOf + "记录的部分未计入"));
        }
    }
}
