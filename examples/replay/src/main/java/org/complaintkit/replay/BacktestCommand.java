package org.complaintkit.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.complaintkit.replay.backtest.Backtest;
import org.complaintkit.replay.backtest.Backtested;
import org.complaintkit.replay.backtest.Both;
import org.complaintkit.replay.backtest.Change;
import org.complaintkit.replay.csv.MappingReader;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.print.BacktestChart;
import org.complaintkit.replay.print.BacktestJson;
import org.complaintkit.replay.print.BacktestPrinter;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays one log under two regimes, and tells what differs. */
@Command(name = "backtest", sortOptions = false)
final class BacktestCommand extends CommonOptions implements Callable<Integer> {

    /** How results are printed. */
    enum Format {
        /** For people. */
        table,
        /** For programs. */
        jsonl
    }

    @Option(names = "--regime", required = true, paramLabel = "ID|FILE", descriptionKey = "backtest-a", order = 0)
    private String regime = "";

    @Option(names = "--against", required = true, paramLabel = "ID|FILE", descriptionKey = "backtest-b", order = 1)
    private String against = "";

    @Option(names = "--log", required = true, paramLabel = "FILE", descriptionKey = "backtest-log", order = 2)
    private String log = "";

    @Mixin
    private LogOptions how = new LogOptions();

    @Option(
            names = "--format",
            paramLabel = "table|jsonl",
            defaultValue = "table",
            descriptionKey = "format",
            order = 7)
    private Format format = Format.table;

    @Option(names = "--changes", paramLabel = "N", defaultValue = "20", descriptionKey = "backtest-changes", order = 8)
    private int most = 20;

    @Option(names = "--changes-to", paramLabel = "FILE", descriptionKey = "backtest-changes-to", order = 9)
    private @Nullable String changesTo;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 10)
    private @Nullable String out;

    @Option(names = "--chart", paramLabel = "FILE", descriptionKey = "backtest-chart", order = 11)
    private @Nullable String chart;

    @Option(names = "--one-thread", descriptionKey = "backtest-one-thread", order = 12)
    private boolean oneThread;

    @Option(names = "--strict", descriptionKey = "strict", order = 13)
    private boolean strict;

    private final Surroundings around;

    BacktestCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (most < 0) {
            throw new Unusable("--changes takes a number from 0, not " + most, "--changes须为不小于0的数,不能是" + most);
        }
        requireOther("--changes-to", changesTo);
        requireOther("--out", out);
        requireOther("--chart", chart);
        Given filled = how.given();
        Both<Regime> regimes = new Both<>(Inputs.regime(regime, filled), Inputs.regime(against, filled));
        requireOneLog(regimes);
        Backtested found = run(regimes);
        Inputs.requireRows(Inputs.logName(log), found.rows() + found.leftOut().rows());
        new Output(around).write(target(out), stream -> print(found, stream));
        Optional<Path> picture = target(chart);
        if (picture.isPresent()) {
            new Output(around).write(picture, stream -> new BacktestChart(around.language()).write(found, stream));
        }
        tellLeftOut(found);
        boolean refused = found.refusedRows().a() + found.refusedRows().b() > 0;
        return strict && refused ? Main.REFUSED : Main.DONE;
    }

    private static Optional<Path> target(@Nullable String name) {
        return Optional.ofNullable(name).map(Inputs::path);
    }

    private void print(Backtested found, OutputStream stream) throws IOException {
        if (format == Format.jsonl) {
            new BacktestJson(stream, found.regimes(), around.language()).print(found);
        } else {
            new BacktestPrinter(around.language()).print(found, stream);
        }
    }

    /** Changes are written while the log is run, so that none of them is held. */
    private Backtested run(Both<Regime> regimes) {
        Backtest.Asked asked = new Backtest.Asked(how.until(), around.language(), most, !oneThread);
        Optional<Path> file = target(changesTo);
        if (file.isEmpty()) {
            return run(Backtest.of(regimes, asked), regimes);
        }
        List<Backtested> found = new ArrayList<>(1);
        new Output(around).write(file, stream -> {
            BacktestJson json = new BacktestJson(stream, regimes, around.language());
            found.add(run(Backtest.of(regimes, asked, change -> write(json, change)), regimes));
            json.flush();
        });
        return found.get(0);
    }

    private static void write(BacktestJson json, Change change) {
        try {
            json.change(change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Backtested run(Backtest backtest, Both<Regime> regimes) {
        Progress progress = new Progress(around);
        try (LogRows rows = rows(regimes)) {
            return backtest.run(rows, progress);
        } catch (IOException e) {
            throw Inputs.unreadable(log, e);
        } finally {
            progress.done();
        }
    }

    private LogRows rows(Both<Regime> regimes) throws IOException {
        return how.rows(
                Inputs.logName(log),
                () -> Inputs.log(log, around),
                Backtest.vocabulary(regimes),
                () -> List.of(
                        MappingReader.Under.of(regimes.a(), Inputs.document(regime)),
                        MappingReader.Under.of(regimes.b(), Inputs.document(against))));
    }

    private static void requireOneLog(Both<Regime> regimes) {
        try {
            Backtest.vocabulary(regimes);
        } catch (IllegalArgumentException e) {
            throw new Unusable(
                    "one log cannot be read for both regimes: " + e.getMessage(), "同一日志无法按两个制度读取:" + e.getMessage());
        }
    }

    private void requireOther(String option, @Nullable String name) {
        target(name)
                .ifPresent(target -> Inputs.requireOther(
                        option, target, Stream.concat(Stream.of(regime, against, log), how.files())));
    }

    private void tellLeftOut(Backtested found) {
        long rows = found.leftOut().rows() + found.leftOut().partly();
        if (rows > 0) {
            around.err()
                    .println(around.say(
                            "rows that were recorded after " + how.asOf() + ", wholly or in part, and are left out: "
                                    + rows,
                            "有" + rows + "行全部或部分晚于" + how.asOf() + "记录,未计入"));
        }
    }
}
