package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void fields_stand_in_the_order_of_the_calls() {
        String line = JsonLines.one(out -> out.text("complaint", "C-1")
                .number("round", 1)
                .number("amount", new BigDecimal("1E+2"))
                .flag("open", true)
                .nothing("dueAt")
                .date("lastDay", LocalDate.of(2026, 3, 2))
                .texts("basis", List.of("R08-07", "R08-08"))
                .objects("limits", List.of("reply", "close"), (limit, rule) -> limit.text("rule", rule))
                .object("tracks", tracks -> {}));

        assertThat(line)
                .isEqualTo("{\"complaint\":\"C-1\",\"round\":1,\"amount\":100,\"open\":true,\"dueAt\":null,"
                        + "\"lastDay\":\"2026-03-02\",\"basis\":[\"R08-07\",\"R08-08\"],"
                        + "\"limits\":[{\"rule\":\"reply\"},{\"rule\":\"close\"}],\"tracks\":{}}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:15:00Z, Asia/Shanghai, 2026-03-02T09:15:00+08:00",
        "2026-03-02T01:15:30.250Z, Asia/Shanghai, 2026-03-02T09:15:30.25+08:00",
        "2026-03-02T01:15:00.000000001Z, UTC, 2026-03-02T01:15:00.000000001Z",
        "2026-03-02T01:15:00Z, America/St_Johns, 2026-03-01T21:45:00-03:30",
        "2026-07-01T12:00:00Z, Europe/London, 2026-07-01T13:00:00+01:00",
        "1900-01-01T00:00:00Z, Asia/Shanghai, 1900-01-01T08:05:43+08:05:43"
    })
    void instants_have_the_offset_of_their_zone(Instant instant, ZoneId zone, String written) {
        assertThat(JsonLines.one(out -> out.instant("at", instant, zone))).isEqualTo("{\"at\":\"" + written + "\"}");
    }

    @Test
    void what_could_disturb_a_reader_is_escaped() {
        assertThat(JsonLines.one(out -> out.text("a", "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0085\u2028晚😀")))
                .isEqualTo("{\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\\u0085\\u2028晚😀\"}");
    }

    @Test
    void a_line_is_written_whole_or_not_at_all() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLines lines = JsonLines.to(bytes);
        lines.line(out -> out.text("a", "晚"));
        assertThatThrownBy(() -> lines.line(out -> out.text("a", "x").text("a", "y")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("each field once, given again: \"a\"");
        assertThatThrownBy(() -> lines.line(out -> out.text("a", "\uD83D")))
                .isInstanceOf(IllegalArgumentException.class);
        lines.line(out -> out.instant("b", Instant.EPOCH, SHANGHAI));
        lines.close();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"晚\"}\n{\"b\":\"1970-01-01T08:00:00+08:00\"}\n");
    }
}
