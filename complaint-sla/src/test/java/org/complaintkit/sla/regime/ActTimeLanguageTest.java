package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document can ask of the moment of an act: its time of day, and how often a verb was done up to it. */
class ActTimeLanguageTest {

    private static final String HEAD = """
            {"id":"spoken","version":"1","title":{"en":"Spoken","zh":"样例"},"zone":"Asia/Shanghai",
             "backdating":{"amount":10,"unit":"days"},"windows":{"awake":["08:00","20:00"]},
            """;

    private static byte[] document(String sections) {
        return (HEAD + sections + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static Story guarded(String needs) {
        return new Story(RegimeReader.read("spoken.json", document("""
                "lifecycle":{"from":"standard","moves":[{"in":["answered"],"do":["follow-up"],"guards":[
                 {"id":"held","basis":["R00-01"],"needs":NEEDS,"says":{"en":"no","zh":"否"}}]}]}""".replace("NEEDS", needs))))
                .register("2026-09-14 09:00")
                .act("2026-09-14 10:00", "answer");
    }

    private static Story called(Story story, String at) {
        return story.act(at, "follow-up", "satisfaction", "unreached");
    }

    @Test
    void a_guard_may_ask_for_the_time_of_day_of_the_act() {
        Story story = guarded("{\"at\":\"in\",\"window\":\"awake\"}");
        assertThat(called(story, "2026-09-14 20:00").refusals()).containsExactly("held");
        assertThat(called(story, "2026-09-15 08:00").refusals()).isEmpty();
    }

    @Test
    void a_guard_may_ask_when_a_verb_was_last_done() {
        Story story = guarded("{\"last\":\"answer\",\"window\":\"awake\"}");
        assertThat(called(story, "2026-09-14 21:00").refusals()).isEmpty();
        story.act("2026-09-14 22:00", "answer");
        assertThat(called(story, "2026-09-15 09:00").refusals()).containsExactly("held");
    }

    @Test
    void the_act_itself_is_counted_and_what_lies_a_whole_period_back_is_not() {
        Story story = guarded("{\"times\":\"follow-up\",\"within\":{\"amount\":2,\"unit\":\"hours\"},\"atMost\":2}");
        called(called(story, "2026-09-14 11:00"), "2026-09-14 12:00");
        assertThat(called(story, "2026-09-14 12:59:59").refusals()).containsExactly("held");
        assertThat(called(story, "2026-09-14 13:00").refusals()).isEmpty();
        assertThat(called(story, "2026-09-14 13:59").refusals()).containsExactly("held");
    }

    @Test
    void at_least_so_often_holds_from_the_act_that_makes_it_full() {
        Story story = new Story(RegimeReader.read("spoken.json", document("""
                "escalation":[{"id":"third-call","basis":["R00-01"],"level":"next",
                 "on":{"do":"follow-up","when":{"times":"follow-up","within":"week","atLeast":3}}}]""")))
                .register("2026-09-10 09:00")
                .act("2026-09-10 10:00", "answer");
        called(called(called(story, "2026-09-13 10:00"), "2026-09-14 10:00"), "2026-09-15 10:00");
        assertThat(story.complaint().level()).as("Sunday is another week").isZero();
        assertThat(called(story, "2026-09-20 23:59").complaint().level()).isEqualTo(1);
    }

    @Test
    void none_at_all_may_be_asked_for() {
        Story story = guarded("{\"times\":\"follow-up\",\"within\":\"month\",\"atMost\":0}");
        assertThat(called(story, "2026-09-14 11:00").refusals()).containsExactly("held");
    }

    @Test
    void acts_of_another_verb_are_counted_up_to_this_one() {
        Story story = guarded(
                        "{\"times\":\"report-progress\",\"within\":{\"amount\":1,\"unit\":\"hours\"},\"atMost\":0}")
                .act("2026-09-14 11:00", "report-progress");
        assertThat(called(story, "2026-09-14 11:59").refusals()).containsExactly("held");
        assertThat(called(story, "2026-09-14 12:00").refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"at\":\"in\",\"window\":\"asleep\"} | asleep",
                "{\"at\":\"in\",\"hours\":[]} | at least one period of the day",
                "{\"at\":\"in\",\"hours\":[[\"09:00\"]]} | a window",
                "{\"at\":\"out\",\"window\":\"awake\"} | out",
                "{\"times\":\"follow-up\",\"within\":\"PT0S\",\"atMost\":1} | PT0S",
                "{\"times\":\"follow-up\",\"within\":{\"amount\":0,\"unit\":\"hours\"},\"atMost\":1} | more than zero",
                "{\"times\":\"follow-up\",\"within\":\"year\",\"atMost\":1} | year",
                "{\"times\":\"follow-up\",\"within\":\"day\",\"atMost\":-1} | a whole number from 0 to 99",
                "{\"times\":\"follow-up\",\"within\":\"day\",\"atLeast\":0} | a whole number from 1 to 100",
                "{\"times\":\"follow-upp\",\"within\":\"day\",\"atLeast\":1} | follow-upp"
            })
    void what_cannot_be_meant_is_told(String needs, String told) {
        assertThatThrownBy(() -> guarded(needs))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining(told);
    }

    private static final String BY_PARTS = """
            "parameters":{"calls":{"optional":true}},
            "lifecycle":{"from":"standard","moves":[{"in":["answered"],"do":["follow-up"],"guards":[
             {"id":"hours","basis":[],"needs":{"at":"in","hours":{"parameter":"calls","part":"hours"}},"says":{"en":"no","zh":"否"}},
             {"id":"often","basis":[],"needs":{"times":"follow-up","within":{"parameter":"calls","part":"per"},
              "atMost":{"parameter":"calls","part":"most"}},"says":{"en":"no","zh":"否"}}]}]}""";

    private static Story given(String calls) {
        byte[] given = ("{\"parameters\":{\"calls\":" + calls + "}}").getBytes(StandardCharsets.UTF_8);
        return new Story(RegimeReader.read("spoken.json", document(BY_PARTS), Given.read("given.json", given)))
                .register("2026-09-14 09:00")
                .act("2026-09-14 10:00", "answer");
    }

    @Test
    void what_rests_on_a_part_that_is_not_given_is_left_out() {
        assertThat(called(given("{\"hours\":[[\"11:00\",\"12:00\"]]}"), "2026-09-14 12:00")
                        .refusals())
                .containsExactly("hours");
        Story once = given("{\"most\":1,\"per\":\"day\"}");
        assertThat(called(once, "2026-09-14 12:00").refusals()).isEmpty();
        assertThat(called(once, "2026-09-14 13:00").refusals()).containsExactly("often");
    }

    @Test
    void a_part_that_nobody_asks_for_is_told_with_the_nearest() {
        assertThatThrownBy(() -> given("{\"mots\":1,\"per\":\"day\"}"))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("mots")
                .hasMessageContaining("did you mean \"most\"?");
    }

    @Test
    void where_nobody_acts_there_is_no_time_of_day_to_ask_for() {
        assertThatThrownBy(() -> RegimeReader.read("spoken.json", document("""
                        "escalation":[{"id":"e","basis":[],"on":{"becomes":{"at":"in","window":"awake"}}}]""")))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("at");
    }
}
