package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Real logs of incidents that wait and come back, 2,477 and 2,228 of them, against the facts that their READMEs count. */
class IncidentLogsTest {

    private static final String SERVICENOW = "servicenow-incidents";
    private static final String VOLVO = "bpi2013-incidents";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
    private static final Pattern FIRST_CLOCK = Pattern.compile(
            "^\\{\"complaint\":\"([^\"]+)\".*?\"rule\":\"resolve\".*?(?:\"dueAt\":\"([^\"]+)\",)?\"status\"");

    private static RealLog log(String name) {
        return RealLog.of(name, "incidents.csv");
    }

    @Test
    void servicenow_only_the_first_rows_of_three_incidents_that_are_older_than_their_opening_are_refused()
            throws IOException {
        List<CSVRecord> rows = log(SERVICENOW).rows();
        assertThat(RealLog.refusedLines(log(SERVICENOW).replay()))
                .isEqualTo(rows.stream()
                        .filter(row -> minute(row, "sys_updated_at").isBefore(minute(row, "opened_at")))
                        .map(row -> row.getRecordNumber() + 1)
                        .toList())
                .hasSize(3);
        assertThat(rows).hasSize(14_434);
    }

    @Test
    void servicenow_29_incidents_come_back_as_their_counters_say_and_all_end_closed() throws IOException {
        Ran ran = log(SERVICENOW).replay();
        Set<String> counted = log(SERVICENOW).rows().stream()
                .filter(row -> !row.get("reopen_count").equals("0"))
                .map(row -> row.get("number"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(reopened(ran)).hasSize(29).isEqualTo(counted);
        assertThat(RealLog.states(ran)).isEqualTo(Map.of("closed", 2477L));
    }

    @Test
    void servicenow_each_clock_stands_still_while_the_incident_waits() throws IOException {
        Map<String, List<CSVRecord>> cases = cases(log(SERVICENOW), "number");
        Map<String, Instant> expected = new LinkedHashMap<>();
        cases.forEach((id, rows) -> expected.put(
                id,
                WaitingOracle.due(
                        minute(rows.get(0), "opened_at"),
                        Duration.ofHours(72),
                        steps(
                                rows.stream()
                                        .filter(row ->
                                                !minute(row, "sys_updated_at").isBefore(minute(row, "opened_at")))
                                        .toList(),
                                row -> minute(row, "sys_updated_at"),
                                row -> row.get("incident_state").startsWith("Awaiting"),
                                row -> row.get("incident_state").equals("Resolved")))));
        assertThat(firstDue(log(SERVICENOW).replay())).isEqualTo(expected).hasSize(2477);
        long waiting = cases.values().stream()
                .filter(rows ->
                        rows.stream().anyMatch(row -> row.get("incident_state").equals("Awaiting User Info")))
                .count();
        assertThat(waiting).isEqualTo(571);
    }

    @Test
    void volvo_no_row_is_refused_and_incidents_end_as_their_last_row_says() {
        Ran ran = log(VOLVO).replay();
        assertThat(ran.lines()).hasSize(2228);
        assertThat(RealLog.refusedLines(ran)).isEmpty();
        // Completed / Closed 1647; In Call 545 and Resolved 32; In Progress 1; two kinds of wait 2; Cancelled 1.
        assertThat(RealLog.states(ran))
                .isEqualTo(
                        Map.of("closed", 1647L, "answered", 577L, "investigating", 1L, "pending", 2L, "withdrawn", 1L));
    }

    @Test
    void volvo_incidents_come_back_where_work_follows_a_completion() throws IOException {
        Set<String> expected = new LinkedHashSet<>();
        cases(log(VOLVO), "case_id").forEach((id, rows) -> {
            boolean completed = false;
            for (CSVRecord row : rows) {
                boolean work = row.get("status").equals("Accepted")
                        || row.get("status").equals("Queued");
                if (completed && work) {
                    expected.add(id);
                }
                completed = row.get("status").equals("Completed") || (completed && !work);
            }
        });
        assertThat(reopened(log(VOLVO).replay())).isEqualTo(expected);
    }

    @Test
    void volvo_each_clock_stands_still_while_the_incident_waits() throws IOException {
        Map<String, Instant> expected = new LinkedHashMap<>();
        cases(log(VOLVO), "case_id").forEach((id, rows) -> {
            String impact = rows.get(0).get("impact");
            expected.put(
                    id,
                    WaitingOracle.due(
                            OffsetDateTime.parse(rows.get(0).get("timestamp")).toInstant(),
                            Duration.ofHours(impact.equals("High") || impact.equals("Major") ? 48 : 120),
                            steps(
                                    rows,
                                    row -> OffsetDateTime.parse(row.get("timestamp"))
                                            .toInstant(),
                                    row -> row.get("sub_status").startsWith("Wait"),
                                    row -> row.get("sub_status").equals("Resolved")
                                            || row.get("sub_status").equals("In Call"))));
        });
        Map<String, Instant> found = firstDue(log(VOLVO).replay());
        // One waits still and has no due instant.
        assertThat(expected.keySet()).containsAll(found.keySet()).hasSize(found.size() + 1);
        expected.keySet().retainAll(found.keySet());
        assertThat(found).isEqualTo(expected);
    }

    private static Map<String, List<CSVRecord>> cases(RealLog log, String id) throws IOException {
        Map<String, List<CSVRecord>> cases = new LinkedHashMap<>();
        for (CSVRecord row : log.rows()) {
            cases.computeIfAbsent(row.get(id), name -> new ArrayList<>()).add(row);
        }
        return cases;
    }

    private static List<WaitingOracle.Step> steps(
            List<CSVRecord> rows,
            Function<CSVRecord, Instant> at,
            Predicate<CSVRecord> waits,
            Predicate<CSVRecord> answers) {
        return rows.stream()
                .map(row -> new WaitingOracle.Step(at.apply(row), waits.test(row), answers.test(row)))
                .toList();
    }

    private static Instant minute(CSVRecord row, String column) {
        return LocalDateTime.parse(row.get(column), MINUTES).toInstant(ZoneOffset.UTC);
    }

    /** The limit to resolve starts anew at each return. */
    private static Set<String> reopened(Ran ran) {
        return ran.lines().stream()
                .filter(line -> line.split("\"rule\":\"resolve\"", -1).length > 2)
                .map(line -> matched(line).group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Instant> firstDue(Ran ran) {
        Map<String, Instant> due = new LinkedHashMap<>();
        for (String line : ran.lines()) {
            Matcher clock = matched(line);
            if (clock.group(2) != null) {
                due.put(clock.group(1), OffsetDateTime.parse(clock.group(2)).toInstant());
            }
        }
        return due;
    }

    private static Matcher matched(String line) {
        Matcher matcher = FIRST_CLOCK.matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return matcher;
    }
}
