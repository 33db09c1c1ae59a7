package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNull;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {

    private static JsonObject object(String text) {
        return (JsonObject) JsonDocument.of("d.json", text).root();
    }

    private static JsonValue field(String text, String name) {
        return object(text).fields().get(name).value();
    }

    private static List<Fault> faults(byte[] bytes) {
        return catchThrowableOfType(MalformedDocument.class, () -> JsonDocument.of("d.json", bytes))
                .faults();
    }

    private static Fault fault(String text) {
        List<Fault> faults = faults(text.getBytes(StandardCharsets.UTF_8));
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @Test
    void every_value_knows_its_line_column_and_path() {
        String text = "{\"limits\": [1,\n  {\"within\": {\"elapsed\": \"PT2H\"},\r\n   \"客户\": true, \"a b\": null}]}";

        JsonArray limits = (JsonArray) field(text, "limits");
        JsonObject second = (JsonObject) limits.items().get(1);
        JsonObject within = (JsonObject) second.fields().get("within").value();

        assertThat(limits.place()).isEqualTo(new Place("d.json", 1, 12, "limits"));
        assertThat(limits.items().get(0))
                .isEqualTo(new JsonNumber(new Place("d.json", 1, 13, "limits[0]"), BigDecimal.ONE));
        assertThat(within.fields().get("elapsed").place())
                .isEqualTo(new Place("d.json", 2, 15, "limits[1].within.elapsed"));
        assertThat(within.fields().get("elapsed").value())
                .isEqualTo(new JsonText(new Place("d.json", 2, 26, "limits[1].within.elapsed"), "PT2H"));
        assertThat(second.fields().get("客户").value())
                .isEqualTo(new JsonFlag(new Place("d.json", 3, 10, "limits[1].客户"), true));
        assertThat(second.fields().get("a b").value())
                .isEqualTo(new JsonNull(new Place("d.json", 3, 23, "limits[1][\"a b\"]")));
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_column() {
        assertThat(field("{\"😀\": \"😀\", \"b\": 1}", "b").place().column()).isEqualTo(17);
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.50",
        "-0.1, -0.1",
        "1E3, 1E+3",
        "12345678901234567890.123456789, 12345678901234567890.123456789"
    })
    void numbers_are_exact(String written, BigDecimal exact) {
        assertThat(((JsonNumber) field("{\"n\":" + written + "}", "n")).number())
                .isEqualTo(exact);
    }

    @Test
    void a_byte_order_mark_is_skipped_and_takes_no_column() {
        assertThat(object("\uFEFF{}").place()).isEqualTo(new Place("d.json", 1, 1, ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                        | empty-document    | 1 | 1  | ``",
                "` \\n `                   | empty-document    | 2 | 2  | ``",
                "{\"a\":1                  | cut-off           | 1 | 7  | ``",
                "{\"a\":                   | cut-off           | 1 | 6  | a",
                "{\"a\"                    | cut-off           | 1 | 5  | a",
                "{\"a\":\"xy               | cut-off           | 1 | 9  | a",
                "{\"a\":[1,\\n tru         | cut-off           | 2 | 5  | a[1]",
                "{\"a\":-                  | cut-off           | 1 | 7  | a",
                "{\"a\":\"\\\\u00          | cut-off           | 1 | 11 | a",
                "{\"a\":1} x               | trailing-content  | 1 | 9  | ``",
                "{\"a\":1}{}               | trailing-content  | 1 | 8  | ``",
                "{\"a\":NaN}               | bare-word         | 1 | 6  | a",
                "{\"a\":[0,Infinity]}      | bare-word         | 1 | 9  | a[1]",
                "{\"a\":True}              | bare-word         | 1 | 6  | a",
                "{\"a\":yesterday}         | bare-word         | 1 | 6  | a",
                "{\"a\":01}                | bad-number        | 1 | 6  | a",
                "{\"a\":+1}                | bad-number        | 1 | 6  | a",
                "{\"a\":1.}                | bad-number        | 1 | 6  | a",
                "{\"a\":.5}                | bad-number        | 1 | 6  | a",
                "{\"a\":0x1F}              | bad-number        | 1 | 6  | a",
                "{\"a\":1e99999}           | number-too-large  | 1 | 6  | a",
                "{\"a\":1e99999999999}     | number-too-large  | 1 | 6  | a",
                "{\"a\":1,}                | trailing-comma    | 1 | 8  | ``",
                "{\"a\":[1,2,]}            | trailing-comma    | 1 | 11 | a",
                "{\"a\":1 \"b\":2}         | syntax            | 1 | 8  | ``",
                "{\"a\" 1}                 | syntax            | 1 | 6  | a",
                "{a:1}                     | syntax            | 1 | 2  | ``",
                "{'a':1}                   | syntax            | 1 | 2  | ``",
                "{\"a\"：1}                | syntax            | 1 | 5  | a",
                "[1}                       | syntax            | 1 | 3  | ``",
                "{\"a\":1, // why\\n}      | comment           | 1 | 9  | ``",
                "{\"a\":\"x\\ny\"}         | control-character | 1 | 8  | a",
                "{\"a\":\"x\\\\qy\"}       | bad-escape        | 1 | 8  | a",
                "{\"a\":\"\\\\uD83D\"}     | half-character    | 1 | 6  | a",
                "{\"a\":{\"b\":1,\"b\":2}} | duplicate-field   | 1 | 13 | a.b",
            })
    void what_is_malformed_is_named_with_its_place(String text, String code, int line, int column, String path) {
        Fault fault = fault(text.replace("\\n", "\n").replace("\\\\", "\\"));

        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place()).isEqualTo(new Place("d.json", line, column, path));
    }

    @Test
    void a_duplicate_names_both_places_and_does_not_hide_the_next_one() {
        byte[] bytes = "{\"a\":1,\n \"a\":2,\n \"b\":{\"c\":1,\"c\":1}}".getBytes(StandardCharsets.UTF_8);

        assertThat(faults(bytes))
                .extracting(Fault::english)
                .containsExactly(
                        "d.json:2:2 a: expected each field once, found \"a\" again, first given at line 1, column 2"
                                + " [duplicate-field]",
                        "d.json:3:13 b.c: expected each field once, found \"c\" again, first given at line 3, column 7"
                                + " [duplicate-field]");
    }

    @Test
    void a_cut_off_document_says_what_is_still_open() {
        assertThat(fault("{\n \"a\": [1,\n  2").english())
                .isEqualTo("d.json:3:4 a: expected a comma or the ] for the list that begins at line 2, column 7,"
                        + " found the end of the document [cut-off]");
    }

    @Test
    void a_full_width_comma_is_named_with_the_plain_one_in_both_languages() {
        Fault fault = fault("{\"a\":1，\"b\":2}");

        assertThat(fault.nearest()).contains(",");
        assertThat(fault.english())
                .isEqualTo("d.json:1:7: expected a comma or the } for the object that begins at line 1, column 1,"
                        + " found \"，\" (U+FF0C); did you mean \",\"? [syntax]");
        assertThat(fault.chinese()).isEqualTo("d.json 第1行第7列：应为逗号或始于第1行第1列的对象的 }，实为\"，\" (U+FF0C)；是否应为\",\"？ [syntax]");
    }

    @Test
    void a_hundred_levels_are_read_and_one_more_is_refused() {
        assertThat(JsonDocument.of("d.json", "[".repeat(100) + "]".repeat(100)).root())
                .isInstanceOf(JsonArray.class);

        Fault fault = fault("[".repeat(101) + "]".repeat(101));
        assertThat(fault.code()).isEqualTo("too-deep");
        assertThat(fault.place().column()).isEqualTo(101);
    }

    @Test
    void a_very_deep_document_is_refused_and_not_a_stack_overflow() {
        assertThat(fault("[".repeat(1_000_000)).code()).isEqualTo("too-deep");
    }

    @Test
    void other_encodings_are_refused_at_the_first_byte_that_is_not_utf_8() {
        // 投诉 is CD B6 CB DF in GBK: the first two bytes happen to be a character of UTF-8 as well
        List<Fault> faults = faults("{\n\"a\":\"投诉\"}".getBytes(Charset.forName("GBK")));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).english())
                .isEqualTo("d.json:2:7: expected text in UTF-8 (save the file with this encoding),"
                        + " found the byte 0xCB [not-utf-8]");
    }

    @Test
    void a_document_that_ends_within_a_character_is_cut_off() {
        assertThat(faults(new byte[] {'[', '"', (byte) 0xE6, (byte) 0x8A})
                        .get(0)
                        .code())
                .isEqualTo("cut-off");
    }

    @ParameterizedTest
    @CsvSource({"C0 AF", "ED A0 80", "F4 90 80 80", "80", "E0 80 80", "F8 88 80 80", "C2 41", "FF"})
    void byte_sequences_that_are_no_characters_are_refused(String hex) {
        String[] octets = hex.split(" ", -1);
        byte[] bytes = new byte[octets.length + 4];
        bytes[0] = '[';
        bytes[1] = '"';
        for (int i = 0; i < octets.length; i++) {
            bytes[i + 2] = (byte) Integer.parseInt(octets[i], 16);
        }
        bytes[bytes.length - 2] = '"';
        bytes[bytes.length - 1] = ']';

        assertThat(faults(bytes).get(0).code()).isEqualTo("not-utf-8");
        assertThat(faults(bytes).get(0).place().column()).isEqualTo(3);
    }

    @Test
    void one_long_line_with_many_values_takes_no_quadratic_time() {
        String text = "[" + "{\"a\":\"投诉\"},".repeat(200_000) + "1]";

        assertThat(((JsonArray) JsonDocument.of("d.json", text).root()).items()).hasSize(200_001);
    }

    @Test
    void a_line_of_a_file_has_its_places_counted_within_the_file() {
        assertThat(JsonDocument.line("q.jsonl", 7, "{}").root().place()).isEqualTo(new Place("q.jsonl", 7, 1, ""));
    }

    @Test
    void a_value_is_written_as_it_was_without_blanks() {
        String text =
                "{ \"a\" : [ 1.50 , -2e-3 , true , null , \"\\u0041\\n\\\"\" , {} , [] ] , \"b\" : { \"c\" : false } }";
        String written = "{\"a\":[1.50,-0.002,true,null,\"A\\n\\\"\",{},[]],\"b\":{\"c\":false}}";
        assertThat(JsonDocument.of("test", text).root().json()).isEqualTo(written);
        assertThat(JsonDocument.of("test", written).root().json()).isEqualTo(written);
    }
}
