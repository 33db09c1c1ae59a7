package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintkit.regimes.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions side by side, and what the new one would change. */
class DiffTest {

    private static final String LOG =
            "{\"complaint\":\"C-1\",\"at\":\"2026-03-02T09:15:00+08:00\",\"do\":\"register\",\"by\":{\"id\":\"agent-7\",\"roles\":[\"agent\"]},"
                    + "\"kind\":\"complaint\",\"channel\":\"phone\",\"source\":\"external\"}\n";

    @TempDir
    private Path folder;

    private String shorter() throws IOException {
        String now = new String(Regimes.document("hotline-400-usage"), StandardCharsets.UTF_8);
        assertThat(now).contains("\"PT24H\"", "\"version\": \"1\"");
        return write(
                "b.json", now.replace("\"PT24H\"", "\"PT4H\"").replace("\"version\": \"1\"", "\"version\": \"2\""));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_same_regime_differs_in_nothing() {
        assertThat(Ran.with("diff", "helpdesk", "helpdesk").out())
                .isEqualTo("helpdesk@1 \u2192 helpdesk@1\nboth say the same\n");
    }

    @Test
    void differences_are_told_in_words_and_open_complaints_by_each_way() throws IOException {
        Ran ran = Ran.with(
                "diff",
                "hotline-400-usage",
                shorter(),
                "--log",
                write("log.jsonl", LOG),
                "--as-of",
                "2026-03-02T10:00:00+08:00");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("limit “answer-all” within: 24 hours \u2192 4 hours (R11-03)\n")
                .contains("== pinned to the old version: open complaints that change: 0 ==")
                .contains("== new limits from now on, with the time already used: open complaints that change: 1 ==")
                .contains(
                        "    before: running, 2026-03-03T09:15+08:00\n",
                        "    after: running, 2026-03-02T13:15+08:00\n");
    }

    @Test
    void and_for_programs_in_chinese() throws IOException {
        Ran ran = Ran.with(
                "diff",
                "hotline-400-usage",
                shorter(),
                "--log",
                write("log.jsonl", LOG),
                "--way",
                "recomputed",
                "--format",
                "json",
                "--lang",
                "zh");
        assertThat(ran.out())
                .contains("\"before\":\"24小时\",\"after\":\"4小时\"")
                .contains("{\"way\":\"recomputed\",\"complaint\":\"C-1\",\"limits\":[{\"rule\":\"answer-all\"")
                .doesNotContain("from-now-on");
    }
}
