package org.complaintkit.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.replay.describe.Described;
import org.complaintkit.replay.diff.Difference;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.sla.compare.Takeover;
import org.complaintkit.sla.compare.Touched;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two regimes or versions, and what that would change for open complaints. */
@picocli.CommandLine.Command(name = "diff", sortOptions = false)
final class DiffCommand extends CommonOptions implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    /** Which ways of taking complaints along are tried. */
    enum Way {
        /** All three. */
        all,
        /** They stay under the old version. */
        pinned,
        /** New limits, with the time already used. */
        from_now_on,
        /** Everything anew. */
        recomputed;

        Set<Takeover> takeovers() {
            return switch (this) {
                case all -> EnumSet.allOf(Takeover.class);
                case pinned -> EnumSet.of(Takeover.PINNED);
                case from_now_on -> EnumSet.of(Takeover.FROM_NOW_ON);
                case recomputed -> EnumSet.of(Takeover.RECOMPUTED);
            };
        }

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff-a")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff-b")
    private String after = "";

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 1)
    private @Nullable String given;

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "diff-log", order = 2)
    private @Nullable String log;

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "diff-as-of", order = 3)
    private @Nullable String asOf;

    @Option(
            names = "--way",
            paramLabel = "all|pinned|from-now-on|recomputed",
            defaultValue = "all",
            descriptionKey = "diff-way",
            order = 4)
    private Way way = Way.all;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            descriptionKey = "deadline-format",
            order = 5)
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 6)
    private @Nullable String out;

    private final Surroundings around;

    DiffCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Described old = Inputs.described(before, Optional.ofNullable(given));
        Described now = Inputs.described(after, Optional.ofNullable(given));
        Difference difference = new Difference(old, now, around.language());
        String history = log;
        Map<Takeover, List<Touched>> touched = history == null ? Map.of() : touched(difference, old.regime(), history);
        List<String> lines = format == Format.json ? difference.json(touched) : difference.lines(touched);
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        new Output(around)
                .write(
                        Optional.ofNullable(out).map(Inputs::path),
                        stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        return Main.DONE;
    }

    private Map<Takeover, List<Touched>> touched(Difference difference, Regime regime, String name) throws IOException {
        Optional<Instant> until = Optional.ofNullable(asOf).map(text -> Inputs.instant("--as-of", text));
        String source = name.equals("-") ? "stdin" : name;
        InputStream in = name.equals("-") ? around.in() : Inputs.open(Inputs.path(name));
        Map<ComplaintKey, List<Command>> histories = new LinkedHashMap<>();
        Instant latest = Instant.MIN;
        try (LogRows rows = JsonRows.of(source, new BufferedInputStream(in), regime.vocabulary())) {
            for (Optional<LogRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                Instant recorded = row.get().recordedAt();
                if (until.filter(recorded::isAfter).isEmpty()) {
                    latest = recorded.isAfter(latest) ? recorded : latest;
                    commands(row.get(), histories.computeIfAbsent(row.get().complaint(), key -> new ArrayList<>()));
                }
            }
        }
        return difference.touched(histories, until.orElse(latest), way.takeovers());
    }

    private static void commands(LogRow row, List<Command> history) {
        for (LogStep step : row.steps(history.isEmpty())) {
            if (step.asked(Complaint.unborn(row.complaint())) instanceof LogStep.Run run) {
                history.add(run.command());
            }
        }
    }
}
