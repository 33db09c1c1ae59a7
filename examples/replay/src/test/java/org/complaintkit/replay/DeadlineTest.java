package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a limit would be due, one question or many. */
class DeadlineTest {

    private static final String MON_09_15 = "2026-03-02T09:15:00+08:00";

    @Test
    void one_question_is_answered_in_words() {
        assertThat(Ran.with("deadline", "--rule", "answer-all", "--start", MON_09_15)
                        .out())
                .isEqualTo("answer-all (R11-03) starts at 2026-03-02 09:15\n"
                        + "  2026-03-02 09:15 to 2026-03-03 09:15: 24 h counted\n"
                        + "  due at 2026-03-03 09:15\n");
    }

    @Test
    void or_for_programs_with_whether_the_limit_is_for_these_facts() {
        assertThat(Ran.with(
                                "deadline",
                                "--rule",
                                "return-by-day",
                                "--start",
                                MON_09_15,
                                "--fact",
                                "kind=missed-call",
                                "--format",
                                "json")
                        .out())
                .startsWith("{\"rule\":\"return-by-day\",\"basis\":[\"R11-02\"],\"applies\":true,"
                        + "\"start\":\"2026-03-02T09:15:00+08:00\",\"due\":\"2026-03-02T11:15:00+08:00\",");
        assertThat(Ran.with("deadline", "--rule", "return-by-day", "--start", MON_09_15, "--fact", "kind=enquiry")
                        .out())
                .startsWith("the limit is not for these facts; it looks at: kind");
    }

    @Test
    void many_are_read_from_standard_input_and_what_is_wrong_names_the_nearest() {
        Ran ran = Ran.on(
                "{\"id\":1,\"rule\":\"answer-all\",\"start\":\"2026-03-02T09:15:00+08:00\",\"facts\":{\"kind\":\"missed-call\"}}\n\n"
                        + "{\"id\":\"b\",\"rule\":\"answer-al\",\"start\":\"2026-03-02T09:15:00+08:00\"}\n"
                        + "{\"id\":\"c\",\"rule\":\"answer-all\",\"start\":\"2026-03-02T09:15:00+08:00\",\"facts\":{\"kin\":\"x\"}}\n",
                "deadline",
                "--strict");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(0)).contains("\"id\":1", "\"due\":\"2026-03-03T09:15:00+08:00\"");
        assertThat(ran.lines().get(1)).contains("\"id\":\"b\"", "did you mean \\\"answer-all\\\"?");
        assertThat(ran.lines().get(2)).contains("\"id\":\"c\"", "did you mean \\\"kind\\\"?");
    }

    @Test
    void a_wrong_rule_fact_value_or_start_is_refused() {
        Ran rule = Ran.with("deadline", "--rule", "answer", "--start", MON_09_15);
        assertThat(rule.status()).isEqualTo(2);
        assertThat(rule.err()).contains("a limit of this regime: \"return-by-day\", \"answer-all\"");
        assertThat(Ran.with("deadline", "--rule", "answer-all", "--start", MON_09_15, "--fact", "cause=persnal")
                        .err())
                .contains("did you mean \"personal\"?");
        assertThat(Ran.with("deadline", "--rule", "answer-all", "--start", "today")
                        .err())
                .contains("--start takes a date and time");
        assertThat(Ran.with("deadline", "--rule", "answer-all").err()).contains("--start is needed");
    }
}
