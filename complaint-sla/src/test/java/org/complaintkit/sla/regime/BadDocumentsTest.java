package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
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
    void times_in_chinese_an_unknown_fact_a_misspelt_kind_of_limit_an_unknown_calendar_and_section_all_at_once() {
        assertThat(english(LATE))
                .containsExactly(
                        "desk.json:2:20 windows.day[0]: expected a time of day such as 09:00, found \"９：００\";"
                                + " did you mean \"09:00\"? [not-a-time]",
                        "desk.json:4:29 calendar.weekly.MON[0][1]: expected a time of day such as 09:00, found \"12：00\";"
                                + " did you mean \"12:00\"? [not-a-time]",
                        "desk.json:4:39 calendar.weekly.MON[1][0]: expected a time of day such as 09:00, found \"1.30\";"
                                + " did you mean \"01:30\"? [not-a-time]",
                        "desk.json:7:48 guards[0].needs.fact: expected a fact that is declared: \"against\", ...,"
                                + " found \"reasn\"; did you mean \"reason\"? [unknown-name]",
                        "desk.json:10:13 limits[0].within: expected exactly one of the fields: \"elapsed\", ...,"
                                + " found the fields: \"workingDay\"; did you mean \"workingDays\"? [unknown-form]",
                        "desk.json:12:41 limits[1].within.calendar: expected the name of a calendar; this regime has none"
                                + " under \"calendars\", found \"north\" [unknown-name]",
                        "desk.json:13:2 penalties: expected the fields: \"zone\", ..., found \"penalties\" [unknown-field]");
    }

    @Test
    void the_same_in_chinese() {
        assertThat(chinese(LATE))
                .containsExactly(
                        "desk.json 第2行第20列 windows.day[0]：应为时刻,如09:00，实为\"９：００\"；是否应为\"09:00\"？ [not-a-time]",
                        "desk.json 第4行第29列 calendar.weekly.MON[0][1]：应为时刻,如09:00，实为\"12：00\"；是否应为\"12:00\"？"
                                + " [not-a-time]",
                        "desk.json 第4行第39列 calendar.weekly.MON[1][0]：应为时刻,如09:00，实为\"1.30\"；是否应为\"01:30\"？"
                                + " [not-a-time]",
                        "desk.json 第7行第48列 guards[0].needs.fact：应为已声明的事实：\"against\", ...，实为\"reasn\"；是否应为\"reason\"？"
                                + " [unknown-name]",
                        "desk.json 第10行第13列 limits[0].within：应为下列字段中的恰好一个：\"elapsed\", ...，实为字段：\"workingDay\"；"
                                + "是否应为\"workingDays\"？ [unknown-form]",
                        "desk.json 第12行第41列 limits[1].within.calendar：应为日历名称;本制度“calendars”中没有日历，实为\"north\""
                                + " [unknown-name]",
                        "desk.json 第13行第2列 penalties：应为字段：\"zone\", ...，实为\"penalties\" [unknown-field]");
    }

    private static final String ROLES = """
            {"id":"desk","version":"1","title":{"en":"Desk","zh":"服务台"},"zone":"Asia/Shanghai",
             "roles":{"agent":{"en":"agent","zh":"坐席"},"chief":{"en":"chief","zh":"主管"},
              "auditor":{"en":"auditor","zh":"稽核"},"board":{"en":"board","zh":"董事会"}},
             "permissions":[
              {"id":"answers","do":["answer"],"by":["agnet","chief"]}],
             "guards":[
              {"id":"closes","do":["close"],"needs":{"not":{"by":"cheif"}},"says":{"en":"a","zh":"a"}}],
             "reports":[
              {"id":"monthly","basis":["1"],"figures":["received"],"by":["unit"],"each":"month","to":["board"]}]}
            """;

    @Test
    void a_role_in_no_permission_and_roles_that_are_not_listed() {
        assertThat(english(ROLES))
                .containsExactly(
                        "desk.json:2:11 roles.agent: expected a role that may do something, handles something or is told"
                                + " something, found \"agent\" [role-without-permission]",
                        "desk.json:3:3 roles.auditor: expected a role that may do something, handles something or is told"
                                + " something, found \"auditor\" [role-without-permission]",
                        "desk.json:5:41 permissions[0].by[0]: expected a role of this regime: \"agent\", ...,"
                                + " found \"agnet\"; did you mean \"agent\"? [unknown-name]",
                        "desk.json:7:54 guards[0].needs.not.by: expected a role of this regime: \"agent\", ...,"
                                + " found \"cheif\"; did you mean \"chief\"? [unknown-name]");
        assertThat(chinese(ROLES))
                .element(1)
                .isEqualTo("desk.json 第3行第3列 roles.auditor：应为至少出现在一项权限、层次或通知中的角色，实为\"auditor\""
                        + " [role-without-permission]");
    }

    private static final String RANGE = """
            {"id":"desk","version":"1","title":{"en":"Desk","zh":"服务台"},"zone":"Asia/Shanghai",
             "parameters":{"reply":{"atLeast":1,"atMost":15},"levels":{"atMost":5},"hours":{}},
             "limits":[
              {"id":"reply","basis":["1"],"starts":["register"],"metBy":["answer"],
               "within":{"parameter":"reply"},"onReopen":"restart"},
              {"id":"again","basis":["1"],"starts":["register"],"metBy":["answer"],
               "within":{"elapsed":{"parameter":"hours"}},"onReopen":"restart"}],
             "levels":{"levels":{"parameter":"levels"}}}
            """;

    @Test
    void parameters_out_of_range_are_told_where_they_were_given_and_a_blank_one_once() {
        String given = "{\"parameters\":{\"reply\":{\"amount\":20,\"unit\":\"hours\"},\"levels\":9}}";
        List<Fault> faults = faults(() -> SampleRegime.read(RANGE, given));
        assertThat(faults.stream().map(Fault::english))
                .containsExactlyInAnyOrder(
                        "given.json:1:34 parameters.reply.amount: expected a number at least 1 and at most 15, found 20"
                                + " [out-of-range]",
                        "given.json:1:62 parameters.levels: expected a number at most 5, found 9 [out-of-range]",
                        "regime.json:7:37 limits[1].within.elapsed.parameter: expected the document leaves hours blank: give"
                                + " it under \"parameters\", found hours [parameter-not-given]");
        assertThat(faults.stream().map(Fault::chinese))
                .contains("given.json 第1行第34列 parameters.reply.amount：应为不小于1且不大于15的数，实为20 [out-of-range]");
    }

    @Test
    void ten_megabytes_of_nesting_are_one_fault() {
        int half = 5_000_000;
        assertThat(english("{\"note\":" + "[".repeat(half) + "]".repeat(half) + "}"))
                .containsExactly("desk.json:1:108 note" + "[0]".repeat(99)
                        + ": expected at most 100 objects and lists in each other, found one more [too-deep]");
    }

    private static List<String> english(String text) {
        return faults(text).map(Fault::english).map(BadDocumentsTest::shortened).toList();
    }

    private static List<String> chinese(String text) {
        return faults(text).map(Fault::chinese).map(BadDocumentsTest::shortened).toList();
    }

    /** Of the names that there are only the first. */
    private static String shortened(String line) {
        return line.replaceAll("([:：] ?\"[^\"]*\")(, \"[^\"]*\")+( or \\d+ more| 等另 \\d+ 个)?", "$1, ...");
    }

    private static Stream<Fault> faults(String text) {
        return faults(() -> RegimeReader.read("desk.json", SampleRegime.bytes(text))).stream();
    }

    private static List<Fault> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        MalformedDocument refused = catchThrowableOfType(MalformedDocument.class, reading);
        return refused == null ? List.of() : refused.faults();
    }
}
