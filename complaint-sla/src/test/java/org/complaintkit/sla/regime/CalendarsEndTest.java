package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when the calendars of a regime are known. */
class CalendarsEndTest {

    private static final String GIVEN = "{}";

    private static final String REPLY = """
            {"id":"sample","version":"1","title":{"en":"Sample","zh":"样例"},"zone":"Asia/Shanghai",%s
             "limits":[{"id":"reply","basis":["R00-01"],"starts":["register"],"metBy":["answer"],
              "within":{"elapsed":"PT2H"},"onReopen":"stay"}]}
            """;

    private static List<Instant> ends(String calendar) {
        return List.copyOf(SampleRegime.read(REPLY.formatted(calendar), GIVEN)
                .calendarsEnd()
                .values());
    }

    /** The first instant of 2027 in Shanghai, eight hours ahead; a limit has the calendar, whether it comes to ask it or not. */
    @Test
    void a_calendar_ends_with_the_last_day_that_it_covers_in_its_zone() {
        assertThat(ends("""
                "calendar":{"zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],
                 "weekly":{"MON":[["09:00","18:00"]]}},
                """)).containsExactly(Instant.parse("2026-12-31T16:00:00Z"));
    }

    @Test
    void a_regime_without_a_calendar_waits_for_none() {
        assertThat(ends("")).isEmpty();
    }
}
