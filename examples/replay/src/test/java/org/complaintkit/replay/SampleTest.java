package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.junit.jupiter.api.Test;

/** The bundled sample, against what it comes to by hand. */
class SampleTest {

    @Test
    void every_due_instant_outcome_and_fine_of_the_sample_is_the_one_worked_out_by_hand() throws IOException {
        Map<String, JsonObject> printed =
                byComplaint(Ran.with("--format", "jsonl").lines());
        List<String> rows = resource("sample-expected.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(printed).hasSameSizeAs(rows);
        for (String row : rows) {
            String[] cells = row.split("\t");
            JsonObject complaint = printed.get(cells[0]);
            assertThat(limit(complaint, "return-by-day")).as(row).isEqualTo(expected(cells[1], cells[2]));
            assertThat(limit(complaint, "answer-all")).as(row).isEqualTo(expected(cells[3], cells[4]));
            String fine = cells[5].equals("-") ? "" : cells[5] + " " + cells[6] + " " + cells[7];
            assertThat(fine(complaint)).as(row).isEqualTo(fine);
        }
    }

    @Test
    void the_table_names_calls_met_and_breached_and_what_each_person_pays() {
        Ran table = Ran.with();
        assertThat(table.status()).isZero();
        assertThat(table.err()).isEmpty();
        assertThat(table.lines().get(0))
                .isEqualTo("Use of the 400 customer line (hotline-400-usage@1), as of 2018-05-25 19:00, Asia/Shanghai");
        assertThat(table.out())
                .contains("30 complaints, 82 rows: 82 accepted, 0 refused. Limits: 34 met, 11 BREACHED, 2 running.")
                .containsPattern("T-0502-01 +answered +return-by-day +2018-05-02 11:15 +met 2018-05-02 10:02\n")
                .containsPattern(
                        "2018-05-11 18:10 +BREACHED, done 2018-05-11 18:30 +fine CNY 100.00 for qian-lei, no. 3\n")
                .containsPattern("qian-lei +4 +CNY 270.00\n")
                .containsPattern("sun-jia +2 +CNY 70.00\n")
                .doesNotContain("{");
    }

    @Test
    void in_chinese_each_column_still_begins_at_the_same_place() {
        List<String> table = Ran.with("--lang", "zh").lines();
        String head =
                table.stream().filter(line -> line.startsWith("单号")).findFirst().orElseThrow();
        String row = table.get(table.indexOf(head) + 2);
        // Two characters of the head take four places: its second column begins five further left.
        assertThat(head.indexOf("状态") + 2).isEqualTo(row.indexOf("answered"));
        assertThat(table.get(0)).startsWith("400客户服务热线使用管理制度");
    }

    @Test
    void the_order_of_complaints_in_the_log_changes_no_sanction() throws IOException {
        Map<String, List<String>> byComplaint = resource("sample.jsonl")
                .lines()
                .collect(Collectors.groupingBy(line -> line.substring(14, 23), TreeMap::new, Collectors.toList()));
        List<String> expected =
                Ran.with("--format", "jsonl").lines().stream().sorted().toList();
        for (int seed = 0; seed < 5; seed++) {
            List<String> complaints = new ArrayList<>(byComplaint.keySet());
            Collections.shuffle(complaints, new Random(seed));
            String log = complaints.stream()
                    .flatMap(name -> byComplaint.get(name).stream())
                    .collect(Collectors.joining("\n"));
            Ran ran = Ran.on(log, "--log", "-", "--format", "jsonl");
            assertThat(ran.lines().stream().sorted().toList()).isEqualTo(expected);
            assertThat(ran.lines().get(0)).contains(complaints.get(0));
        }
    }

    @Test
    void explained_each_deadline_says_how_it_came_about() {
        Ran ran = Ran.with("--explain");
        assertThat(ran.out()).contains("T-0502-01: return-by-day (R11-02) starts at 2018-05-02 09:15");
        assertThat(Ran.with("--explain", "--format", "jsonl").lines().get(0))
                .contains("\"explanation\":[\"return-by-day");
    }

    private static String expected(String due, String outcome) {
        return due.equals("-") ? "" : "2018-" + due.replace(' ', 'T') + "+08:00 " + outcome;
    }

    private static String limit(JsonObject complaint, String rule) {
        return list(complaint, "limits").stream()
                .filter(limit -> text(limit, "rule").equals(rule))
                .map(limit -> text(limit, "dueAt") + " " + text(limit, "status"))
                .collect(Collectors.joining(" and "));
    }

    private static String fine(JsonObject complaint) {
        return list(complaint, "sanctions").stream()
                .map(fine -> text(fine, "amount") + " " + text(fine, "count") + " " + text(fine, "party"))
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, JsonObject> byComplaint(List<String> lines) {
        return lines.stream()
                .map(line -> (JsonObject) JsonDocument.of("out", line).root())
                .collect(Collectors.toMap(line -> text(line, "complaint"), line -> line));
    }

    private static List<JsonObject> list(JsonObject object, String field) {
        return ((JsonArray) object.fields().get(field).value())
                .items().stream().map(JsonObject.class::cast).toList();
    }

    private static String text(JsonObject object, String field) {
        JsonField value = object.fields().get(field);
        return value.value() instanceof JsonText text
                ? text.text()
                : ((JsonValue.JsonNumber) value.value()).number().toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SampleTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
