package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.complaintkit.regimes.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of replayed real logs against the facts that are counted from their files. */
class RealFiguresTest {

    private static final Pattern ON_TIME = Pattern.compile(
            "\"figure\":\"on-time-rate\",\"limit\":\"([a-z-]+)\".*\"count\":(\\d+),\"late\":(\\d+),\"undone\":(\\d+)");
    private static final Pattern TIME =
            Pattern.compile("\"figure\":\"([a-z-]+)\".*\"of\":(\\d+),\"median\":\"([^\"]+)\",\"p95\":\"([^\"]+)\"");
    private static final String TIMES = """
        ,"figures":[
          {"id":"throughput","from":"*","to":"*","which":"whole"},
          {"id":"resolved-to-closed","from":"answer","to":"close","which":"last"}],
        "reports":[{"id":"times","basis":["-"],"figures":["throughput","resolved-to-closed"],"each":"all"}]}
        """;

    @TempDir
    private Path folder;

    /** Of those that are done and have a due time, how many were late; two permits of 886 end before they start and are refused. */
    @ParameterizedTest
    @CsvSource({
        "baltimore-311, requests.csv, close, 942, 5774",
        "nyc-311, requests.csv, close, 69, 1297",
        "wabo-receipt, cases.csv, decide-as-set, 245, 884"
    })
    void as_many_were_late_as_in_the_log(String name, String file, String limit, long late, long done) {
        Ran ran = RealLog.of(name, file).replay("--figures", "--each", "all");
        Map<String, Matcher> limits = ran.lines().stream()
                .map(ON_TIME::matcher)
                .filter(Matcher::find)
                .collect(Collectors.toMap(found -> found.group(1), found -> found));
        assertThat(limits).containsKey(limit);
        Matcher found = limits.get(limit);
        assertThat(Long.parseLong(found.group(3))).isEqualTo(late);
        assertThat(Long.parseLong(found.group(2)) + late).isEqualTo(done);
    }

    /** From creation to closing; the file's facts of nyc-311 are in hundredths of an hour, 1.82 and 7.37. */
    @ParameterizedTest
    @CsvSource({"baltimore-311, requests.csv, 5925, 118246, 4298377", "nyc-311, requests.csv, 1448, 6570, 26520"})
    void they_took_as_long_to_close_as_in_the_log(String name, String file, long of, long median, long p95) {
        Matcher found = RealLog.of(name, file).replay("--figures", "--each", "all").lines().stream()
                .map(TIME::matcher)
                .filter(one -> one.find() && one.group(1).equals("closing-time"))
                .findFirst()
                .orElseThrow();
        is(found, of, median, p95);
    }

    @Test
    void the_help_desk_took_as_long_as_in_the_log() throws IOException {
        Path log = Path.of(System.getProperty("complaintkit.data", ""), "helpdesk", "helpdesk.csv");
        if (!Files.exists(log)) {
            abort("no log here: name the folder of the real logs with -Dcomplaintkit.data=FOLDER");
        }
        String document = new String(Regimes.document("helpdesk"), StandardCharsets.UTF_8).strip();
        Path regime = folder.resolve("helpdesk.json");
        Files.writeString(regime, document.substring(0, document.length() - 1) + TIMES);
        // The facts were counted by the clock on the wall, as if no summer time ever began or ended.
        Path mapping = folder.resolve("mapping.json");
        Files.writeString(
                mapping, Files.readString(Path.of("mappings", "helpdesk.json")).replace("Europe/Rome", "UTC"));
        Ran ran = Ran.with(
                "--regime",
                regime.toString(),
                "--map",
                mapping.toString(),
                "--log",
                log.toString(),
                "--format",
                "jsonl",
                "--figures");
        assertThat(ran.status()).as(ran.err()).isZero();
        Map<String, Matcher> times = ran.lines().stream()
                .map(TIME::matcher)
                .filter(Matcher::find)
                .collect(Collectors.toMap(found -> found.group(1), found -> found));
        is(times.get("throughput"), 3156, 3_431_018, 5_019_275);
        is(times.get("resolved-to-closed"), 3141, 2_598_896, 4_399_394);
    }

    /** Times are counted in buckets that are never wider than a hundred-thousandth. */
    private static void is(Matcher found, long of, long median, long p95) {
        assertThat(Long.parseLong(found.group(2))).isEqualTo(of);
        assertThat(Duration.parse(found.group(3)).toSeconds()).isBetween(median - median / 100_000 - 1, median);
        assertThat(Duration.parse(found.group(4)).toSeconds()).isBetween(p95 - p95 / 100_000 - 1, p95);
    }
}
