package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineScannerTest {

    private static LineScanner scanner(String log) {
        return scanner(log.getBytes(StandardCharsets.UTF_8), LineScanner.MOST_BYTES);
    }

    private static LineScanner scanner(byte[] log, int most) {
        return new LineScanner(new ByteArrayInputStream(log), "log", most);
    }

    private static void skipAll(LineScanner scanner) throws IOException {
        while (scanner.nextLine()) {
            while (scanner.nextField()) {
                scanner.skip();
            }
        }
    }

    private static Fault fault(LineScanner scanner) {
        List<Fault> faults = catchThrowableOfType(MalformedDocument.class, () -> skipAll(scanner))
                .faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @ParameterizedTest
    @CsvSource({"'{}\n{}\n'", "'{}\n{}'", "'{}\n\n{}\n\n'"})
    void after_the_last_line_there_is_none_however_often_it_is_asked(String log) throws IOException {
        LineScanner scanner = scanner(log.replace("\\n", "\n"));
        skipAll(scanner);
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.nextLine()).isFalse();
        }
    }

    @Test
    void a_line_is_read_field_by_field() throws IOException {
        LineScanner scanner = scanner("""
                {"complaint":"C-1","at":"2026-03-02T09:15:00+08:00","by":{"id":"agent-7","roles":["agent","leader"]},\
                "points":3,"share":0.250,"sensitive":true,"none":null,"clocks":[{"rule":"reply"},{}],"subject":"晚到\\n\\u4ef6"}
                """);

        assertThat(scanner.nextLine()).isTrue();
        assertThat(scanner.nextField()).isTrue();
        assertThat(scanner.name()).isEqualTo("complaint");
        assertThat(scanner.text()).isEqualTo("C-1");
        scanner.nextField();
        assertThat(scanner.instant()).isEqualTo(Instant.parse("2026-03-02T01:15:00Z"));
        scanner.nextField();
        scanner.beginObject();
        scanner.nextField();
        assertThat(scanner.sharedText()).isEqualTo("agent-7");
        scanner.nextField();
        assertThat(scanner.name()).isEqualTo("roles");
        assertThat(scanner.texts()).containsExactly("agent", "leader");
        assertThat(scanner.nextField()).isFalse();
        scanner.nextField();
        assertThat(scanner.name()).isEqualTo("points");
        assertThat(scanner.number().intValueExact()).isEqualTo(3);
        scanner.nextField();
        assertThat(scanner.number()).isEqualTo(new BigDecimal("0.250"));
        scanner.nextField();
        assertThat(scanner.flag()).isTrue();
        scanner.nextField();
        assertThat(scanner.kind()).isEqualTo(ValueKind.NULL);
        scanner.skip();
        scanner.nextField();
        scanner.beginList();
        assertThat(scanner.nextItem()).isTrue();
        scanner.beginObject();
        scanner.nextField();
        assertThat(scanner.place()).isEqualTo(new Place("log", 1, 174, "clocks[0].rule"));
        assertThat(scanner.text()).isEqualTo("reply");
        assertThat(scanner.nextField()).isFalse();
        assertThat(scanner.nextItem()).isTrue();
        scanner.skip();
        assertThat(scanner.nextItem()).isFalse();
        scanner.nextField();
        assertThat(scanner.text()).isEqualTo("晚到\n件");
        assertThat(scanner.nextField()).isFalse();
        assertThat(scanner.nextLine()).isFalse();
    }

    @Test
    void lines_may_end_with_carriage_returns_be_blank_or_lack_the_last_line_feed() throws IOException {
        LineScanner scanner = scanner("\uFEFF{\"n\":1}\r\n\n  \t\r\n{\"n\":2}\n{\"n\":3}");
        List<String> seen = new ArrayList<>();
        while (scanner.nextLine()) {
            scanner.nextField();
            seen.add(scanner.line() + "=" + scanner.number().intValueExact());
            scanner.nextField();
        }

        assertThat(seen).containsExactly("1=1", "4=2", "5=3");
    }

    @Test
    void repeated_texts_are_one_string() throws IOException {
        LineScanner scanner = scanner("{\"k\":\"complaint\"}\n{\"k\":\"complaint\"}\n");
        List<String> kinds = new ArrayList<>();
        while (scanner.nextLine()) {
            scanner.nextField();
            kinds.add(scanner.sharedText());
            scanner.nextField();
        }

        assertThat(kinds.get(0)).isSameAs(kinds.get(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2}               | duplicate-field   | 8  | a",
                "{\"a\":1,\"\\u0061\":2}         | duplicate-field   | 8  | a",
                "{\"by\":{\"id\":1,\"id\":2}}    | duplicate-field   | 15 | by.id",
                "{\"a\":1                        | cut-off           | 7  | ``",
                "{\"a\":\"x                      | cut-off           | 8  | a",
                "{\"a\":\"x\\                    | cut-off           | 9  | a",
                "{\"a\":1}}                      | trailing-content  | 8  | ``",
                "{\"a\":1,}                      | trailing-comma    | 8  | ``",
                "{\"a\":[1,]}                    | trailing-comma    | 9  | a",
                "{\"a\":nul}                     | bare-word         | 6  | a",
                "{\"a\":01}                      | bad-number        | 6  | a",
                "{\"a\":1e9999}                  | number-too-large  | 6  | a",
                "{\"a\":\"\\q\"}                 | bad-escape        | 7  | a",
                "{\"a\":\"\\uDE00\"}             | half-character    | 6  | a",
                "{\"\\uDE00\":1}                 | half-character    | 2  | [\"\\\\uDE00\"]",
                "{\"a\":\"x\ty\"}                | control-character | 8  | a",
                "{,\"a\":1}                      | syntax            | 2  | ``",
            })
    void a_malformed_line_is_named_with_its_place(String line, String code, int column, String path) {
        Fault fault = fault(scanner("{\"ok\":1}\n" + line));

        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().line()).isEqualTo(2);
        assertThat(fault.place().column()).isEqualTo(column);
        assertThat(fault.place().path()).isEqualTo(path.replace("\\\\", "\\"));
    }

    @ParameterizedTest
    @CsvSource({"[1]", "7", "\"x\"", "null"})
    void a_line_that_is_no_object_is_refused(String line) {
        assertThat(fault(scanner(line)).english()).startsWith("log:1:1: expected an object {...}, found ");
    }

    @Test
    void a_wrong_type_is_named_without_the_value() throws IOException {
        LineScanner scanner = scanner("{\"客户\":{\"phone\":13800000000}}");
        scanner.nextLine();
        scanner.nextField();
        scanner.beginObject();
        scanner.nextField();

        assertThatThrownBy(scanner::text)
                .hasMessage("log:1:16 客户.phone: expected a text in double quotes, found a number [wrong-type]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:15:00, no-offset, found a time without an offset",
        "2026/03/02 09:15, not-an-instant, found a text of the shape \"0000/00/00 00:00\"",
        "Zhang San 张三, not-an-instant, found a text of the shape \"xxxxx xxx xx\""
    })
    void a_time_that_is_no_instant_is_named_by_its_shape(String text, String code, String found) throws IOException {
        LineScanner scanner = scanner("{\"at\":\"" + text + "\"}");
        scanner.nextLine();
        scanner.nextField();

        assertThatThrownBy(scanner::instant)
                .hasMessage("log:1:7 at: expected a date and time with its offset such as 2026-03-02T09:15:00+08:00, "
                        + found + " [" + code + "]");
    }

    @Test
    void an_unknown_field_is_answered_with_the_nearest_name() throws IOException {
        LineScanner scanner = scanner("{\"complant\":\"C-1\"}");
        scanner.nextLine();
        scanner.nextField();

        assertThat(scanner.unknownField(List.of("at", "complaint")).getMessage())
                .isEqualTo("log:1:13 complant: expected the fields: \"at\", \"complaint\", found \"complant\";"
                        + " did you mean \"complaint\"? [unknown-field]");
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_one_read() throws IOException {
        String log = "{\"a\":1}\n{\"a\":\"" + "x".repeat(300_000) + "\"}\n{\"a\":3}";
        LineScanner scanner = scanner(log.getBytes(StandardCharsets.UTF_8), 100);
        scanner.nextLine();

        Fault fault = catchThrowableOfType(MalformedDocument.class, scanner::nextLine)
                .faults()
                .get(0);
        assertThat(fault.code()).isEqualTo("line-too-long");
        assertThat(fault.place().line()).isEqualTo(2);
        assertThat(scanner.nextLine()).isTrue();
        scanner.nextField();
        assertThat(scanner.number().intValueExact()).isEqualTo(3);
    }

    @Test
    void the_bound_counts_the_bytes_of_the_line_without_its_end() throws IOException {
        assertThat(scanner("{\"a\":12}\r\n".getBytes(StandardCharsets.UTF_8), 8).nextLine())
                .isTrue();
        assertThatThrownBy(() -> scanner("{\"a\":123}".getBytes(StandardCharsets.UTF_8), 8)
                        .nextLine())
                .isInstanceOf(MalformedDocument.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_line_and_column() {
        byte[] log = "{\"a\":1}\n{\"a\":\"晚x\"}".getBytes(StandardCharsets.UTF_8);
        log[log.length - 3] = (byte) 0xFF;

        Fault fault = fault(scanner(log, 1000));
        assertThat(fault.code()).isEqualTo("not-utf-8");
        assertThat(fault.place()).isEqualTo(new Place("log", 2, 8, ""));
    }

    @Test
    void a_value_that_nobody_took_is_a_mistake_of_the_program() throws IOException {
        LineScanner scanner = scanner("{\"a\":1,\"b\":2}");
        scanner.nextLine();
        scanner.nextField();

        assertThatThrownBy(scanner::nextField)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the value of \"a\" was not taken");
    }
}
