package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real logs that carry due dates of their own, against those and the facts that their READMEs count. */
class DueDatesTest {

    @TempDir
    private Path folder;

    @Test
    void baltimore_every_due_date_is_reproduced_to_the_second() {
        Ran ran = RealLog.of("baltimore-311", "requests.csv").replay();
        assertThat(ran.lines()).hasSize(6047);
        assertThat(RealLog.refusedLines(ran)).isEmpty();
        assertThat(RealLog.compared(ran)).isEqualTo(Map.of(true, 5871L, false, 0L));
    }

    @Test
    void baltimore_942_of_5774_requests_with_both_dates_were_closed_late() {
        Map<String, Long> clocks =
                RealLog.clocks(RealLog.of("baltimore-311", "requests.csv").replay(), "close");
        assertThat(clocks).containsEntry("done late", 942L).containsEntry("met", 5774L - 942L);
    }

    @Test
    void baltimore_84_requests_were_overdue_and_open_at_the_latest_status() {
        Ran ran = RealLog.of("baltimore-311", "requests.csv").replay("--as-of", "2019-02-13T13:48:14-05:00");
        assertThat(RealLog.clocks(ran, "close")).containsEntry("breached", 84L);
    }

    @Test
    void new_york_69_of_1297_complaints_with_both_dates_were_closed_late() {
        Map<String, Long> clocks =
                RealLog.clocks(RealLog.of("nyc-311", "requests.csv").replay(), "close");
        assertThat(clocks).containsEntry("done late", 69L).containsEntry("met", 1297L - 69);
    }

    @Test
    void new_york_every_due_date_of_a_fixed_span_is_reproduced_to_the_minute() {
        RealLog log = RealLog.of("nyc-311", "requests.csv");
        Ran ran = log.replay();
        assertThat(ran.lines()).hasSize(4043);
        assertThat(RealLog.refusedLines(ran)).isEmpty();
        assertThat(RealLog.compared(ran)).isEqualTo(Map.of(true, 1787L, false, 26L));
        // Fallen branches have 4 days as often as 8, one booklet 7 days and not 1; the others are single rows.
        assertThat(RealLog.differences(log.replay("--format", "table")))
                .isEqualTo(Map.of(
                        "the same", 1787L,
                        "4 d earlier", 19L,
                        "6 d later", 1L,
                        "1 min later", 1L,
                        "19 min later", 1L,
                        "2 h 29 min later", 1L,
                        "3 h 2 min later", 1L,
                        "3 h 10 min later", 1L,
                        "37 d 14 min later", 1L));
    }

    @Test
    void permits_of_eight_weeks_are_due_at_the_same_time_of_day_also_across_summer_time() throws IOException {
        RealLog log = RealLog.of("wabo-receipt", "cases.csv");
        Ran ran = log.replay();
        assertThat(ran.lines()).hasSize(962);
        assertThat(RealLog.compared(ran)).isEqualTo(Map.of(true, 647L, false, 315L));
        Map<String, Long> byDay =
                RealLog.differences(log.replay(byDay(), RealLog.regime("wabo-receipt"), "--format", "table"));
        // 56, 98, 78, 84, 61, 57, 77 and 107 days.
        assertThat(byDay)
                .containsEntry("the same", 721L)
                .containsEntry("42 d later", 37L)
                .containsEntry("22 d later", 23L)
                .containsEntry("28 d later", 14L)
                .containsEntry("5 d later", 13L)
                .containsEntry("1 d later", 11L)
                .containsEntry("21 d later", 8L)
                .containsEntry("51 d later", 7L);
        assertThat(byDay.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(962);
        assertThat(byDay.entrySet().stream()
                        .filter(one -> one.getKey().endsWith("earlier"))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .isEqualTo(19);
    }

    private Path byDay() throws IOException {
        String mapping = Files.readString(RealLog.mapping("wabo-receipt"));
        return Files.writeString(
                folder.resolve("by-day.json"), mapping.replace("\"to\": \"minute\"", "\"to\": \"day\""));
    }

    @Test
    void permits_245_were_decided_later_than_the_deadline_that_was_set() {
        Map<String, Long> clocks =
                RealLog.clocks(RealLog.of("wabo-receipt", "cases.csv").replay(), "decide-as-set");
        // Of 886 with an end; two of these end before they start and are refused.
        assertThat(clocks).containsEntry("done late", 245L).containsEntry("met", 886L - 245 - 2);
    }

    @Test
    void permits_the_only_refused_rows_end_before_they_start() throws IOException {
        RealLog log = RealLog.of("wabo-receipt", "cases.csv");
        assertThat(RealLog.refusedLines(log.replay()))
                .isEqualTo(log.rows().stream()
                        .filter(row -> !row.get("enddate").isEmpty())
                        .filter(row -> instant(row.get("enddate")).isBefore(instant(row.get("startdate"))))
                        .map(row -> row.getRecordNumber() + 1)
                        .toList())
                .hasSize(2);
    }

    private static Instant instant(String cell) {
        return OffsetDateTime.parse(cell).toInstant();
    }
}
