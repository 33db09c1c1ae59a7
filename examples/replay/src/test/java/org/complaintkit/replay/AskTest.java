package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to a calendar: 2026, Monday to Friday 09:00 to 12:00 and 13:30 to 18:00, closed on 1 and 2 October. */
class AskTest {

    private static final String CALENDAR = """
            {"zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],"weekly":{\
            "MON":[["09:00","12:00"],["13:30","18:00"]],"TUE":[["09:00","12:00"],["13:30","18:00"]],\
            "WED":[["09:00","12:00"],["13:30","18:00"]],"THU":[["09:00","12:00"],["13:30","18:00"]],\
            "FRI":[["09:00","12:00"],["13:30","18:00"]]},"holidays":["2026-10-01","2026-10-02"]}""";

    private static String question(String op, String fields) {
        return "{\"id\":\"q\",\"op\":\"" + op + "\"," + fields + ",\"calendar\":" + CALENDAR + "}\n";
    }

    private static String answer(String op, String fields) {
        Ran ran = Ran.on(question(op, fields), "ask");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        return ran.out().strip();
    }

    // Wednesday 30 September, 16:00: 2 h until 18:00; Thursday and Friday are days off; Monday the 5th goes on.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            add-working-time      | "start":"2026-09-30T16:00:00+08:00","amount":"PT4H" | "2026-10-05T11:00:00+08:00"
            subtract-working-time | "start":"2026-10-05T11:00:00+08:00","amount":"PT4H" | "2026-09-30T16:00:00+08:00"
            working-time-between  | "start":"2026-09-30T16:00:00+08:00","end":"2026-10-05T11:00:00+08:00" | "PT4H"
            working-time-between  | "start":"2026-10-05T11:00:00+08:00","end":"2026-09-30T16:00:00+08:00" | "PT0S"
            is-open               | "start":"2026-09-30T18:00:00+08:00" | false
            is-open               | "start":"2026-09-30T09:00:00+08:00" | true
            next-opening          | "start":"2026-09-30T18:00:00+08:00" | "2026-10-05T09:00:00+08:00"
            next-closing          | "start":"2026-09-30T16:00:00+08:00" | "2026-09-30T18:00:00+08:00"
            roll-back             | "start":"2026-10-03T10:00:00+08:00" | "2026-09-30T18:00:00+08:00"
            is-working-day        | "date":"2026-10-01" | false
            add-working-days      | "start":"2026-09-30","days":1 | "2026-10-05"
            add-working-days      | "start":"2026-09-30T16:00:00+08:00","days":1 | "2026-10-05T16:00:00+08:00"
            working-days-between  | "start":"2026-09-30","end":"2026-10-06" | 2
            deadline-with-pauses  | "start":"2026-09-30T16:00:00+08:00","amount":"PT1H","pauses":[{"from":"2026-09-30T16:30:00+08:00","to":"2026-09-30T17:00:00+08:00"}] | "2026-09-30T17:30:00+08:00"
            deadline-with-pauses  | "start":"2026-09-30T16:00:00+08:00","amount":"PT1H","pauses":[{"from":"2026-09-30T16:30:00+08:00","to":null}] | null
            """)
    void each_operation_gives_what_the_calendar_says(String op, String fields, String result) {
        assertThat(answer(op, fields)).isEqualTo("{\"id\":\"q\",\"result\":" + result + "}");
    }

    @Test
    void a_bad_question_gets_an_answer_of_its_own_and_spoils_no_other() {
        String good = question("is-working-day", "\"date\":\"2026-10-01\"");
        Ran ran = Ran.on(good.replace("is-working-day", "is-workin-day") + "{\"id\":\n" + good, "ask", "--strict");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines().get(0))
                .startsWith("{\"id\":\"q\",\"error\":\"stdin:1:")
                .contains("did you mean \\\"is-working-day\\\"?")
                .endsWith("\"code\":\"unknown-name\"}");
        assertThat(ran.lines().get(1))
                .startsWith("{\"id\":null,\"error\":\"stdin:2:")
                .endsWith("\"code\":\"cut-off\"}");
        assertThat(ran.lines().get(2)).isEqualTo("{\"id\":\"q\",\"result\":false}");
    }

    @Test
    void a_date_that_the_calendar_does_not_know_is_an_error_and_not_a_guess() {
        assertThat(answer("add-working-days", "\"start\":\"2026-12-31\",\"days\":1"))
                .endsWith("\"code\":\"date-not-covered\"}");
    }

    @Test
    void many_questions_are_answered_in_order() {
        StringBuilder questions = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            questions.append(question("is-working-day", "\"date\":\"2026-10-0" + (1 + i % 9) + "\"")
                    .replace("\"q\"", "\"q" + i + "\""));
        }
        Ran ran = Ran.on(questions.toString(), "ask");
        assertThat(ran.lines()).hasSize(2000);
        assertThat(ran.lines().get(1999)).startsWith("{\"id\":\"q1999\"");
    }
}
