package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small log under two versions of a regime, worked out by hand: four hours to answer, or two. */
class BacktestTest {

    private static final String REGIME = """
            {"id":"desk","version":"1","title":{"en":"Desk","zh":"服务台"},"zone":"Asia/Shanghai","facts":{"vip":{"type":"flag"}},
             "limits":[{"id":"reply","basis":["D-1"],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},
                        "onReopen":"stay"}],
             "escalation":[{"id":"raised","basis":["D-2"],"on":{"breach":"reply"},"tell":["head"]}],
             "sanctions":[{"id":"slow","basis":["D-3"],"on":{"breach":"reply"},"party":"handler",
                           "counted":{"by":"party","over":"ever"},
                           "price":{"steps":["20.00","50.00"],"currency":"CNY","window":"ever"}}]}
            """;

    /** Under four hours C-3 alone is late; under two C-2, C-3 and C-4, which is open at the end of the log, 12:00. */
    private static final String LOG = registered("C-1", "03-02T09:00", "zhao", "north")
            + registered("C-2", "03-02T09:00", "zhao", "north")
            + row("C-1", "03-02T10:00", "\"do\":\"answer\"")
            + registered("C-3", "03-02T10:00", "zhao", "south")
            + row("C-2", "03-02T12:00", "\"do\":\"answer\"")
            + row("C-3", "03-02T15:00", "\"do\":\"answer\"")
            + registered("C-4", "04-01T09:00", "qian", "south")
            + registered("C-5", "04-01T12:00", "qian", "south");

    @TempDir
    private Path folder;

    static String row(String complaint, String at, String rest) {
        return "{\"complaint\":\"" + complaint + "\",\"at\":\"2026-" + at
                + ":00+08:00\",\"by\":{\"id\":\"a\",\"roles\":[\"agent\"]}," + rest + "}\n";
    }

    static String registered(String complaint, String at, String handler, String unit) {
        return row(
                complaint,
                at,
                "\"do\":\"register\",\"kind\":\"complaint\",\"channel\":\"phone\",\"source\":\"external\",\"handler\":\""
                        + handler + "\",\"unit\":\"" + unit + "\"");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String shorter(String regime) {
        return regime.replace("PT4H", "PT2H").replace("\"version\":\"1\"", "\"version\":\"2\"");
    }

    private Ran run(String against, String log, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("backtest", "--regime", write("a.json", REGIME)));
        args.addAll(List.of("--against", write("b.json", against), "--log", write("log.jsonl", log)));
        args.addAll(List.of(more));
        Ran ran = Ran.with(args.toArray(String[]::new));
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran;
    }

    @Test
    void who_is_late_escalated_and_fined_under_one_regime_alone() throws IOException {
        assertThat(run(shorter(REGIME), LOG, "--format", "jsonl").lines().get(0))
                .contains(
                        "\"a\":{\"complaints\":5,\"late\":1,\"breaches\":1,\"escalated\":1,\"fined\":1,\"sanctions\":1,\"sums\":{\"CNY\":20.00}}",
                        "\"b\":{\"complaints\":5,\"late\":3,\"breaches\":3,\"escalated\":3,\"fined\":3,\"sanctions\":3,\"sums\":{\"CNY\":90.00}}",
                        "\"only\":{\"late\":{\"a\":0,\"b\":2},\"escalated\":{\"a\":0,\"b\":2},\"fined\":{\"a\":0,\"b\":2}}",
                        "\"refusedRows\":{\"a\":0,\"b\":0}",
                        "\"changed\":3,\"notListed\":0");
    }

    @Test
    void by_unit_and_month_by_limit_and_by_party() throws IOException {
        List<String> lines = run(shorter(REGIME), LOG, "--format", "jsonl").lines();
        assertThat(cell(lines, "\"unit\":\"north\",\"month\":\"2026-03\"")).contains("2:0:0", "2:1:1");
        assertThat(cell(lines, "\"unit\":\"south\",\"month\":\"2026-03\"")).contains("1:1:1", "1:1:1");
        assertThat(cell(lines, "\"unit\":\"south\",\"month\":\"2026-04\"")).contains("2:0:0", "2:1:1");
        assertThat(lines)
                .contains(
                        "{\"limit\":\"reply\",\"a\":{\"clocks\":5,\"late\":1},\"b\":{\"clocks\":5,\"late\":3}}",
                        "{\"party\":\"qian\",\"a\":{\"sanctions\":0,\"sums\":{}},\"b\":{\"sanctions\":1,\"sums\":{\"CNY\":20.00}}}",
                        "{\"party\":\"zhao\",\"a\":{\"sanctions\":1,\"sums\":{\"CNY\":20.00}},\"b\":{\"sanctions\":2,\"sums\":{\"CNY\":70.00}}}");
    }

