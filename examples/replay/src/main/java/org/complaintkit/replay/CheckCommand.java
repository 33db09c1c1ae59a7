package org.complaintkit.replay;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.replay.digit.BusinessService;
import org.complaintkit.replay.print.FindingPrinter;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.check.Severity;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for what is wrong with a regime. */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends CommonOptions implements Callable<Integer> {

    /** How findings are printed. */
    enum Format {
        /** For people. */
        text,
        /** One object a line. */
        json,
        /** For tools that show findings beside the document. */
        sarif
    }

    /** From which severity on a finding counts for the exit status. */
    enum Least {
        /** Errors only. */
        error,
        /** Warnings too. */
        warning,
        /** Everything. */
        note
    }

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "regime")
    private String regime = "";

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 1)
    private @Nullable String given;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            descriptionKey = "check-format",
            order = 2)
    private Format format = Format.text;

    @Option(
            names = "--least",
            paramLabel = "error|warning|note",
            defaultValue = "warning",
            descriptionKey = "check-least",
            order = 3)
    private Least least = Least.warning;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 4)
    private @Nullable String out;

    private final Surroundings around;

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        byte[] bytes = Inputs.document(regime);
        List<BusinessService> workflows = BusinessService.read(regime, bytes);
        if (!workflows.isEmpty()) {
            return print(
                    new FindingPrinter(regime, ZoneOffset.UTC, around.language()),
                    workflows.stream().flatMap(one -> one.findings().stream()).toList());
        }
        Given filled = Inputs.given(given);
        Regime rules = Inputs.regime(regime, filled);
        return print(
                new FindingPrinter(regime, rules.zone(), around.language()),
                RegimeCheck.of(rules).in(JsonDocument.of(regime, bytes)).findings());
    }

    private int print(FindingPrinter printer, List<Finding> findings) {
        String text = switch (format) {
            case text -> printer.text(findings);
            case json -> printer.json(findings);
            case sarif -> printer.sarif(findings);
        };
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        new Output(around).write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        Severity counts = Severity.valueOf(least.name().toUpperCase(Locale.ROOT));
        boolean some = findings.stream().anyMatch(finding -> finding.severity().compareTo(counts) <= 0);
        return some ? Main.REFUSED : Main.DONE;
    }
}
