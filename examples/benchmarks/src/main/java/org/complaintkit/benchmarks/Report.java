package org.complaintkit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/**
 * Turns the results of JMH ({@code -rf json}, with {@code -prof gc} and {@link ProcessorTime}) into a table in Markdown: for
 * each benchmark, case and contender the least and the middle processor time of all iterations, the ratio of the least to that
 * of this library, and the bytes allocated.
 */
public final class Report {

    private static final String OURS = "COMPLAINTKIT";

    private final List<Line> lines = new ArrayList<>();

    /** One line of the table. */
    private record Line(String benchmark, String contender, List<Double> nanos, Optional<Double> bytes) {

        double least() {
            return nanos.get(0);
        }

        double middle() {
            return nanos.get(nanos.size() / 2);
        }
    }

    private Report() {}

    /**
     * Prints the table.
     *
     * @param args files with results
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        Report report = new Report();
        for (String file : args) {
            JsonValue root =
                    JsonDocument.of(file, Files.readAllBytes(Path.of(file))).root();
            ((JsonArray) root).items().forEach(result -> report.add((JsonObject) result));
        }
        System.out.print(report.table());
    }

    private void add(JsonObject result) {
        String[] name = text(result, "benchmark").split("\\.", -1);
        Map<String, JsonValue.JsonField> params =
                field(result, "params").map(is -> ((JsonObject) is).fields()).orElse(Map.of());
        StringBuilder benchmark =
                new StringBuilder(name[name.length - 2].replace("Benchmark", "") + "." + name[name.length - 1]);
        params.forEach((param, value) -> {
            if (!param.equals("of")) {
                benchmark.append(' ').append(param).append('=').append(((JsonText) value.value()).text());
            }
        });
        String contender =
                params.containsKey("of") ? ((JsonText) params.get("of").value()).text() : OURS;
        JsonObject secondary = (JsonObject) field(result, "secondaryMetrics").orElseThrow();
        JsonObject primary = (JsonObject) field(result, "primaryMetric").orElseThrow();
        JsonObject times = (JsonObject) field(secondary, ProcessorTime.NAME).orElse(primary);
        lines.add(new Line(
                benchmark.toString(),
                contender,
                numbers(field(times, "rawData").orElseThrow()).sorted().toList(),
                field(secondary, "gc.alloc.rate.norm").flatMap(bytes -> number((JsonObject) bytes, "score"))));
    }

    private String table() {
        Map<String, Double> ours = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.contender().equals(OURS))
                .forEach(line -> ours.put(line.benchmark(), line.least()));
        StringBuilder table = new StringBuilder("| what | who | ns, least | ns, middle | of ours | bytes |\n");
        table.append("| --- | --- | --- | --- | --- | --- |\n");
        for (Line line : lines) {
            Double base = ours.get(line.benchmark());
            table.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            line.benchmark(),
                            line.contender().toLowerCase(Locale.ROOT),
                            rounded(line.least()),
                            rounded(line.middle()),
                            base == null ? "" : rounded(line.least() / base),
                            line.bytes().map(Report::rounded).orElse("")));
        }
        return table.toString();
    }

    /** To three digits or whole numbers. */
    private static String rounded(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static Stream<Double> numbers(JsonValue value) {
        return value instanceof JsonArray array
                ? array.items().stream().flatMap(Report::numbers)
                : value instanceof JsonNumber number ? Stream.of(number.number().doubleValue()) : Stream.empty();
    }

    private static Optional<JsonValue> field(JsonObject object, String name) {
        return Optional.ofNullable(object.fields().get(name)).map(JsonValue.JsonField::value);
    }

    private static Optional<Double> number(JsonObject object, String name) {
        return field(object, name).flatMap(value -> numbers(value).findFirst());
    }

    private static String text(JsonObject object, String name) {
        return field(object, name).map(value -> ((JsonText) value).text()).orElseThrow();
    }
}
