package org.complaintkit.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.replay.print.FigureChart;
import org.complaintkit.replay.print.FigureCsv;
import org.complaintkit.replay.run.Result;
import org.complaintkit.replay.run.Told;
import org.complaintkit.sla.figure.Cycle;
import org.complaintkit.sla.figure.Dimension;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which figures are printed, and where else they are written. */
final class FigureOptions {

    @Option(names = "--figures", descriptionKey = "figures", order = 8)
    private boolean figures;

    @Option(names = "--by", paramLabel = "WHAT", split = ",", descriptionKey = "figures-by", order = 8)
    private @Nullable List<String> by;

    @Option(names = "--each", paramLabel = "PERIOD", descriptionKey = "figures-each", order = 8)
    private @Nullable String each;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "figures-csv", order = 8)
    private @Nullable String csv;

    @Option(names = "--chart", paramLabel = "FILE", descriptionKey = "figures-chart", order = 8)
    private @Nullable String chart;

    boolean isAsked() {
        return figures || by != null || each != null || csv != null || chart != null;
    }

    Optional<Told.Asked> asked() {
        if (by == null && each == null) {
            return Optional.empty();
        }
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        for (Dimension one : Dimension.values()) {
            dimensions.put(one.word(), one);
        }
        Map<String, Cycle> cycles = new LinkedHashMap<>();
        for (Cycle one : Cycle.values()) {
            cycles.put(one.word(), one);
        }
        Set<Dimension> chosen = new TreeSet<>();
        for (String word : by == null ? List.<String>of() : by) {
            chosen.add(one("--by", word, dimensions));
        }
        return Optional.of(new Told.Asked(chosen, each == null ? Cycle.MONTH : one("--each", each, cycles)));
    }

    private static <T> T one(String option, String word, Map<String, T> choices) {
        T found = choices.get(word);
        if (found == null) {
            String all = String.join(", ", choices.keySet());
            throw new Unusable(
                    option + " " + word + ": there is no such thing; choose of " + all,
                    option + " " + word + ":没有此项;可选:" + all);
        }
        return found;
    }

    void write(Result result, Surroundings around) {
        Optional<Told> told = result.told();
        if (told.isEmpty()) {
            return;
        }
        Output output = new Output(around);
        Optional.ofNullable(csv)
                .map(Inputs::path)
                .ifPresent(file -> output.write(
                        Optional.of(file), out -> new FigureCsv(around.language()).write(told.get(), out)));
        Optional.ofNullable(chart)
                .map(Inputs::path)
                .ifPresent(file -> output.write(
                        Optional.of(file), out -> new FigureChart(around.language()).write(told.get(), out)));
    }
}
