package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;

/** When something can be registered, who answers for a unit, and what is owed since before it was registered. 14 September 2026 is a Monday. */
class OpeningsTest {

    private static Regime read(String sections, String given) {
        String document = """
                {"id":"open","version":"1","title":{"en":"Open","zh":"样例"},"zone":"Asia/Shanghai",
                 "backdating":{"amount":31,"unit":"days"},"windows":{"morning":["09:00","12:00"],"evening":["20:00","24:00"]},
                 %s}""".formatted(sections);
        return RegimeReader.read("open.json", utf8(document), Given.read("given.json", utf8(given)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Story registered(String intake, String at) {
        return new Story(read(intake, "{}")).register(at);
    }

    @Test
    void something_is_registered_while_one_of_the_openings_is_open() {
        String openings = """
                "intake":[{"id":"a","basis":["R00-01"],"open":"morning"},{"id":"b","basis":["R00-02"],"open":"evening"}]""";
        assertThat(registered(openings, "2026-09-14 09:00").refusals()).isEmpty();
        assertThat(registered(openings, "2026-09-14 23:59").refusals()).isEmpty();
        assertThat(registered(openings, "2026-09-14 12:00").refusals()).containsExactly("intake-closed");
        assertThat(registered(openings, "2026-09-15 00:00").refusals()).containsExactly("intake-closed");
        assertThat(registered("\"intake\":[]", "2026-09-14 10:00").refusals()).containsExactly("intake-closed");
        assertThat(registered("\"guidance\":[]", "2026-09-14 03:00").refusals()).isEmpty();
        assertThatThrownBy(() -> read("\"intake\":[{\"id\":\"a\",\"basis\":[],\"open\":\"noon\"}]", "{}"))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("morning");
    }

    @Test
    void the_head_of_the_unit_answers_for_what_is_with_it() {
        Regime regime = read("\"accountable\":{\"id\":\"head\",\"basis\":[\"R00-01\"]}", """
                {"units":{"repairs":{"head":"wang-5","title":"Repairs"},"garden":{"title":"Garden"}}}""");
        Accountability rule = regime.accountability().orElseThrow();
        assertThat(rule.of(FactMap.of("unit", Fact.of("repairs")))).contains("wang-5");
        assertThat(rule.of(FactMap.of("unit", Fact.of("garden")))).isEmpty();
        assertThat(rule.of(FactMap.EMPTY)).isEmpty();
        assertThat(read("\"guidance\":[]", "{}").accountability()).isEmpty();
    }

    /** It occurred on Sunday the 13th; the clock runs from there, to the end of that Sunday. */
    @Test
    void a_clock_runs_since_what_the_act_tells_and_is_met_by_the_recording_of_that_act() {
        Regime regime = read("""
                "facts":{"since":{"type":"moment"}},
                "limits":[{"id":"entered","basis":["R00-01"],"starts":[{"do":"accept","since":"since"}],
                  "metBy":[{"recorded":"accept"}],"within":{"endOf":"week"},"onReopen":"stay"}]""", "{}");
        Story told = new Story(regime)
                .register("2026-09-11 09:00")
                .moment("2026-09-14 10:00", "accept", "since", "2026-09-13 23:59");
        assertThat(told.deadline("entered").status().word()).isEqualTo("breached");
        assertThat(told.deadlines()).containsExactly("entered#1.1 breached 2026-09-13T16:00:00Z");
        Story later = new Story(regime)
                .register("2026-09-11 09:00")
                .moment("2026-09-14 10:00", "accept", "since", "2026-09-15 10:00");
        assertThat(later.deadlines()).containsExactly("entered#1.1 met 2026-09-20T16:00:00Z");
        Story untold =
                new Story(regime).register("2026-09-11 09:00").late("2026-09-13 10:00", "2026-09-14 09:00", "accept");
        assertThat(untold.deadlines()).containsExactly("entered#1.1 breached 2026-09-13T16:00:00Z");
        Story inTime =
                new Story(regime).register("2026-09-11 09:00").late("2026-09-13 10:00", "2026-09-14 00:00", "accept");
        assertThat(inTime.deadlines()).containsExactly("entered#1.1 met 2026-09-13T16:00:00Z");
        assertThatThrownBy(() -> read("""
                        "limits":[{"id":"entered","basis":[],"starts":[{"do":"accept","since":"kind"}],
                          "metBy":["answer"],"within":{"endOf":"week"},"onReopen":"stay"}]""", "{}"))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("a fact of type moment");
    }
}
