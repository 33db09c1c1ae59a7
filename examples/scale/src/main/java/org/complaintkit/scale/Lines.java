package org.complaintkit.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a run has told, in order. */
final class Lines {

    private Lines() {}

    /**
     * Sorts what a job has committed. What was written after the last checkpoint lies in files whose names begin with a point,
     * and is nobody's.
     */
    static Path committed(Path out, Path into) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(out)) {
            return sorted(
                    files.filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .toList(),
                    into);
        }
    }

    /** Sorts by bytes, outside of memory: with sort(1), which every machine that this runs on has. */
    static Path sorted(List<Path> files, Path into) throws IOException, InterruptedException {
        Path names = Files.createTempFile("sorted", ".names");
        try (BufferedWriter out = Files.newBufferedWriter(names)) {
            for (Path file : files) {
                out.write(file.toString());
                out.write('\0');
            }
        }
        ProcessBuilder sort = new ProcessBuilder(
                "sort",
                "-S",
                "512M",
                "-T",
                into.resolveSibling("").toAbsolutePath().toString(),
                "--files0-from=" + names,
                "-o",
                into.toString());
        sort.environment().put("LC_ALL", "C");
        int status = sort.inheritIO().start().waitFor();
        Files.delete(names);
        if (status != 0) {
            throw new IOException("sort ended with " + status + " on " + files.size() + " files");
        }
        return into;
    }
}
