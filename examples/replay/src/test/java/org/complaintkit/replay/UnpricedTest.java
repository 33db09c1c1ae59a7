package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A charge that has no price is told with its complaint; the others are priced, and the run goes on to its end. */
class UnpricedTest {

    /** A tenth of the loss, and no rule that rounds: of 0.05 there is no tenth. */
    private static final String REGIME = """
            {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai","facts":{"loss":{"type":"money"}},
             "sanctions":[{"id":"lost","basis":["T-1"],"on":{"violation":"any"},"counted":{"by":"party","over":"ever"},
                           "price":{"percent":10,"of":{"fact":"loss"}}}]}
            """;

    @TempDir
    private Path folder;

    private static String row(String complaint, String rest) {
        return "{\"complaint\":\"" + complaint
                + "\",\"at\":\"2026-03-02T09:00:00+08:00\",\"by\":{\"id\":\"a\",\"roles\":[\"agent\"]}," + rest + "}\n";
    }

    private static String violation(String complaint, String loss) {
        return row(
                complaint,
                "\"do\":\"record-violation\",\"violation\":\"lost\",\"party\":\"zhang\",\"loss\":{\"amount\":\"" + loss
                        + "\",\"currency\":\"CNY\"}");
    }

    private Ran run(String... options) throws IOException {
        Path regime = Files.writeString(folder.resolve("x.json"), REGIME);
        String register = "\"do\":\"register\",\"kind\":\"complaint\",\"channel\":\"phone\",\"source\":\"external\"";
        Path log = Files.writeString(
                folder.resolve("log.jsonl"),
                row("C-1", register) + violation("C-1", "0.05") + row("C-2", register) + violation("C-2", "20.00"));
        String[] all = new String[4 + options.length];
        List<String> given = List.of("--regime", regime.toString(), "--log", log.toString());
        for (int i = 0; i < all.length; i++) {
            all[i] = i < 4 ? given.get(i) : options[i - 4];
        }
        return Ran.with(all);
    }

    @Test
    void as_json_it_stands_among_the_refusals_without_a_line() throws IOException {
        Ran ran = run("--format", "jsonl");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.lines().get(0))
                .contains("\"sanctions\":[]")
                .contains(
                        "\"refusals\":[{\"do\":\"charge\",\"code\":\"unpriceable\",\"basis\":[\"T-1\"],\"message\":"
                                + "\"lost gives no price here: CNY 0.0050 is no amount of CNY, which has 2 decimals; say how to round it\"}]");
        assertThat(ran.lines().get(1)).contains("\"amount\":\"2.00\"").contains("\"refusals\":[]");
    }

    @Test
    void asked_to_explain_it_prints_how_each_sanction_was_reckoned() throws IOException {
        assertThat(run("--format", "jsonl", "--explain").lines().get(1))
                .contains(
                        "\"reckoning\":[\"rule lost, by T-1\",\"number 1 of zhang\",\"loss was entered as CNY 20.00\","
                                + "\"10 % of it: CNY 2.00\",\"comes to CNY 2.00\"]");
    }

    @Test
    void as_a_table_it_is_told_too_in_either_language() throws IOException {
        assertThat(run().out()).contains("lost gives no price here");
        assertThat(run("--lang", "zh").out()).contains("lost在此无法计算");
    }
}
