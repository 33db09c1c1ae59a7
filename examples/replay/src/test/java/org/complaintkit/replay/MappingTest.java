package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs of other systems: what a mapping says, and what is wrong with it or with a cell. */
class MappingTest {

    private static final String MAP = """
            {"case":"Ticket",
             "at":{"column":"When","pattern":"uuuu/MM/dd HH:mm:ss","zone":"Asia/Shanghai"},
             "activity":"What",
             "by":{"id":"Who","roles":["agent"]},
             "facts":{"handler":"Owner"},
             "first":{"do":"register","kind":"missed-call","channel":"phone","source":"external","subject":"a call","details":"back"},
             "activities":{
              "ring":{"do":"report-progress"},
              "called back":[{"when":{"state":["answered","closed"]},"do":"complete"},{"do":"answer","form":"phone"}],
              "personal":{"do":"note","fact":"cause","value":"personal"},
              "back again":[{"when":{"state":"closed"},"do":"reopen","then":[{"do":"assign"}]}],
              "done":{"do":"close"},
              "fined":{"compare":"not-returned"}}}
            """;

    private static final String HEADER = "Ticket,When,What,Who,Owner,Note,Note\n";

    @TempDir
    private Path folder;

    private Ran run(String map, String log) throws IOException {
        return run(map, log.getBytes(StandardCharsets.UTF_8));
    }

