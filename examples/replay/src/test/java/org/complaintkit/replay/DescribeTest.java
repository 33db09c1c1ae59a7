package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.complaintkit.regimes.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A regime in words, and as a page. */
class DescribeTest {

    private static final Pattern FETCHED = Pattern.compile("(src|href)=\"(?!#)|url\\(|@import|<script|<link");

    static List<String> regimes() {
        return Regimes.ids();
    }

    private static String printed(String... args) {
        Ran ran = Ran.with(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran.out();
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void every_regime_is_a_page_that_fetches_nothing_and_leaves_nothing_as_json(String id, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("page.html");
        assertThat(printed("describe", id, "--html", file.toString())).isEmpty();
        String page = Files.readString(file);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("id=\"lifecycle\"", "id=\"forms\"");
        assertThat(FETCHED.matcher(page).find()).as("something to fetch").isFalse();
        // Notes may quote a document.
        String told = page.replaceAll("(?s)<section id=\"(parameters|notes)\">.*?</section>", "");
        assertThat(told.contains("{&quot;")).as("something without words").isFalse();
        List<String> rules = Pattern.compile("href=\"#(rule-[^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertThat(rules).allSatisfy(rule -> assertThat(page).contains("id=\"" + rule + "\""));
    }

    @Test
    void the_terminal_tells_limits_with_an_example_in_either_language() {
        assertThat(printed("describe", "hotline-400-usage"))
                .contains("answer all [answer-all] (R11-03)\n", "    within: 24 hours\n")
                .contains("    example: Mon 09:00 \u2192 Tue 09:00\n");
        assertThat(printed("describe", "hotline-400-usage", "--lang", "zh"))
                .contains("全部来电答复 [answer-all] (R11-03)\n", "    时限: 24小时\n", "    示例: 周一09:00");
    }

    @Test
    void sanctions_have_what_they_cost_the_first_second_and_third_time(@TempDir Path folder) throws IOException {
        assertThat(printed("describe", "express-logistics"))
                .contains("    first, second, third time: CNY 100.00, CNY 200.00, CNY 300.00\n");
        Path given = folder.resolve("given.json");
        Files.writeString(given, "{\"parameters\":{\"R23-20\":{\"amount\":5,\"unit\":\"working days\"}}}");
        assertThat(printed("describe", "testing-laboratory", "--given", given.toString()))
                .contains("    within: 5 working days [R23-20]\n")
                .contains("    example: Mon 09:00 \u2192 Mon 2026-03-09 24:00\n");
    }

    @Test
    void the_page_has_the_form_that_a_regime_prints_and_says_where_a_document_breaks_off(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("page.html");
        printed("describe", "hotline-unit", "--html", file.toString());
        assertThat(Files.readString(file))
                .contains("附录二:投诉电话记录表", "<span class=\"zh\" lang=\"zh\">投诉人电话</span>")
                .doesNotContain("class=\"mark\"");
        printed("describe", "general-template", "--html", file.toString());
        assertThat(Files.readString(file)).contains("class=\"mark\"");
    }

    @Test
    void annexes_are_told_to_programs_one_a_line() {
        assertThat(printed("describe", "hotline-unit", "--annexes").lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("{\"annex\":\"complaint-numbers\",\"basis\":[\"R01-18\"]");
    }

    @Test
    void a_regime_with_faults_is_refused_with_all_of_them(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "{\"id\":\"a\",\"titles\":{\" \":{\"en\":\"x\"}},\"annexes\":[{\"prints\":\"from\"}]}");
        Ran ran = Ran.with("describe", file.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("annexes[0].prints", "did you mean \"form\"?", "titles", "zone");
    }
}
