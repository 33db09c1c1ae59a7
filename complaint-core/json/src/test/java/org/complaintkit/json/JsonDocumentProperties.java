package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonDocumentProperties {

    private static final String DOCUMENT = """
            {"id":"hotline","zone":"Asia/Shanghai","title":{"en":"Use \\u0041","zh":"客户服务😀"},
             "limits":[
              {"id":"by-day","basis":["R11-02"],"when":{"all":[{"fact":"kind","is":"missed-call"}]},
               "within":{"elapsed":"PT2H"},"target":true,"share":-0.5e1},
              {"id":"all","basis":[],"within":null}]}""";

    @Property(tries = 2000, seed = "7")
    void arbitrary_bytes_give_a_document_or_are_malformed(@ForAll byte[] bytes) {
        assertRefusedInOrder(bytes);
    }

    @Property(tries = 2000, seed = "7")
    void text_that_looks_like_json_gives_a_document_or_is_malformed(@ForAll("nearJson") String text) {
        assertRefusedInOrder(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 2000, seed = "7")
    void a_document_with_any_byte_changed_gives_a_document_or_is_malformed(
            @ForAll @IntRange(max = 400) int at, @ForAll byte changed) {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;
        assertRefusedInOrder(bytes);
    }

    @Property(tries = 1000, seed = "7")
    void a_document_cut_at_any_byte_is_malformed_at_the_cut_or_before(@ForAll @IntRange(max = 400) int at) {
        byte[] whole = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, at % whole.length);
        long line = 1
                + new String(cut, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();

        Throwable thrown = catchThrowable(() -> JsonDocument.of("d", cut));

        assertThat(thrown).isInstanceOf(MalformedDocument.class);
        Fault fault = ((MalformedDocument) thrown).faults().get(0);
        assertThat((long) fault.place().line()).isLessThanOrEqualTo(line);
        assertThat(fault.code()).isIn("cut-off", "empty-document");
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
                        "\"a\"",
                        "\"\\u00",
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
                        "\n",
                        "\r\n",
                        "，",
                        "😀",
                        "\uD83D",
                        "/",
                        "'",
                        "\u0000",
                        "{\"b\":[1,2]}",
                        "\"a\":1")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    /** The reason must come from our own grammar: "something else" is what it says when it finds none. */
    private static void assertRefusedInOrder(byte[] bytes) {
        Throwable thrown = catchThrowable(() -> JsonDocument.of("d", bytes));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(MalformedDocument.class);
            assertThat(((MalformedDocument) thrown).faults()).allSatisfy(fault -> {
                assertThat(fault.found().en()).isNotEqualTo("something else");
                assertThat(fault.place().line()).isPositive();
            });
        }
    }
}
