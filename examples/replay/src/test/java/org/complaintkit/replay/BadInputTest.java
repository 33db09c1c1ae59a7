package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of bad input gets a clear answer, exit status 2, and leaves nothing half done. */
class BadInputTest {

    private static final String GOOD =
            "{\"complaint\":\"C-1\",\"at\":\"2018-05-02T09:15:00+08:00\",\"do\":\"register\","
                    + "\"by\":{\"id\":\"desk\",\"roles\":[\"agent\"]},\"kind\":\"enquiry\",\"channel\":\"phone\","
                    + "\"source\":\"external\"}\n";

    @TempDir
    private Path folder;

    /** Runs a log from a file with an output file that is there already, and shows that it stays as it was. */
    private Ran run(byte[] log) throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "as it was");
        Path file = Files.write(folder.resolve("log.jsonl"), log);
        Ran ran = Ran.with("--log", file.toString(), "--out", out.toString(), "--format", "jsonl");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(out).hasContent("as it was");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        return ran;
    }

    private Ran run(String log) throws IOException {
        return run(log.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void no_such_regime_names_those_that_there_are_and_the_nearest() {
        Ran ran = Ran.with("--regime", "hotline-400-usge");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "there is no regime \"hotline-400-usge\" on the shelf and no file of that name; on the shelf are: "
                                + String.join(", ", org.complaintkit.regimes.Regimes.ids())
                                + "; did you mean \"hotline-400-usage\"?\n");
    }

    @Test
    void no_such_log_mapping_or_given_is_named() {
        String absent = folder.resolve("absent").toString();
        for (String option : new String[] {"--log", "--map", "--given"}) {
            Ran ran = Ran.with(option, absent);
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo(absent + ": there is no such file\n");
        }
        assertThat(Ran.with("--log", folder.toString()).err()).isEqualTo(folder + " is a folder; name a file\n");
    }

    @Test
    void json_cut_off_in_the_middle_is_named_with_its_line() throws IOException {
        assertThat(run(GOOD + GOOD.substring(0, 60)).err())
                .contains("log.jsonl:2:")
                .contains("[cut-off]");
    }

    @Test
    void an_unknown_field_is_named_with_the_nearest() throws IOException {
        Ran ran = run(GOOD.replace("\"channel\"", "\"chanel\""));
        assertThat(ran.err()).contains("log.jsonl:1:").contains("\"chanel\"").contains("did you mean \"channel\"?");
    }

    @Test
    void a_field_given_twice_is_named() throws IOException {
        Ran ran = run(GOOD.replace("\"kind\"", "\"kind\":\"repair\",\"kind\""));
        assertThat(ran.err()).contains("log.jsonl:1:").contains("kind").contains("[duplicate-field]");
    }

    @Test
    void a_misspelt_command_is_named_with_the_nearest() throws IOException {
        Ran ran = run(GOOD + GOOD.replace("\"register\"", "\"anser\""));
        assertThat(ran.err()).contains("log.jsonl:2:").contains("do").contains("did you mean \"answer\"?");
    }

    @Test
    void a_time_without_offset_is_named() throws IOException {
        Ran ran = run(GOOD.replace("+08:00", ""));
        assertThat(ran.err()).contains("log.jsonl:1:").contains("at").contains("[no-offset]");
    }

    @Test
    void faults_of_several_lines_are_named_at_once() throws IOException {
        Ran ran = run(GOOD.replace("+08:00", "") + GOOD + GOOD.replace("\"register\"", "\"anser\""));
        assertThat(ran.err().lines()).hasSize(2);
    }

    @Test
    void an_empty_log_is_said_to_be_empty() throws IOException {
        assertThat(run("").err())
                .endsWith("log.jsonl:1:1: expected at least one row, found an empty log [empty-log]\n");
        assertThat(run("\n\n").err()).contains("[empty-log]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_named_with_their_line() throws IOException {
        byte[] latin = (GOOD + GOOD.replace("desk", "d\u00e9sk")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(run(latin).err()).contains("log.jsonl:2:").contains("[not-utf-8]");
    }

    @Test
    void a_line_of_10_MB_is_either_read_or_named_by_its_line() throws IOException {
        char[] text = new char[10_000_000];
        Arrays.fill(text, 'x');
        String details = ",\"details\":\"" + new String(text) + "\"}";
        Ran long1 = Ran.on(GOOD.replace("}\n", details), "--log", "-", "--format", "jsonl");
        assertThat(long1.status()).isEqualTo(long1.err().isEmpty() ? 0 : 2);
        assertThat(long1.err()).matches("|stdin:1:(.|\n){0,500}");
        assertThat(long1.out()).doesNotContain("xxx");
    }

    @Test
    void an_instant_without_offset_on_the_command_line_is_named() {
        Ran ran = Ran.with("--as-of", "2018-05-25T19:00:00");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--as-of takes a date and time with its offset");
    }

    @Test
    void an_unknown_option_or_format_is_named_without_a_stack_trace() {
        assertThat(Ran.with("--formt", "jsonl").status()).isEqualTo(2);
        assertThat(Ran.with("--formt", "jsonl").err()).contains("--formt").doesNotContain("\tat ");
        assertThat(Ran.with("--format", "xml").err()).contains("table").contains("jsonl");
    }

    @Test
    void a_csv_log_without_a_mapping_says_what_is_missing() {
        assertThat(Ran.with("--log", "tickets.csv").err())
                .contains("needs a mapping file")
                .contains("--map");
    }

    @Test
    void the_output_must_not_take_the_place_of_an_input() throws IOException {
        Path log = Files.writeString(folder.resolve("log.jsonl"), GOOD);
        Ran ran = Ran.with("--log", log.toString(), "--out", log.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("is also read");
        assertThat(log).hasContent(GOOD.strip());
    }

    @Test
    void a_good_log_takes_the_place_of_the_output_file_whole() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "as it was");
        assertThat(Ran.on(GOOD, "--log", "-", "--out", out.toString(), "--format", "jsonl")
                        .status())
                .isZero();
        assertThat(out).content().startsWith("{\"complaint\":\"C-1\"").endsWith("}\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void standard_output_closed_early_ends_quietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"--format", "jsonl"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(closed),
                new PrintStream(err));
        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_fault_in_what_is_given_is_named_where_it_was_given() throws IOException {
        Path given = Files.writeString(folder.resolve("given.json"), "{\"parameters\":{\"R11-99\":{}}}");
        Ran ran = Ran.with("--given", given.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("given.json:1:").contains("\"R11-99\"").contains("R11-02");
    }

    @Test
    void help_is_there_in_both_languages() {
        assertThat(Ran.with("--help").out()).contains("Without options it replays the bundled sample");
        assertThat(Ran.with("--help", "--lang", "zh").out()).contains("不带选项时,回放自带的示例");
        assertThat(Ran.with("ask", "--help").out()).contains("one JSON object a line");
    }
}
