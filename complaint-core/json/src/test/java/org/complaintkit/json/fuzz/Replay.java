package org.complaintkit.json.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts a folder of inputs to a target, for the measure of coverage. */
public final class Replay {

    static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "DocumentTarget", DocumentTarget::fuzzerTestOneInput,
            "CommandLogTarget", CommandLogTarget::fuzzerTestOneInput,
            "FormatTarget", FormatTarget::fuzzerTestOneInput);

    private Replay() {}

    /**
     * Replays.
     *
     * @param arguments the name of a target, and a folder
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        of(arguments[0], Path.of(arguments[1]));
    }

    /** Gives the files that were put to the target. */
    static List<Path> of(String target, Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.sorted().toList();
            for (Path file : files) {
                try {
                    TARGETS.get(target).accept(Files.readAllBytes(file));
                } catch (RuntimeException | Error found) {
                    throw new IllegalStateException(file + " is neither read nor refused", found);
                }
            }
            return files;
        }
    }
}
