package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** The scanner of lines and the reader of documents are two readings of one grammar: they must not differ. */
class LineScannerProperties {

    private static final String LINE = "{\"complaint\":\"C-1\",\"by\":{\"id\":\"a\\u0062\",\"roles\":[\"agent\",[]]},"
            + "\"points\":-12.50e1,\"ok\":true,\"none\":null,\"subject\":\"晚到😀\",\"\":[{\"x\":0},false, 12345678901234567890]}";

    @Property(tries = 3000, seed = "7")
    void a_line_with_bytes_changed_is_read_or_refused_as_a_document_is(
            @ForAll @IntRange(max = 400) int first,
            @ForAll("octets") byte one,
            @ForAll @IntRange(max = 400) int second,
            @ForAll("octets") byte other) {
        byte[] bytes = LINE.getBytes(StandardCharsets.UTF_8);
        bytes[first % bytes.length] = one;
        bytes[second % bytes.length] = other;
        assertSame(bytes);
    }

    @Property(tries = 3000, seed = "7")
    void text_that_looks_like_a_line_is_read_or_refused_as_a_document_is(@ForAll("nearJson") String text) {
        assertSame(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500, seed = "7")
    void lines_are_the_same_however_the_stream_hands_them_out(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 50) int portion) throws IOException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int at, int most) {
                return super.read(into, at, Math.min(portion, most));
            }
        };
        LineSplitter splitter = new LineSplitter(slow, 1 << 20);
        List<String> split = new ArrayList<>();
        while (splitter.next()) {
            String line = new String(splitter.copy(), StandardCharsets.UTF_8);
            assertThat(splitter.ascii()).isEqualTo(line.chars().allMatch(c -> c < 128));
            split.add(line);
        }
        List<String> expected = new ArrayList<>(lines);
        if (!expected.isEmpty() && expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        assertThat(split).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Byte> octets() {
        return Arbitraries.oneOf(
                Arbitraries.of("{}[]:,\"\\019-+.eEtfn u/ \t"
                        .chars()
                        .mapToObj(c -> (byte) c)
                        .toList()),
                Arbitraries.bytes().filter(octet -> octet != '\n' && octet != '\r'));
    }

    @Provide
    Arbitrary<String> nearJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\"a\":",
                        "\"a\"",
                        "\"\\u0061\":1",
                        "\\",
                        "1",
                        "-",
                        ".",
                        "e",
                        "0",
                        "true",
                        "nul",
                        "NaN",
                        " ",
                        "\t",
                        "，",
                        "😀",
                        "/",
                        "\u0000",
                        "{\"b\":[1,2]}",
                        "\"a\":1",
                        "{}")
                .list()
                .ofMaxSize(20)
                .map(parts -> "{" + String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars('a', 'b', '晚', '"', ' ')
                .ofMaxLength(200)
                .list()
                .ofMaxSize(8);
    }

    private static void assertSame(byte[] bytes) {
        assertThat(scanned(bytes)).isEqualTo(parsed(bytes));
    }

    private static String parsed(byte[] bytes) {
        try {
            JsonValue root = JsonDocument.of("log", bytes).root();
            return root instanceof JsonObject ? print(root) : "no object";
        } catch (MalformedDocument e) {
            return e.getMessage();
        }
    }

    private static String print(JsonValue value) {
        String at = "@" + value.place();
        if (value instanceof JsonObject object) {
            StringBuilder out = new StringBuilder("{");
            for (JsonField field : object.fields().values()) {
                out.append(field.name())
                        .append('=')
                        .append(print(field.value()))
                        .append(';');
            }
            return out.append('}').toString();
        }
        if (value instanceof JsonArray list) {
            StringBuilder out = new StringBuilder("[");
            list.items().forEach(item -> out.append(print(item)).append(';'));
            return out.append(']').toString();
        }
        if (value instanceof JsonText text) {
            return "'" + text.text() + "'" + at;
        }
        if (value instanceof JsonNumber number) {
            return number.number() + at;
        }
        return (value instanceof JsonFlag flag ? String.valueOf(flag.flag()) : "null") + at;
    }

    private static String scanned(byte[] bytes) {
        try (LineScanner scanner = new LineScanner(new ByteArrayInputStream(bytes), "log")) {
            if (!scanner.nextLine()) {
                return "no line";
            }
            return fields(scanner);
        } catch (MalformedDocument e) {
            return e.getMessage().contains("[wrong-type]") ? "no object" : e.getMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String fields(LineScanner scanner) {
        StringBuilder out = new StringBuilder("{");
        while (scanner.nextField()) {
            out.append(scanner.name()).append('=').append(value(scanner)).append(';');
        }
        return out.append('}').toString();
    }

    private static String value(LineScanner scanner) {
        String at = "@" + scanner.place();
        switch (scanner.kind()) {
            case OBJECT:
                scanner.beginObject();
                return fields(scanner);
            case LIST:
                scanner.beginList();
                StringBuilder out = new StringBuilder("[");
                while (scanner.nextItem()) {
                    out.append(value(scanner)).append(';');
                }
                return out.append(']').toString();
            case TEXT:
                return "'" + scanner.text() + "'" + at;
            case NUMBER:
                return scanner.number() + at;
            case FLAG:
                return scanner.flag() + at;
            default:
                scanner.skip();
                return "null" + at;
        }
    }
}
