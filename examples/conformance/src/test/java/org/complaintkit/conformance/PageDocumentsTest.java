package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages show as JSON is what the library reads: cases, regimes or parts of them, what is kept. */
class PageDocumentsTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```json\n([\\s\\S]*?)^```$");
    private static final PublishedSchema SCHEMA = PublishedSchema.load();

    /** Of a regime nothing but what has to be there. */
    private static final String BARE =
            "\"id\":\"shown\",\"version\":\"1\",\"title\":{\"en\":\"x\",\"zh\":\"x\"},\"zone\":\"UTC\"";

    private record Block(String place, String text) {
        JsonObject json() {
            return (JsonObject) JsonDocument.of(place, text).root();
        }

        Set<String> fields() {
            return new HashSet<>(json().fields().keySet());
        }

        @Override
        public String toString() {
            return place;
        }
    }

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Path docs = Checkout.here().root().resolve("docs");
        try (Stream<Path> pages = Files.list(docs)) {
            for (Path page :
                    pages.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(page);
                Matcher matcher = BLOCK.matcher(text);
                while (matcher.find()) {
                    long line = text.substring(0, matcher.start()).lines().count() + 1;
                    blocks.add(new Block("docs/" + page.getFileName() + ":" + line, matcher.group(1)));
                }
            }
        }
        return blocks;
    }

    /** What the text is, as a document of its own that can be read; empty where it is none of ours. */
    private static String kind(Block block) {
        Set<String> fields = block.fields();
        if (fields.contains("scenarios")) {
            return "case";
        }
        if (fields.contains("format")) {
            return "kept";
        }
        if (fields.contains("start")) {
            return "question";
        }
        return fields.contains("on") ? "sanction" : "regime";
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void json_of_a_page_is_read(Block block) {
        String inside = block.text().strip();
        switch (kind(block)) {
            case "case" -> CaseReader.read(block.place(), block.text().getBytes(StandardCharsets.UTF_8));
            case "kept" ->
                assertThat(Format.RECORDED.read(block.place(), inside)).isNotNull();
            case "question" -> assertThat(block.fields()).contains("id", "rule", "start");
            case "sanction" ->
                assertThat(refused("{" + BARE + ",\"sanctions\":[" + inside + "]}"))
                        .isEmpty();
            default -> assertThat(refused(regime(block, inside))).isEmpty();
        }
    }

    private static String regime(Block block, String inside) {
        return block.fields().contains("id") ? inside : "{" + BARE + "," + inside.substring(1);
    }

    private static Set<String> refused(String document) {
        return SCHEMA.refused(document);
    }

    @Test
    void a_part_that_no_regime_has_is_refused() {
        assertThat(refused("{" + BARE + ",\"limitz\":[]}")).contains("limitz");
    }
}
