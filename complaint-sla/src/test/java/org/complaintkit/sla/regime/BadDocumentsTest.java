package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.junit.jupiter.api.Test;

/** Documents that people get wrong, each answered with all its faults at once, exactly, and nothing read of it. */
class BadDocumentsTest {

    private static final String LATE = """
            {"id":"desk","version":"1","title":{"en":"Desk","zh":"服务台"},"zone":"Asia/Shanghai",
             "windows":{"day":["９：００","18:00"]},
             "calendar":{"zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],
              "weekly":{"MON":[["09:00","12：00"],["1.30","18:00"]]}},
             "facts":{"points":{"atLeast":0,"atMost":10}},
             "guards":[
              {"id":"told","do":["answer"],"needs":{"fact":"reasn","known":true},"says":{"en":"a","zh":"a"}}],
             "limits":[
              {"id":"reply","basis":["1"],"starts":["register"],"metBy":["answer"],
               "within":{"workingDay":3},"onReopen":"restart"},
              {"id":"north","basis":["1"],"starts":["register"],"metBy":["answer"],
               "within":{"workingDays":3,"calendar":"north"},"onReopen":"restart"}],
             "penalties":[]}
            """;

    @Test
    void a_misspelt_section_a_misspelt_kind_of_limit_an_unknown_calendar_and_fact_and_times_in_chinese_all_at_once() {
        assertThat(english(LATE))
                .containsExactly(
                        "desk.json:2:20 windows.day[0]: expected a time of day such as 09:00, found \"９：００\";"
                                + " did you mean \"09:00\"? [not-a-time]",
                        "desk.json:4:30 calendar.weekly.MON[0][1]: expected a time of day such as 09:00, found \"12：00\";"
                                + " did you mean \"12:00\"? [not-a-time]",
                        "desk.json:4:41 calendar.weekly.MON[1][0]: expected a time of day such as 09:00, found \"1.30\";"
                                + " did you mean \"01:30\"? [not-a-time]",
                        "desk.json:7:50 guards[0].needs.fact: expected a fact that is declared: \"amount\"",
                        "");
        assertThat(chinese(LATE)).containsExactly("");
    }

    static List<String> english(String text) {
        return faults(text).stream().map(Fault::english).toList();
    }

    static List<String> chinese(String text) {
        return faults(text).stream().map(Fault::chinese).toList();
    }

    private static List<Fault> faults(String text) {
        MalformedDocument refused = catchThrowableOfType(
                MalformedDocument.class, () -> RegimeReader.read("desk.json", SampleRegime.bytes(text)));
        return refused == null ? List.of() : refused.faults();
    }
}