    /** Complaints, late ones and sanctions, under the one and under the other. */
    private static List<String> cell(List<String> lines, String head) {
        String line =
                lines.stream().filter(one -> one.contains(head)).findFirst().orElseThrow();
        return java.util.regex.Pattern.compile("\"complaints\":(\\d+),\"late\":(\\d+).*?\"sanctions\":(\\d+)")
                .matcher(line)
                .results()
                .map(is -> is.group(1) + ":" + is.group(2) + ":" + is.group(3))
                .toList();
    }

    /** C-3 is late under both; it is zhao's first fine under the one and, after C-2, the second under the other. */
    @Test
    void complaints_that_change_come_with_what_both_regimes_say() throws IOException {
        String table = run(shorter(REGIME), LOG).out();
        assertThat(table)
                .contains("Complaints whose verdict changes: 3\n")
                .contains("""
                        C-3  2026-03  south
                          slow, zhao
                          A: fine CNY 20.00
                        """)
                .contains("  B: fine CNY 50.00\n")
                .contains("  A: met, due 2026-03-02 13:00, done 2026-03-02 12:00\n")
                .contains("  B: BREACHED, due 2026-03-02 11:00, done 2026-03-02 12:00\n")
                .contains("  A: running, due 2026-04-01 13:00\n")
                .contains("2026-03-02 09:00 to 2026-03-02 11:00: 2 h counted");
        assertThat(run(shorter(REGIME), LOG, "--lang", "zh").out()).contains("结论不同的工单: 3", "超时");
    }

    @Test
    void what_is_not_listed_is_counted_and_can_be_written_to_a_file() throws IOException {
        Path changes = folder.resolve("changes.jsonl");
        Ran ran = run(shorter(REGIME), LOG, "--changes", "1", "--changes-to", changes.toString());
        assertThat(ran.out()).contains("Complaints whose verdict changes: 3 (not shown here: 2)");
        assertThat(Files.readString(changes))
                .contains("\"C-2\"", "\"C-3\"", "\"C-4\"")
                .doesNotContain("\"C-1\"");
    }

    @Test
    void a_regime_against_itself_changes_nothing() throws IOException {
        Ran ran = run(REGIME, LOG, "--format", "jsonl");
        assertThat(ran.lines().get(0)).contains("\"changed\":0", "\"late\":{\"a\":0,\"b\":0}");
        assertThat(ran.lines()).noneMatch(line -> line.startsWith("{\"complaint\""));
    }

    @Test
    void facts_that_one_regime_does_not_know_are_left_out_and_told() throws IOException {
        String log = LOG + row("C-5", "04-01T12:00", "\"do\":\"note\",\"fact\":\"vip\"");
        String without = REGIME.replace(",\"facts\":{\"vip\":{\"type\":\"flag\"}}", "");
        Ran ran = run(without, log, "--format", "jsonl");
        assertThat(ran.lines().get(0))
                .contains("\"factsLeftOut\":{\"a\":{},\"b\":{\"vip\":1}}", "\"refusedRows\":{\"a\":0,\"b\":0}");
    }

    @Test
    void verbs_that_one_regime_does_not_know_are_refused_and_told() throws IOException {
        String more = REGIME.replace(
                "\"limits\"",
                "\"lifecycle\":{\"from\":\"standard\",\"moves\":[{\"in\":[\"received\"],\"do\":[\"park\"]}]},\"limits\"");
        Ran ran = Ran.with(
                "backtest",
                "--regime",
                write("a.json", more),
                "--against",
                write("b.json", REGIME),
                "--log",
                write("log.jsonl", LOG + row("C-5", "04-01T12:00", "\"do\":\"park\"")),
                "--format",
                "jsonl");
        assertThat(ran.lines().get(0)).as(ran.err()).contains("\"refusedRows\":{\"a\":0,\"b\":1}");
        assertThat(ran.out()).contains("{\"refused\":\"park\",\"code\":\"unknown-verb\",\"a\":0,\"b\":1");
    }

    @Test
    void two_types_of_one_fact_cannot_be_read_at_once() throws IOException {
        String other = REGIME.replace("\"flag\"", "\"number\"");
        Ran ran = Ran.with(
                "backtest",
                "--regime",
                write("a.json", REGIME),
                "--against",
                write("b.json", other),
                "--log",
                write("log.jsonl", LOG));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("vip");
    }

    @Test
    void the_chart_stands_by_itself_and_shows_both() throws IOException {
        Path chart = folder.resolve("chart.svg");
        run(shorter(REGIME), LOG, "--chart", chart.toString());
        assertThat(Files.readString(chart))
                .startsWith("<svg")
                .contains("2026-03 A: 1", "2026-03 B: 2", "south B: 2", "CNY")
                .doesNotContain("http://www.w3.org/1999/xlink", "<script");
    }
}
