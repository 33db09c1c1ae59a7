package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A real log: its file, and the mapping and the regime beside one another that it is replayed with. The logs are not part of
 * the project; where they are not, nothing can be told of them.
 *
 * @param name the name of the mapping
 * @param file the file
 */
record RealLog(String name, Path file) {

    private static final Map<RealLog, Ran> REPLAYED = new ConcurrentHashMap<>();
    private static final Pattern COMPARED = Pattern.compile("\"agrees\":(true|false)");
    private static final Pattern REFUSED = Pattern.compile("\"line\":(\\d+),\"do\":");

    static RealLog of(String name, String file) {
        String data = System.getProperty("complaintkit.data", "");
        Path log = Path.of(data, name, file);
        if (data.isEmpty() || !Files.exists(log)) {
            abort("no log " + name + " here: name the folder of the real logs with -Dcomplaintkit.data=FOLDER");
        }
        return new RealLog(name, log);
    }

    static Path mapping(String name) {
        return Path.of("mappings", name + ".json");
    }

    static Path regime(String name) {
        return Path.of("mappings", name + ".regime.json");
    }

    /** As it stands; what several tests ask of one log is replayed once. */
    Ran replay() {
        return REPLAYED.computeIfAbsent(this, log -> log.replay(mapping(name), regime(name)));
    }

    Ran replay(String... options) {
        return replay(mapping(name), regime(name), options);
    }

    Ran replay(Path mapping, Path regime, String... options) {
        List<String> args = new ArrayList<>(List.of("--map", mapping.toString(), "--regime", regime.toString()));
        args.addAll(List.of("--log", file.toString()));
        args.addAll(List.of(options));
        args.addAll(List.of(options).contains("--format") ? List.of() : List.of("--format", "jsonl"));
        Ran ran = Ran.with(args.toArray(String[]::new));
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran;
    }

    /** The rows of the file, read by its header. */
    List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    /** How many rows agree with what the rules came to, and how many do not. */
    static Map<Boolean, Long> compared(Ran ran) {
        return found(COMPARED, ran)
                .collect(Collectors.partitioningBy(match -> match.equals("true"), Collectors.counting()));
    }

    static List<Long> refusedLines(Ran ran) {
        return found(REFUSED, ran).distinct().map(Long::valueOf).toList();
    }

    /** How many clocks of a limit came out how; those that were settled late are apart from those that never were. */
    static Map<String, Long> clocks(Ran ran, String limit) {
        Pattern clock =
                Pattern.compile("\"rule\":\"" + limit + "\",\"basis\"[^}]*\"status\":\"([a-z]+)\"(,\"settledAt\")?");
        return ran.lines().stream()
                .flatMap(line -> clock.matcher(line).results())
                .map(match ->
                        match.group(1).equals("breached") && match.group(2) != null ? "done late" : match.group(1))
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
    }

    static Map<String, Long> states(Ran ran) {
        return found(Pattern.compile("\"state\":\"([a-z-]+)\",\"(?:severity|round)"), ran)
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
    }

    /** What the table counts of the log's statements: what the log says, and in how many rows. */
    static Map<String, Long> differences(Ran table) {
        Pattern row = Pattern.compile("^[a-z0-9-]+ {2}(.+?) {2,}(\\d+)$");
        return table.out()
                .lines()
                .dropWhile(line -> !line.startsWith("Rule "))
                .takeWhile(line -> !line.isEmpty())
                .map(row::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(match -> match.group(1), match -> Long.valueOf(match.group(2))));
    }

    private static Stream<String> found(Pattern pattern, Ran ran) {
        return ran.lines().stream()
                .flatMap(line -> pattern.matcher(line).results())
                .map(match -> match.group(1));
    }
}
