package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @Test
    void the_usual_form_is_the_instant_it_names() {
        // 2026-03-02 is day 20514 since 1970; 09:15 at +08:00 is 01:15 UTC, 4500 s into the day
        assertThat(Instants.parse("2026-03-02T09:15:00.25+08:00"))
                .isEqualTo(Instant.ofEpochSecond(20_514L * 86_400 + 4_500, 250_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T00:00:00Z",
                "2024-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2000-02-29T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-00-10T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T23:59:60Z",
                "2026-01-01T00:00Z",
                "2026-01-01T00:00:00+08",
                "2026-01-01T00:00:00-00:00",
                "2026-01-01T00:00:00+18:00",
                "2026-01-01T00:00:00+18:01",
                "2026-01-01T00:00:00+08:60",
                "2026-01-01T00:00:00.Z",
                "2026-01-01T00:00:00.1234567890Z",
                "2026-01-01T00:00:00,5Z",
                "2026-01-01T00:00:00",
                "2026-01-01t00:00:00z",
                "2026-01-01T00:00:00+08:00[Asia/Shanghai]",
                "+12026-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2026-01-01T00:00:00+08:05:43",
                "2026-01-01",
                ""
            })
    void odd_forms_are_read_or_refused_as_java_time_does(String text) {
        assertThat(InstantsProperties.ours(text)).isEqualTo(InstantsProperties.theirs(text));
    }
}
