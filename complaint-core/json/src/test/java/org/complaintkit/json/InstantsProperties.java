package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class InstantsProperties {

    private static final long YEAR_0 = -62_167_219_200L;
    private static final long YEAR_10000 = 253_402_300_799L;

    static Optional<Instant> ours(String text) {
        byte[] padded = ("xx" + text + "y").getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(Instants.parse(padded, 2, padded.length - 3));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> theirs(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Property(tries = 5000, seed = "7")
    void any_instant_at_any_offset_is_read_as_java_time_reads_it(
            @ForAll @LongRange(min = YEAR_0, max = YEAR_10000) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(max = 9) int zeros,
            @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
        int unit = (int) Math.pow(10, zeros);
        String text = Instant.ofEpochSecond(second, nano / unit * unit)
                .atOffset(ZoneOffset.ofTotalSeconds(minutes * 60))
                .toString();

        assertThat(ours(text)).isEqualTo(theirs(text));
    }

    @Property(tries = 5000, seed = "7")
    void a_text_with_one_character_changed_is_read_or_refused_as_java_time_does(
            @ForAll @LongRange(min = YEAR_0, max = YEAR_10000) long second,
            @ForAll @IntRange(max = 999) int milli,
            @ForAll @IntRange(max = 28) int at,
            @ForAll("marks") char changed) {
        StringBuilder text = new StringBuilder(Instant.ofEpochSecond(second, milli * 1_000_000L)
                .atOffset(ZoneOffset.ofHours(8))
                .toString());
        text.setCharAt(at % text.length(), changed);

        assertThat(ours(text.toString())).isEqualTo(theirs(text.toString()));
    }

    @Provide
    Arbitrary<Character> marks() {
        return Arbitraries.of('0', '1', '2', '3', '5', '9', '-', '+', ':', '.', 'T', 't', 'Z', 'z', ' ', 'é');
    }
}
