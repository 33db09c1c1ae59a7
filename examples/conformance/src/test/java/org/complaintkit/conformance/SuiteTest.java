package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case that proves nothing is found out, and so is a value of a regime that does nothing. */
class SuiteTest {

    private static final RegimeText REGIME = RegimeText.of("planted", json("""
                    {"id":"planted","version":"1","title":{"en":"Planted","zh":"示例"},"zone":"Asia/Shanghai",
                     "windows":{"day":["08:00","20:00"]},
                     "limits":[
                      {"id":"reply","basis":["R1","R2"],"starts":["register"],"metBy":["answer"],
                       "within":{"elapsed":"PT2H"},"onReopen":"restart"},
                      {"id":"solve","basis":["R3"],"starts":["register"],"metBy":["answer"],
                       "within":{"elapsed":"PT8H"},"onReopen":"restart"}],
                     "sanctions":[
                      {"id":"late","basis":["R2"],"on":{"breach":"reply"},"party":"handler",
                       "counted":{"by":"party","over":"ever"},"price":{"amount":"20.00","currency":"CNY"}}]}
                    """));

    @Test
    void a_case_that_looks_at_the_part_proves_its_rule() {
        assertThat(Suite.idle(expecting("R1", "'limits':[{'rule':'reply','status':'breached'}]"), REGIME))
                .isEmpty();
    }

    @Test
    void a_case_that_holds_without_the_part_proves_nothing() {
        assertThat(Suite.idle(expecting("R1", "'limits':[{'rule':'solve'}]"), REGIME))
                .containsExactly("without limits[reply]: the case of R1 holds all the same");
    }

    @Test
    void each_part_that_cites_the_rule_has_to_matter_by_itself() {
        assertThat(Suite.idle(expecting("R2", "'limits':[{'rule':'reply'}]"), REGIME))
                .containsExactly("without sanctions[late]: the case of R2 holds all the same");
        assertThat(Suite.idle(expecting("R2", "'sanctions':[{'amount':'20.00'}]"), REGIME))
                .as("the sanction on a limit goes with it")
                .isEmpty();
    }

    @Test
    void a_rule_that_no_part_cites_is_not_carried() {
        assertThat(Suite.idle(expecting("R4", "'limits':[]"), REGIME)).containsExactly("no part of planted cites R4");
    }

    @Test
    void a_regime_that_cannot_be_read_is_no_proof() {
        RegimeText broken =
                RegimeText.of("planted", json("{\"id\":\"planted\",\"limits\":[{\"id\":\"a\",\"basis\":[\"R1\"]}]}"));
        assertThat(Suite.idle(expecting("R1", "'limits':[]"), broken))
                .singleElement()
                .asString()
                .contains("without limits[a]: the regime cannot be read, which proves nothing", "missing-field");
    }

    @Test
    void a_value_that_does_nothing_is_found() {
        var file = new Checkout.CaseFile(
                "planted", "R1", expecting("R1", "'limits':[{'rule':'reply','dueAt':'2026-03-02T11:00:00+08:00'}]"));
        Mutants mutants = new Mutants(REGIME, List.of(file));
        assertThat(mutants.isNoticed("limits[0].starts")).isTrue();
        assertThat(mutants.isNoticed("windows")).isFalse();
        assertThat(mutants.isNoticed("sanctions[0]")).isFalse();
    }

    @Test
    void a_scenario_that_differs_says_where() {
        assertThat(Suite.differences(
                        expecting("R1", "'state':'closed','limits':[{'rule':'reply'}]"), Runner.of(REGIME)))
                .isEqualTo("R1 (a):\n  C-1 state: expected \"closed\", found \"received\"");
    }

    private static Case expecting(String rule, String outcome) {
        String document = """
                {"rule":"%s","title":{"en":"a","zh":"b"},"asOf":"2026-03-02T18:00:00+08:00",
                 "log":[{"complaint":"C-1","at":"2026-03-02T09:00:00+08:00","do":"register",
                         "by":{"id":"agent-7","roles":["agent"]},"kind":"complaint","channel":"phone",
                         "source":"external","handler":"zhang"}],
                 "expect":[{"complaint":"C-1",%s}]}
                """.formatted(rule, outcome.replace('\'', '"'));
        return CaseReader.read("case.json", json(document));
    }

    private static byte[] json(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
