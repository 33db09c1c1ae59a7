package org.complaintkit.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.complaintkit.replay.csv.MappingReader;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.print.JsonPrinter;
import org.complaintkit.replay.print.Printer;
import org.complaintkit.replay.print.TablePrinter;
import org.complaintkit.replay.report.HtmlReport;
import org.complaintkit.replay.run.Explaining;
import org.complaintkit.replay.run.Replay;
import org.complaintkit.replay.run.Result;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays a log. */
@Command(name = "replay.jar", sortOptions = false)
final class ReplayCommand extends CommonOptions implements Callable<Integer> {

    private static final String SAMPLE = "sample.jsonl";

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

    @Mixin
    private LogOptions how = new LogOptions();

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
        Optional<Instant> until = how.until();
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        Optional<Path> page = Optional.ofNullable(report).map(Inputs::path);
        target.ifPresent(file -> requireOther("--out", file));
        page.ifPresent(file -> requireOther("--report", file));
        Regime rules = Inputs.regime(regime, how.given());
        Result result;
        Progress progress = new Progress(around);
        try (LogRows rows = rows(rules)) {
            result = replay(rules, until).run(rows, progress);
        } finally {
            progress.done();
        }
        Inputs.requireRows(name(), result.rows() + result.leftOut().rows());
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

    private LogRows rows(Regime rules) throws IOException {
        return how.rows(
                name(),
                this::stream,
                rules.vocabulary(),
                () -> List.of(MappingReader.Under.of(rules, Inputs.document(regime))));
    }

    private String name() {
        return log == null ? SAMPLE : Inputs.logName(log);
    }

    private InputStream stream() {
        if (log == null) {
            InputStream sample = ReplayCommand.class.getResourceAsStream(SAMPLE);
            if (sample == null) {
                throw new IllegalStateException(SAMPLE + " is missing from the program");
            }
            return sample;
        }
        return Inputs.log(log, around);
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

    private void requireOther(String option, Path target) {
        Inputs.requireOther(option, target, Stream.concat(Stream.of(regime, log), how.files()));
    }

    private void tellLeftOut(Result result) {
        long rows = result.leftOut().rows();
        if (rows > 0) {
            around.err()
                    .println(around.say(
                            rows + " rows were recorded after " + how.asOf() + " and are left out",
                            "有" + rows + "行的记录时间晚于" + how.asOf() + ",未计入"));
        }
        long partly = result.leftOut().partly();
        if (partly > 0) {
            around.err()
                    .println(around.say(
                            "rows of which a part was recorded after " + how.asOf() + " and is left out: " + partly,
                            "有" + partly + "行中晚于" + how.asOf() + "记录的部分未计入"));
        }
    }
}
