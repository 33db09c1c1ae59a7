package org.complaintkit.replay;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.complaintkit.replay.describe.Described;
import org.complaintkit.replay.describe.Description;
import org.complaintkit.replay.describe.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes a regime in words, and as a page. */
@Command(name = "describe", sortOptions = false)
final class DescribeCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID|FILE",
            defaultValue = "hotline-400-usage",
            descriptionKey = "regime")
    private String regime = "hotline-400-usage";

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 1)
    private @Nullable String given;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "describe-html", order = 2)
    private @Nullable String html;

    @Option(names = "--annexes", descriptionKey = "describe-annexes", order = 3)
    private boolean annexes;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 4)
    private @Nullable String out;

    private final Surroundings around;

    DescribeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Described described = Inputs.described(regime, Optional.ofNullable(given));
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        String file = html;
        if (file != null) {
            byte[] page = new Page(described).html(around.language()).getBytes(StandardCharsets.UTF_8);
            new Output(around).write(Optional.of(Inputs.path(file)), stream -> stream.write(page));
        }
        if (annexes) {
            new Output(around).write(target, stream -> Description.annexes(described, stream));
        } else if (file == null || out != null) {
            String text = String.join("\n", new Description(described, around.language()).lines()) + "\n";
            new Output(around).write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return Main.DONE;
    }
}
