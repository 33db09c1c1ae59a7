package org.complaintkit.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.complaintkit.replay.ask.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers questions to a calendar. */
@Command(name = "ask", sortOptions = false)
final class AskCommand extends CommonOptions implements Callable<Integer> {

    @Option(names = "--in", paramLabel = "FILE", descriptionKey = "in", order = 1)
    private @Nullable String in;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 2)
    private @Nullable String out;

    @Option(names = "--strict", descriptionKey = "ask-strict", order = 3)
    private boolean strict;

    private final Surroundings around;

    AskCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        String name = in == null ? "stdin" : in;
        AtomicLong unanswered = new AtomicLong();
        InputStream questions = in == null ? around.in() : Inputs.open(Inputs.path(in));
        try (InputStream stream = new BufferedInputStream(questions)) {
            new Output(around)
                    .write(
                            target,
                            answers -> unanswered.set(new Questions(name, around.language()).answer(stream, answers)));
        } catch (IOException e) {
            throw Inputs.unreadable(name, e);
        }
        return strict && unanswered.get() > 0 ? Main.REFUSED : Main.DONE;
    }
}
