package org.complaintkit.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the cases and the page lie. */
record Checkout(Path root) {

    /** The document of a case: the folder it lies in, the name of the file without its ending, and what it says. */
    record CaseFile(String regime, String name, Case content) {}

    static Checkout here() {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return new Checkout(Stream.iterate(start, path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(".mvn")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder above " + start + " holds .mvn")));
    }

    Path page() {
        return root.resolve("docs/conformance.md");
    }

    /** All cases, by file name. */
    List<CaseFile> cases() {
        Path folder = root.resolve("examples/regimes/cases");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Checkout::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        String name = file.getFileName().toString();
        String regime = String.valueOf(file.getName(file.getNameCount() - 2));
        if (!name.endsWith(".json")) {
            throw new IllegalStateException(file + " is no case: a case is a file RULE.json");
        }
        try {
            Case content = CaseReader.read(regime + "/" + name, Files.readAllBytes(file));
            return new CaseFile(regime, name.substring(0, name.length() - ".json".length()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
