package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Up to when time passes, what is known by then, and what becomes of a complaint that is over. */
class TimeTest {

    // A call on a Wednesday at 09:15: to be returned by 11:15.
    private static final String CALL = line(
            "C-1",
            "2018-05-02T09:15:00+08:00",
            "register",
            ",\"kind\":\"missed-call\",\"channel\":\"phone\",\"source\":\"external\",\"handler\":\"zhao\""
                    + ",\"subject\":\"a call\",\"details\":\"asked for a call back\"");

    private static String line(String complaint, String at, String verb, String more) {
        return "{\"complaint\":\"" + complaint + "\",\"at\":\"" + at + "\",\"do\":\"" + verb
                + "\",\"by\":{\"id\":\"desk\",\"roles\":[\"agent\"]}" + more + "}\n";
    }

    private static Ran asOf(String instant, String log) {
        return Ran.on(log, "--log", "-", "--format", "jsonl", "--as-of", instant);
    }

    @Test
    void a_second_before_the_due_instant_and_at_it_a_clock_runs_and_a_second_after_it_is_breached() {
        assertThat(asOf("2018-05-02T11:14:59+08:00", CALL).out()).contains(due("running"));
        assertThat(asOf("2018-05-02T11:15:00+08:00", CALL).out()).contains(due("running"));
        assertThat(asOf("2018-05-02T11:15:01+08:00", CALL).out()).contains(due("breached"));
    }

    private static String due(String status) {
        return "\"dueAt\":\"2018-05-02T11:15:00+08:00\",\"status\":\"" + status + "\"";
    }

    @Test
    void without_an_instant_time_passes_to_the_latest_recording_of_any_complaint() {
        String later = line(
                "C-2",
                "2018-05-02T11:15:01+08:00",
                "register",
                ",\"kind\":\"enquiry\",\"channel\":\"phone\",\"source\":\"external\"");
        assertThat(Ran.on(later + CALL, "--log", "-", "--format", "jsonl")
                        .lines()
                        .get(1))
                .contains(due("breached"));
    }

    @Test
    void rows_recorded_later_are_not_yet_known_and_are_counted_on_standard_error() {
        Ran ran = asOf(
                "2018-05-02T10:00:00Z",
                CALL
                        + line("C-1", "2018-05-03T09:00:00+08:00", "answer", "")
                        + line("C-2", "2018-05-03T09:00:00+08:00", "answer", ""));
        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.out()).contains("\"state\":\"received\"");
        assertThat(ran.err()).isEqualTo("2 rows were recorded after 2018-05-02T10:00:00Z and are left out\n");
    }

    @Test
    void what_comes_after_the_archive_is_refused_in_the_lifecycle_s_own_words() {
        String log = CALL
                + line("C-1", "2018-05-02T09:20:00+08:00", "answer", "")
                + line("C-1", "2018-05-02T09:30:00+08:00", "close", "")
                + line("C-1", "2018-05-02T09:40:00+08:00", "archive", "")
                + line("C-1", "2018-05-02T09:50:00+08:00", "answer", "");
        Ran ran = Ran.on(log, "--log", "-", "--format", "jsonl", "--strict");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("\"state\":\"archived\"")
                .contains("\"refusals\":[{\"line\":5,\"do\":\"answer\",\"code\":\"final-state\",\"basis\":[],"
                        + "\"message\":\"answer is not open: archived is final; open are erase, reveal\"}]");
    }

    @Test
    void a_refused_row_is_listed_in_the_language_asked_for_and_the_replay_goes_on() {
        String log = CALL
                + line("C-1", "2018-05-02T09:20:00+08:00", "archive", "")
                + line("C-1", "2018-05-02T09:30:00+08:00", "answer", "");
        Ran ran = Ran.on(log, "--log", "-", "--format", "jsonl", "--lang", "zh");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\"state\":\"answered\"").contains("状态“received”下不能进行“archive”");
    }

    @Test
    void times_out_of_order_are_refused_and_not_a_fault_of_the_log() {
        String log = CALL + line("C-1", "2018-05-02T09:00:00+08:00", "answer", "");
        Ran ran = Ran.on(log, "--log", "-", "--format", "jsonl");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\"line\":2,\"do\":\"answer\",\"code\":\"recorded-out-of-order\"");
    }

    @Test
    void a_command_told_twice_under_one_id_counts_once_and_another_under_that_id_is_refused() {
        String id = ",\"id\":\"k-1\"";
        String answer = line("C-1", "2018-05-02T09:20:00+08:00", "answer", id);
        String log = CALL + answer + answer + line("C-1", "2018-05-02T09:20:00+08:00", "close", id);
        Ran ran = Ran.on(log, "--log", "-", "--format", "jsonl");
        assertThat(ran.out())
                .contains("\"state\":\"answered\"")
                .contains("\"refusals\":[{\"line\":4,\"do\":\"close\",\"code\":\"command-reused\"");
    }
}
