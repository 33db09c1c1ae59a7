package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;

/** What a document tells people, what was done since something else, and levels without names. 14 September 2026 is a Monday. */
class GuideTest {

    private static Regime read(String sections) {
        String document = """
                {"id":"told","version":"1","title":{"en":"Told","zh":"样例"},"zone":"Asia/Shanghai",%s}""".formatted(sections);
        return RegimeReader.read("told.json", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void advice_is_offered_for_an_act_and_beside_a_complaint_whose_state_knows_the_act() {
        Regime regime = read("""
                "guidance":[
                 {"id":"greet","basis":["R00-01"],"for":["register"],"says":{"en":"Greet.","zh":"问好。"}},
                 {"id":"explain","basis":["R00-02"],"for":["answer","decline"],"says":{"en":"Explain.","zh":"解释。"}}]""");
        assertThat(regime.guide().on(Verb.of("decline")))
                .extracting(Guide.Advice::id)
                .containsExactly("explain");
        assertThat(regime.guide().on(Verb.of("close"))).isEmpty();
        assertThat(regime.guide().at(regime.lifecycle(), Position.UNBORN))
                .extracting(Guide.Advice::id)
                .containsExactly("greet");
        Story story = new Story(regime).register("2026-09-14 09:00");
        assertThat(regime.guide().at(regime.lifecycle(), story.complaint().position()))
                .extracting(Guide.Advice::id)
                .containsExactly("explain");
        story.act("2026-09-14 09:10", "withdraw");
        assertThat(regime.guide().at(regime.lifecycle(), story.complaint().position()))
                .isEmpty();
    }

    @Test
    void advice_for_a_misspelt_act_or_for_none_is_refused() {
        assertThatThrownBy(() -> read("""
                        "guidance":[{"id":"a","basis":[],"for":["regster"],"says":{"en":"x","zh":"x"}}]"""))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("register");
        assertThatThrownBy(() -> read("""
                        "guidance":[{"id":"a","basis":[],"for":[],"says":{"en":"x","zh":"x"}}]"""))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("at least one verb");
        assertThatThrownBy(() -> new Guide.Advice("a", List.of(), Set.of(), Text.of("x", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name at least one verb");
    }

    @Test
    void a_verb_counts_as_done_since_others_until_one_of_them_is_done_later() {
        Story story = new Story(read("""
                "lifecycle":{"from":"standard","moves":[{"in":["answered"],"do":["close"],"to":"closed","guards":[
                  {"id":"called-back","needs":{"last":"follow-up","after":["answer","reopen"]},
                   "says":{"en":"call back first","zh":"请先回访"}}]}]}""")).register("2026-09-14 09:00").act("2026-09-14 10:00", "answer");
        assertThat(story.act("2026-09-14 10:30", "close").refusals()).containsExactly("called-back");
        story.act("2026-09-14 11:00", "follow-up", "satisfaction", "satisfied").act("2026-09-14 12:00", "answer");
        assertThat(story.act("2026-09-14 12:30", "close").refusals()).containsExactly("called-back");
        // At the same instant: recorded after the answer, so done since.
        story.act("2026-09-14 12:00", "follow-up", "satisfaction", "satisfied").act("2026-09-14 13:00", "close");
        assertThat(story.complaint().state().name()).isEqualTo("closed");
    }

    @Test
    void levels_without_names_are_counted_from_zero() {
        Story story = new Story(read("\"levels\":{\"levels\":3}"))
                .register("2026-09-14 09:00")
                .act("2026-09-14 10:00", "escalate")
                .act("2026-09-14 11:00", "escalate");
        assertThat(story.complaint().level()).isEqualTo(2);
        assertThat(story.act("2026-09-14 12:00", "escalate").refusals()).containsExactly("top-of-ladder");
        assertThatThrownBy(() -> read("\"levels\":{\"levels\":0}"))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("from 1 to 1000");
    }
}