    private Ran run(String map, byte[] log) throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.json"), map);
        Path csv = Files.write(folder.resolve("log.csv"), log);
        return Ran.with("--map", mapping.toString(), "--log", csv.toString(), "--format", "jsonl");
    }

    private String faults(String map, String log) throws IOException {
        Ran ran = run(map, log);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).doesNotContain("\tat ");
        return ran.err().replace(folder.toString() + "/", "");
    }

    @Test
    void rows_become_commands_and_the_first_row_of_a_case_registers_it() throws IOException {
        Ran ran = run(
                MAP,
                HEADER + "7,2018/05/02 09:15:00,ring,desk,zhao,a,b\n"
                        + "7,2018/05/02 10:00:00,called back,zhao,,\"x, \"\"y\"\"\",\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("{\"complaint\":\"7\",")
                .contains("\"state\":\"answered\"")
                .contains(
                        "\"dueAt\":\"2018-05-02T11:15:00+08:00\",\"status\":\"met\",\"settledAt\":\"2018-05-02T10:00:00+08:00\"")
                .contains("\"refusals\":[]");
    }

    @Test
    void the_first_form_counts_whose_condition_holds_for_the_complaint_as_it_stands() throws IOException {
        String log = HEADER + "7,2018/05/02 09:15:00,called back,zhao,,,\n7,2018/05/02 09:16:00,called back,zhao,,,\n"
                + "7,2018/05/02 09:17:00,done,zhao,,,\n7,2018/05/02 09:18:00,called back,zhao,,,\n"
                + "7,2018/05/02 09:19:00,back again,zhao,,,\n7,2018/05/02 09:20:00,back again,zhao,,,\n";
        Ran ran = run(MAP, log);
        assertThat(ran.out())
                .contains("\"state\":\"assigned\"")
                .contains("\"line\":5,\"do\":\"complete\",\"code\":\"not-open\"")
                .contains("\"line\":7,\"do\":\"back again\",\"code\":\"no-form\"")
                .contains("the mapping has no form of \\\"back again\\\" for a complaint in state assigned");
    }

    @Test
    void a_row_to_compare_with_says_whether_the_rules_came_to_the_same() throws IOException {
        String log = HEADER + "7,2018/05/02 09:15:00,ring,desk,zhao,,\n7,2018/05/02 11:00:00,fined,desk,,,\n"
                + "7,2018/05/02 12:00:00,personal,li,,,\n7,2018/05/02 12:30:00,fined,desk,,,\n";
        assertThat(run(MAP, log).out())
                .contains("\"comparisons\":[{\"line\":3,\"rule\":\"not-returned\",\"agrees\":false,"
                        + "\"statedAt\":\"2018-05-02T11:00:00+08:00\"},{\"line\":5,\"rule\":\"not-returned\","
                        + "\"agrees\":true,\"statedAt\":\"2018-05-02T12:30:00+08:00\","
                        + "\"reckonedAt\":\"2018-05-02T11:15:00+08:00\"}]");
    }

    @Test
    void every_fault_of_a_mapping_is_named_at_once_with_the_nearest_name() throws IOException {
        String bad = MAP.replace("\"answered\",\"closed\"", "\"anwsered\",\"closed\"")
                .replace("\"do\":\"close\"", "\"do\":\"clse\"")
                .replace("\"fact\":\"cause\"", "\"fact\":\"couse\"")
                .replace("\"handler\":", "\"handlr\":")
                .replace("\"compare\":\"not-returned\"", "\"compare\":\"not-retuned\"")
                .replace("\"source\":\"external\"", "\"sorce\":\"external\"");
        assertThat(faults(bad, HEADER))
                .contains("map.json:5:20 facts.handlr")
                .contains("did you mean \"handler\"?")
                .contains("map.json:6:")
                .contains("\"sorce\"")
                .contains("did you mean \"source\"?")
                .contains("map.json:9:")
                .contains("did you mean \"answered\"?")
                .contains("map.json:10:")
                .contains("did you mean \"cause\"?")
                .contains("map.json:12:")
                .contains("did you mean \"close\"?")
                .contains("map.json:13:")
                .contains("did you mean \"not-returned\"?");
    }

    @Test
    void a_form_that_can_never_count_is_a_fault() throws IOException {
        String bad = MAP.replace("{\"do\":\"close\"}", "[{\"do\":\"close\"},{\"do\":\"answer\"}]");
        assertThat(faults(bad, HEADER)).contains("map.json:12:").contains("[never-counts]");
    }

    @Test
    void a_pattern_without_a_zone_or_a_time_is_a_fault() throws IOException {
        assertThat(faults(MAP.replace(",\"zone\":\"Asia/Shanghai\"", ""), HEADER))
                .contains("need a zone");
        assertThat(faults(MAP.replace(" HH:mm:ss", ""), HEADER)).contains("a time needs a date and an hour");
        assertThat(faults(MAP.replace("uuuu", "yyyy"), HEADER)).contains("write uuuu for the year");
        assertThat(faults(MAP.replace(":mm:", "ppmm"), HEADER))
                .contains("map.json:2:")
                .contains("pads a number beside another number");
    }

    @Test
    void a_column_that_the_log_lacks_or_has_twice_is_a_fault_of_the_mapping() throws IOException {
        assertThat(faults(MAP.replace("\"Ticket\"", "\"Tiket\""), HEADER + "1\n"))
                .contains("map.json:1:9 case")
                .contains("did you mean \"Ticket\"?");
        assertThat(faults(MAP.replace("\"Owner\"", "\"Note\""), HEADER))
                .contains("map.json:5:")
                .contains("a column that the header names once");
    }

    @Test
    void a_bad_cell_is_named_with_file_line_column_and_the_name_of_its_column() throws IOException {
        String log = HEADER + "7,2018-05-02 09:15,ring,desk,zhao,,\n7,2018/05/02 09:16:00,rang,desk,,,\n"
                + "\"7\",2018/02/30 09:16:00,ring,,,\"two\nlines\",\n,2018/05/02 09:16:00,ring,desk,,,\n7,8\n";
        assertThat(faults(MAP, log).lines())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("log.csv:2:3 When: expected a time such as 2026/03/02 09:15:30"),
                        fault -> assertThat(fault)
                                .startsWith("log.csv:3:23 What: ")
                                .contains("did you mean \"ring\"?"),
                        fault -> assertThat(fault).startsWith("log.csv:4:5 When: "),
                        fault -> assertThat(fault)
                                .startsWith("log.csv:4:30 Who: ")
                                .contains("must not be empty"),
                        fault -> assertThat(fault).startsWith("log.csv:6:1 Ticket: "),
                        fault -> assertThat(fault).startsWith("log.csv:7:1: expected 7 cells"));
    }

    @Test
    void a_csv_that_is_empty_broken_or_not_utf_8_is_named() throws IOException {
        assertThat(faults(MAP, "")).contains("log.csv:1:1: expected at least one row");
        assertThat(faults(MAP, HEADER)).contains("[empty-log]");
        assertThat(faults(MAP, HEADER + "7,\"2018")).contains("log.csv:2:").contains("[not-csv]");
        Ran latin =
                run(MAP, (HEADER + "7,2018/05/02 09:15:00,ring,d\u00e9sk,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.err()).contains("log.csv:2:29").contains("[not-utf-8]");
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertThat(run(MAP, "\uFEFF" + HEADER + "7,2018/05/02 09:15:00,ring,desk,zhao,,\n")
                        .status())
                .isZero();
    }
}
