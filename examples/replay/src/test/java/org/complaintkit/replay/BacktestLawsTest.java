package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.replay.backtest.Backtest;
import org.complaintkit.replay.backtest.Backtested;
import org.complaintkit.replay.backtest.Both;
import org.complaintkit.replay.backtest.Counts;
import org.complaintkit.replay.log.JsonRows;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.print.BacktestJson;
import org.complaintkit.replay.run.Explaining;
import org.complaintkit.replay.run.Replay;
import org.complaintkit.replay.run.Result;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every backtest, on logs made by chance: thousands of complaints, a few parties, rows out of order refused. */
class BacktestLawsTest {

    private static final Regime A = Regimes.load("hotline-400-usage");
    private static final Regime B = other();

    private static Regime other() {
        String document = new String(Regimes.document("hotline-400-usage"), StandardCharsets.UTF_8)
                .replace("\"PT2H\"", "\"PT1H\"")
                .replace("\"version\": \"1\"", "\"version\": \"2\"");
        return RegimeReader.read("b.json", document.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
    }

    /** Complaints begin a minute apart; at each minute some of the latest hundred are worked on. */
    private static byte[] log(int seed, int minutes) {
        Random random = new Random(seed);
        StringBuilder log = new StringBuilder();
        java.time.OffsetDateTime start = java.time.OffsetDateTime.parse("2018-05-02T08:00:00+08:00");
        for (int i = 0; i < minutes; i++) {
            String at = start.plusMinutes(i).toString();
            line(
                    log,
                    i,
                    at,
                    "register",
                    ",\"kind\":\"missed-call\",\"channel\":\"phone\",\"source\":\"external\",\"cause\":\"personal\""
                            + ",\"subject\":\"s\",\"details\":\"d\",\"handler\":\"h-" + random.nextInt(3) + "\"");
            for (String verb : new String[] {"answer", "close", "archive", "reopen", "waive-sanction"}) {
                int one = i - random.nextInt(200);
                if (one >= 0) {
                    line(log, one, at, verb, verb.startsWith("waive") ? ",\"against\":\"not-returned\"" : "");
                }
            }
        }
        return log.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder log, int complaint, String at, String verb, String more) {
        String when = at.length() == 22 ? at.substring(0, 16) + ":00" + at.substring(16) : at;
        log.append("{\"complaint\":\"C-")
                .append(complaint)
                .append("\",\"at\":\"")
                .append(when);
        log.append("\",\"do\":\"").append(verb).append("\",\"by\":{\"id\":\"a\",\"roles\":[\"agent\",\"manager\"]}");
        log.append(more).append("}\n");
    }

    private static Backtested run(Both<Regime> regimes, byte[] log, boolean parallel) throws IOException {
        Backtest.Asked asked = new Backtest.Asked(Optional.empty(), Language.ENGLISH, 1_000_000, parallel);
        try (LogRows rows = JsonRows.of("log", new ByteArrayInputStream(log), Backtest.vocabulary(regimes))) {
            return Backtest.of(regimes, asked).run(rows, row -> {});
        }
    }

    private static String printed(Backtested found) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BacktestJson(out, found.regimes(), Language.ENGLISH).print(found);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void two_threads_find_what_one_finds(int seed) throws IOException {
        byte[] log = log(seed, 2_500);
        Both<Regime> regimes = new Both<>(A, B);
        Backtested one = run(regimes, log, false);
        assertThat(one.changed()).isPositive();
        assertThat(printed(run(regimes, log, true))).isEqualTo(printed(one));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void each_side_is_what_a_replay_under_it_alone_comes_to(int seed) throws IOException {
        byte[] log = log(seed, 2_000);
        Backtested found = run(new Both<>(A, B), log, true);
        alike(found.total().a(), found.refusedRows().a(), A, log);
        alike(found.total().b(), found.refusedRows().b(), B, log);
    }

    private static void alike(Counts counts, long refusedRows, Regime regime, byte[] log) throws IOException {
        Result result;
        try (LogRows rows = JsonRows.of("log", new ByteArrayInputStream(log), regime.vocabulary())) {
            result = new Replay(regime, Optional.empty(), Explaining.NOTHING).run(rows, row -> {});
        }
        assertThat(refusedRows).isEqualTo(result.refusedRows()).isPositive();
        assertThat(counts.complaints()).isEqualTo(result.cases().size());
        assertThat(counts.breaches())
                .isEqualTo(result.cases().stream()
                        .flatMap(one -> one.outcome().limits().stream())
                        .filter(limit -> limit.status() == DeadlineStatus.BREACHED)
                        .count())
                .isPositive();
        String total = result.accounts().shares().stream()
                .flatMap(share -> share.charges().stream())
                .filter(charge -> charge.counts())
                .flatMap(charge -> charge.sanction().amount().stream())
                .map(sum -> sum.getAmount())
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                .toPlainString();
        assertThat(counts.sums().get("CNY").toPlainString()).isEqualTo(total);
    }

    @Test
    void the_same_regime_twice_changes_nothing() throws IOException {
        Backtested found = run(new Both<>(A, A), log(6, 2_000), true);
        assertThat(found.changed()).isZero();
        assertThat(found.total().agree()).isTrue();
    }

    /** Four rows each, one complaint after the other: a stretch of the log may be underway in each of eight places. */
    @Test
    void only_open_complaints_are_held() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            line(
                    log,
                    i,
                    "2018-05-02T08:00:00+08:00",
                    "register",
                    ",\"kind\":\"enquiry\",\"channel\":\"phone\",\"source\":\"external\""
                            + ",\"subject\":\"s\",\"details\":\"d\",\"handler\":\"h\"");
            line(log, i, "2018-05-02T08:10:00+08:00", "answer", "");
            line(log, i, "2018-05-02T08:20:00+08:00", "close", "");
            line(log, i, "2018-05-02T08:30:00+08:00", "archive", "");
        }
        Backtested found = run(new Both<>(A, B), log.toString().getBytes(StandardCharsets.UTF_8), true);
        assertThat(found.total().a().complaints()).isEqualTo(20_000);
        assertThat(found.refusedRows()).isEqualTo(new Both<>(0L, 0L));
        assertThat(found.mostHeld()).isLessThanOrEqualTo(2);
    }
}
