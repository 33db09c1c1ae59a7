package org.complaintkit.replay;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.sla.regime.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a regime's lifecycle as a picture. */
@Command(name = "lifecycle", sortOptions = false)
final class LifecycleCommand extends CommonOptions implements Callable<Integer> {

    /** The programs that draw. */
    enum Format {
        /** A state diagram of Mermaid. */
        mermaid,
        /** A digraph of Graphviz. */
        graphviz,
        /** A drawn picture. */
        svg
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID|FILE",
            defaultValue = "hotline-400-usage",
            descriptionKey = "regime")
    private String regime = "hotline-400-usage";

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 1)
    private @Nullable String given;

    @Option(
            names = "--format",
            paramLabel = "mermaid|graphviz|svg",
            defaultValue = "mermaid",
            descriptionKey = "lifecycle-format",
            order = 2)
    private Format format = Format.mermaid;

    @Option(names = "--gather", paramLabel = "N", defaultValue = "3", descriptionKey = "lifecycle-gather", order = 3)
    private int gather = 3;

    @Option(names = "--stays", descriptionKey = "lifecycle-stays", order = 4)
    private boolean stays;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 5)
    private @Nullable String out;

    private final Surroundings around;

    LifecycleCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (gather < 1) {
            throw new Unusable("--gather takes a number from 1, not " + gather, "--gather须为不小于1的整数,不能是" + gather);
        }
        Given filled = Inputs.given(given);
        LifecycleDiagram diagram =
                LifecycleDiagram.of(Inputs.regime(regime, filled).lifecycle());
        diagram = gather == 1 ? diagram : diagram.gathering(gather);
        diagram = stays ? diagram.withStays() : diagram;
        String text = switch (format) {
            case mermaid -> diagram.mermaid(around.language());
            case graphviz -> diagram.graphviz(around.language());
            case svg -> diagram.svg(around.language());
        };
        Optional<Path> target = Optional.ofNullable(out).map(Inputs::path);
        new Output(around).write(target, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        return Main.DONE;
    }
}
