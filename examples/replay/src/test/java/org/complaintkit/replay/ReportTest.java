package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code --report} writes. */
class ReportTest {

    @TempDir
    Path folder;

    @Test
    void the_page_holds_the_sums_of_the_sample_and_a_line_for_each_complaint() throws IOException {
        String page = page("en");
        // Of the sample's 47 clocks 34 were met and 11 breached; 2 run. It has 30 calls and 8 fines of three people.
        assertThat(page)
                .contains("\"complaints\":30,\"rows\":82,\"refused\":0")
                .contains("{\"rule\":\"answer-all\",\"basis\":\"R11-03\",\"met\":27,\"late\":2,\"open\":1}")
                .contains("{\"rule\":\"return-by-day\",\"basis\":\"R11-02\",\"met\":7,\"late\":9,\"open\":1}")
                .contains("{\"unit\":\"qian-lei\",\"what\":\"CNY\",\"n\":4,\"total\":\"270.00\"}");
        assertThat(page.lines().filter(line -> line.contains("{\"c\":\"T-0"))).hasSize(30);
    }

    @Test
    void the_page_needs_nothing_else_and_speaks_the_language_asked_for() throws IOException {
        assertThat(page("zh"))
                .contains("<html lang=\"zh-CN\">", "各单位处罚")
                .doesNotContain("src=", "href=", "@import", "{{");
    }

    @Test
    void no_name_in_a_log_ends_the_data_that_it_stands_in() throws IOException {
        String log =
                "{\"complaint\":\"C</script><script>alert(1)\",\"at\":\"2026-03-02T09:00:00+08:00\",\"do\":\"register\","
                        + "\"by\":{\"id\":\"a\",\"roles\":[\"agent\"]},\"kind\":\"missed-call\",\"channel\":\"phone\",\"source\":\"external\"}";
        Path file = folder.resolve("report.html");
        assertThat(Ran.on(log, "--log", "-", "--report", file.toString()).status())
                .isZero();
        assertThat(Files.readString(file)).contains("C\\u003c/script>").doesNotContain("C</script>");
    }

    @Test
    void the_page_does_not_take_the_place_of_the_log() throws IOException {
        Path log = Files.writeString(folder.resolve("log.jsonl"), "");
        Ran ran = Ran.with("--log", log.toString(), "--report", log.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--report " + log + " is also read");
    }

    private String page(String language) throws IOException {
        Path file = folder.resolve("report.html");
        assertThat(Ran.with("--report", file.toString(), "--lang", language).status())
                .isZero();
        return Files.readString(file);
    }
}
