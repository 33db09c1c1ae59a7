package org.complaintkit.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.complaintkit.replay.due.DueDates;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.regime.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells when a limit would be due, and why. */
@Command(name = "deadline", sortOptions = false)
final class DeadlineCommand extends CommonOptions implements Callable<Integer> {

    /** How answers are printed. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    @Option(
            names = "--regime",
            paramLabel = "ID|FILE",
            defaultValue = "hotline-400-usage",
            descriptionKey = "regime",
            order = 1)
    private String regime = "hotline-400-usage";

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 2)
    private @Nullable String given;

    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "deadline-rule", order = 3)
    private @Nullable String rule;

    @Option(names = "--start", paramLabel = "INSTANT", descriptionKey = "deadline-start", order = 4)
    private @Nullable String start;

    @Option(names = "--fact", paramLabel = "NAME=VALUE", arity = "1..*", descriptionKey = "deadline-fact", order = 5)
    private Map<String, String> facts = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            descriptionKey = "deadline-format",
            order = 6)
    private Format format = Format.text;

    @Option(names = "--in", paramLabel = "FILE", descriptionKey = "deadline-in", order = 7)
    private @Nullable String in;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 8)
    private @Nullable String out;

    @Option(names = "--strict", descriptionKey = "ask-strict", order = 9)
    private boolean strict;

    private final Surroundings around;

    DeadlineCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Given filled = Inputs.given(given);
        DueDates dates = new DueDates(Inputs.regime(regime, filled), around.language());
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        if (rule == null) {
            return many(dates, target);
        }
        if (start == null) {
            throw new Unusable(
                    "--start is needed: from when the limit runs, such as 2026-03-02T09:15:00+08:00",
                    "须用--start给出起算时间,如2026-03-02T09:15:00+08:00");
        }
        String answer = one(dates, rule, start);
        new Output(around).write(target, stream -> stream.write(answer.getBytes(StandardCharsets.UTF_8)));
        return Main.DONE;
    }

    private String one(DueDates dates, String limit, String from) {
        try {
            return dates.answer(limit, Inputs.instant("--start", from), facts, format == Format.json);
        } catch (DateNotCoveredException e) {
            throw new Unusable(String.valueOf(e.getMessage()), "日历未覆盖所需日期:" + e.getMessage());
        }
    }

    private int many(DueDates dates, Optional<Path> target) {
        String name = in == null || in.equals("-") ? "stdin" : in;
        AtomicLong unanswered = new AtomicLong();
        InputStream questions = name.equals("stdin") ? around.in() : Inputs.open(Inputs.path(name));
        try (InputStream stream = new BufferedInputStream(questions)) {
            new Output(around).write(target, answers -> unanswered.set(dates.answer(name, stream, answers)));
        } catch (IOException e) {
            throw Inputs.unreadable(name, e);
        }
        return strict && unanswered.get() > 0 ? Main.REFUSED : Main.DONE;
    }
}
