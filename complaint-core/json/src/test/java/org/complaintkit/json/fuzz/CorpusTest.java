package org.complaintkit.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kept corpus of the fuzzer, put to its targets in every build. */
class CorpusTest {

    @ParameterizedTest
    @CsvSource({"DocumentTarget, document", "CommandLogTarget, command-log", "FormatTarget, format"})
    void everything_is_read_or_refused(String target, String folder) throws IOException {
        Path module = Path.of("src/test/resources/fuzz");
        Path corpus =
                Files.exists(module) ? module : Path.of("complaint-core/json").resolve(module);
        assertThat(Replay.of(target, corpus.resolve(folder))).isNotEmpty();
    }
}
