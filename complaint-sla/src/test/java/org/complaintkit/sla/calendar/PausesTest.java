package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.calendar.QuestionTableTest.CALENDAR;
import static org.complaintkit.sla.calendar.QuestionTableTest.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.complaintkit.deadline.Span;
import org.junit.jupiter.api.Test;

/** The clock stopped in pauses, on the calendar of the table of questions: 2 h on 30 September, then 8 October from 09:00. */
class PausesTest {

    private static final Instant START = at("2026-09-30T16:00:00");
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    @Test
    void runs_on_by_the_working_time_of_the_pause() {
        assertThat(CALENDAR.addWithPauses(
                        START, FOUR_HOURS, List.of(Span.of(at("2026-09-30T17:00:00"), at("2026-10-05T00:00:00")))))
                .contains(at("2026-10-08T12:00:00"));
    }

    @Test
    void counts_only_the_part_of_a_pause_after_the_start() {
        assertThat(CALENDAR.addWithPauses(
                        START, FOUR_HOURS, List.of(Span.of(at("2025-01-01T00:00:00"), at("2026-09-30T16:30:00")))))
                .contains(at("2026-10-08T11:30:00"));
    }

    @Test
    void is_empty_where_a_running_pause_swallows_it() {
        assertThat(CALENDAR.addWithPauses(START, FOUR_HOURS, List.of(Span.since(at("2026-10-08T10:59:59")))))
                .isEmpty();
    }

    @Test
    void is_given_where_the_time_is_up_as_the_running_pause_begins() {
        assertThat(CALENDAR.addWithPauses(START, FOUR_HOURS, List.of(Span.since(at("2026-10-08T11:00:00")))))
                .contains(at("2026-10-08T11:00:00"));
    }

    @Test
    void looks_at_no_pause_beyond_the_coverage() {
        assertThat(CALENDAR.addWithPauses(START, FOUR_HOURS, List.of(Span.since(at("2030-01-01T00:00:00")))))
                .contains(at("2026-10-08T11:00:00"));
    }

    @Test
    void joins_overlapping_pauses_in_any_order() {
        List<Span> pauses = List.of(
                Span.of(at("2026-09-30T17:15:00"), at("2026-09-30T17:45:00")),
                Span.of(at("2026-09-30T17:00:00"), at("2026-09-30T17:30:00")),
                Span.of(at("2026-09-30T17:10:00"), at("2026-09-30T17:20:00")));
        assertThat(CALENDAR.addWithPauses(START, FOUR_HOURS, pauses)).contains(at("2026-10-08T11:45:00"));
    }
}
