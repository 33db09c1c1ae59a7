package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs whose rows tell several times, whose cells say nothing, and that state themselves when something is due. */
class RowMappingTest {

    /** A row is a whole complaint: received, due, answered. The limit of the regime is two hours by day. */
    private static final String MAP = """
            {"case":"No",
             "at":{"column":"In","pattern":"uuuu-MM-dd HH:mm:ss","zone":"Asia/Shanghai"},
             "blank":["?","-"],
             "by":{"id":"Who","otherwise":"desk","roles":["agent"]},
             "facts":{"unit":"Unit"},
             "row":[
              {"do":"register","kind":"missed-call","channel":"phone","source":"external"},
              {"at":"Due","compare":"return-by-day","to":"minute"},
              {"at":"Out","do":"answer"}]}
            """;

    private static final String HEADER = "No,In,Due,Out,Who,Unit\n";
    private static final String NINE = "2018-05-02 09:00:00";
    private static final String TEN = "2018-05-02 10:00:00";
    private static final String ELEVEN = "2018-05-02 11:00:00";

    @TempDir
    private Path folder;

    private Ran run(String map, String log, String... options) throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.json"), map);
        Path csv = Files.writeString(folder.resolve("log.csv"), log);
        List<String> args = new ArrayList<>(List.of("--map", mapping.toString(), "--log", csv.toString()));
        args.addAll(options.length == 0 ? List.of("--format", "jsonl") : List.of(options));
        return Ran.with(args.toArray(String[]::new));
    }

    private String faults(String map) throws IOException {
        Ran ran = run(map, HEADER);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        return ran.err().replace(folder.toString() + "/", "");
    }

    private static String row(String... cells) {
        return String.join(",", cells) + "\n";
    }

    @Test
    void each_form_of_a_row_happens_at_the_time_of_its_own_column() throws IOException {
        Ran ran = run(MAP, HEADER + row("7", NINE, ELEVEN, TEN, "li", "station-1"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("\"state\":\"answered\"")
                .contains("\"startedAt\":\"2018-05-02T09:00:00+08:00\",\"dueAt\":\"2018-05-02T11:00:00+08:00\","
                        + "\"status\":\"met\",\"settledAt\":\"2018-05-02T10:00:00+08:00\"");
    }

    @Test
    void a_form_whose_column_says_nothing_does_not_happen() throws IOException {
        Ran ran = run(MAP, HEADER + row("7", NINE, "?", "-", "li", "") + row("8", NINE, "", TEN, "li", "-"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines().get(0))
                .contains("\"state\":\"received\"")
                .contains("\"refusals\":[]")
                .doesNotContain("comparisons");
        assertThat(ran.lines().get(1)).contains("\"state\":\"answered\"").doesNotContain("comparisons");
    }

    @Test
    void where_the_log_does_not_say_who_acted_the_mapping_does() throws IOException {
        String map = MAP.replace("\"do\":\"answer\"", "\"do\":\"assign\"");
        String log = HEADER + row("7", NINE, "", TEN, "?", "") + row("8", NINE, "", TEN, "", "");
        assertThat(run(map, log).err()).isEmpty();
        assertThat(run(map.replace(",\"otherwise\":\"desk\"", ""), log).err())
                .contains("log.csv:2:")
                .contains(" Who: ")
                .contains("must not be empty");
    }

    @Test
    void what_the_log_states_agrees_where_it_is_as_exact_as_was_asked_for() throws IOException {
        String stated = HEADER + row("7", NINE, "2018-05-02 11:00:59", TEN, "li", "");
        assertThat(run(MAP, stated).out())
                .contains("\"comparisons\":[{\"line\":2,\"rule\":\"return-by-day\",\"agrees\":true,"
                        + "\"statedAt\":\"2018-05-02T11:00:59+08:00\",\"reckonedAt\":\"2018-05-02T11:00:00+08:00\"}]");
        assertThat(run(MAP.replace("minute", "second"), stated).out()).contains("\"agrees\":false");
        String sameDay = HEADER + row("7", NINE, "2018-05-02 23:59:59", TEN, "li", "");
        assertThat(run(MAP.replace("minute", "day"), sameDay).out()).contains("\"agrees\":true");
        String nextDay = HEADER + row("7", NINE, "2018-05-03 00:00:00", TEN, "li", "");
        assertThat(run(MAP.replace("minute", "day"), nextDay).out()).contains("\"agrees\":false");
    }

    @Test
    void the_table_counts_what_the_log_states_and_shows_what_differs_and_by_how_much() throws IOException {
        String log = HEADER
                + row("7", NINE, ELEVEN, TEN, "li", "")
                + row("8", NINE, "2018-05-04 10:30:00", "", "li", "")
                + row("9", "2018-05-02 21:00:00", ELEVEN, "", "li", "");
        String table = run(MAP, log, "--format", "table").out();
        assertThat(table.substring(table.indexOf("What the log states"))).isEqualTo("""
                What the log states of the rules
                Rule           The log says                Rows
                -------------  --------------------------  ----
                return-by-day  the same                    1
                return-by-day  1 d 23 h 30 min later       1
                return-by-day  what the rules do not know  1

                Rows that disagree with the rules
                Line  Complaint  Rule           Stated            Reckoned          The log says
                ----  ---------  -------------  ----------------  ----------------  --------------------------
                3     8          return-by-day  2018-05-04 10:30  2018-05-02 11:00  1 d 23 h 30 min later
                4     9          return-by-day  2018-05-02 11:00                    what the rules do not know
                """);
    }

    @Test
    void what_a_row_tells_of_later_times_is_not_yet_known_before_them() throws IOException {
        String log = HEADER + row("7", NINE, ELEVEN, "2018-05-02 12:00:00", "li", "");
        Ran ran = run(MAP, log, "--format", "jsonl", "--as-of", "2018-05-02T11:30:00+08:00");
        assertThat(ran.err())
                .isEqualTo("rows of which a part was recorded after 2018-05-02T11:30:00+08:00 and is left out: 1\n");
        assertThat(ran.out())
                .contains("\"state\":\"received\"")
                .contains("\"status\":\"breached\"}")
                .contains("\"agrees\":true");
    }

    @Test
    void several_columns_together_may_say_what_happened() throws IOException {
        String map = """
                {"case":"No","at":{"column":"When"},"activity":["Status","Sub"],"by":{"id":"Who","roles":["agent"]},
                 "first":{"at":"Opened","do":"register","kind":"complaint","channel":"phone","source":"external"},
                 "activities":{"Done / By phone":{"do":"answer","form":"phone"}}}
                """;
        String header = "No,When,Opened,Status,Sub,Who\n";
        String opened = row("7", "2018-05-02T09:15:00+08:00", "2018-05-02T08:00:00+08:00", "Done", "By phone", "li");
        assertThat(run(map, header + opened).out())
                .contains("\"state\":\"answered\"")
                .contains("\"startedAt\":\"2018-05-02T08:00:00+08:00\"");
        assertThat(run(map, header + opened.replace("By", "by")).err())
                .contains("log.csv:2:")
                .contains(" Status: ")
                .contains("did you mean \"Done / By phone\"?");
    }

    @Test
    void dates_stand_at_the_time_of_day_that_the_mapping_says() throws IOException {
        String map = MAP.replace("uuuu-MM-dd HH:mm:ss\"", "uuuu-MM-dd\",\"time\":\"09:30\"");
        Ran ran = run(map, HEADER + row("7", "2018-05-02", "", "2018-05-02", "li", ""));
        assertThat(ran.out()).contains("\"startedAt\":\"2018-05-02T09:30:00+08:00\"");
        assertThat(faults(MAP.replace(" HH:mm:ss", ""))).contains("\"time\" says at what time of day they stand");
        assertThat(faults(MAP.replace("\"uuuu-MM-dd HH:mm:ss\"", "\"uuuu-MM-dd HH:mm:ss\",\"time\":\"09:30\"")))
                .contains("\"time\" is for dates alone");
    }

    @Test
    void what_is_wrong_with_a_form_of_a_row_is_named_with_its_place() throws IOException {
        assertThat(faults(MAP.replace("\"to\":\"minute\"", "\"to\":\"minutes\"")))
                .contains("map.json:8:46 row[1].to")
                .contains("did you mean \"minute\"?");
        assertThat(faults(MAP.replace("{\"at\":\"Due\"", "{\"at\":\"Duo\"")))
                .contains("map.json:8:9 row[1].at")
                .contains("did you mean \"Due\"?");
        assertThat(faults(MAP.replace("\"do\":\"answer\"", "\"does\":\"answer\"")))
                .contains("map.json:9:3 row[2]")
                .contains("\"do\"")
                .contains("\"compare\"");
        assertThat(faults(MAP.replace("\"row\"", "\"rows\"")))
                .contains("\"activity\"")
                .contains("\"row\"");
        assertThat(faults(MAP.replace("\"row\":", "\"activity\":\"In\",\"row\":")))
                .contains("map.json:1:1");
    }
}
