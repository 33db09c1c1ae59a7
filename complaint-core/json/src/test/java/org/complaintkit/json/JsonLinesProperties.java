package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class JsonLinesProperties {

    record Line(String text, BigDecimal number, Instant at) {}

    @Property(seed = "7")
    void what_is_written_is_read_again(
            @ForAll String text,
            @ForAll long unscaled,
            @ForAll @IntRange(max = 50) int scale,
            @ForAll @LongRange(min = -99_000_000_000L, max = 400_000_000_000L) long second,
            @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
        if (Surrogates.broken(text)) {
            assertThatThrownBy(() -> JsonLines.one(out -> out.text("t", text)))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        Instant at = Instant.ofEpochSecond(second, 5);
        String line = JsonLines.one(out ->
                out.text("t", text).number("n", number).instant("at", at, ZoneOffset.ofTotalSeconds(minutes * 60)));

        Line read = JsonDocument.of("line", line).read(fields -> {
            Read<String> t = fields.text("t");
            Read<BigDecimal> n = fields.number("n");
            Read<Instant> i = fields.required("at", Item::instant);
            return fields.make(() -> new Line(t.get(), n.get(), i.get()));
        });

        assertThat(read).isEqualTo(new Line(text, number, at));
        assertThat(line).doesNotContain("\n", "\r");
    }
}
