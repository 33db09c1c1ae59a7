package org.complaintkit.replay;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.replay.csv.CsvRows;
import org.complaintkit.replay.csv.MappingReader;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.sla.regime.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a log is read, whatever is done with it. */
final class LogOptions {

    @Option(names = "--map", paramLabel = "FILE", descriptionKey = "map", order = 3)
    private @Nullable String map;

    @Option(names = "--given", paramLabel = "FILE", descriptionKey = "given", order = 4)
    private @Nullable String given;

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "as-of", order = 5)
    private @Nullable String asOf;

    Given given() {
        return Inputs.given(given);
    }

    Optional<Instant> until() {
        return Optional.ofNullable(asOf).map(text -> Inputs.instant("--as-of", text));
    }

    /** As it was written, for messages. */
    @Nullable
    String asOf() {
        return asOf;
    }

    /** The files that these options name; null where one is not given. */
    Stream<@Nullable String> files() {
        return Stream.of(map, given);
    }

    /** The rows of a log by its mapping, or of one that needs none; nothing is opened before the mapping was understood. */
    LogRows rows(
            String name, Supplier<InputStream> log, Vocabulary vocabulary, Supplier<List<MappingReader.Under>> under)
            throws IOException {
        if (map != null) {
            var mapping = MappingReader.read(map, Inputs.bytes(Inputs.path(map)), under.get());
            return CsvRows.of(name, log.get(), mapping);
        }
        if (name.endsWith(".csv")) {
            throw new Unusable(
                    name + ": a CSV log needs a mapping file that says what its columns mean; name it with --map",
                    name + ":CSV日志需要说明各列含义的映射文件;请用--map指定");
        }
        return JsonRows.of(name, log.get(), vocabulary);
    }
}
