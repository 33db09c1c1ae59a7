package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.diagram.Timeline;
import org.complaintkit.event.Event;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that must appear in nothing but the vault, taken through a whole life: a breach, refusals, faults, every output. */
class CanaryTest {

    private static final String REGIME = """
            {"id":"canary","version":"1","zone":"Asia/Shanghai","title":{"en":"Canary","zh":"金丝雀"},
             "limits":[{"id":"reply","basis":["R01-09"],"starts":["register"],"metBy":["answer"],"onReopen":"restart",
               "within":{"elapsed":"PT2H"},"warn":[{"share":0.5,"tell":["chief"]}]}],
             "requires":[{"id":"wants","basis":["R13-03"],"do":["hand-over"],"fields":["reason","wants"]}],
             "sanctions":[{"id":"late","basis":["R01-09"],"on":{"breach":"reply"},"party":"handler",
               "counted":{"by":"party","over":"ever"},"price":{"amount":"20.00","currency":"CNY"}}]}
            """;

    private static final List<String> LIFE = List.of(
            row(
                    "09:00:00",
                    "register",
                    "\"kind\":\"complaint\",\"channel\":\"phone\",\"source\":\"external\",\"handler\":\"li\",\"title\":\"CANARY-01\","
                            + "\"subject\":\"CANARY-02\",\"details\":\"CANARY-03\",\"place\":\"CANARY-04\",\"complainant\":"
                            + "{\"name\":\"CANARY-05\",\"phone\":\"CANARY-06\",\"address\":\"CANARY-07\",\"idCard\":\"CANARY-08\"},"
                            + "\"request\":\"CANARY-09\",\"statement\":\"CANARY-10\",\"grounds\":\"CANARY-11\""),
            row("09:01:00", "accept", "\"reason\":\"CANARY-12\""),
            row("09:02:00", "hand-over", "\"to\":\"sales\",\"reason\":\"CANARY-13\""),
            row(
                    "09:03:00",
                    "hand-over",
                    "\"to\":\"sales\",\"handler\":\"wang\",\"reason\":\"CANARY-13\",\"wants\":\"CANARY-14\""),
            row("09:04:00", "report-progress", "\"text\":\"CANARY-15\",\"result\":\"CANARY-16\""),
            row("09:05:00", "note", "\"fact\":\"complainant.phone\",\"value\":\"CANARY-17\""),
            row(
                    "09:06:00",
                    "correct",
                    "\"fact\":\"complainant.name\",\"value\":\"CANARY-18\",\"reason\":\"CANARY-19\""),
            row(
                    "12:00:00",
                    "conclude",
                    "\"result\":\"CANARY-20\",\"solution\":\"CANARY-21\",\"cause\":\"CANARY-22\",\"prevention\":\"CANARY-23\""),
            row("12:01:00", "archive", "\"summary\":\"CANARY-24\""),
            row("12:02:00", "answer", ""),
            row("12:03:00", "close", "\"reason\":\"CANARY-25\""),
            row("12:04:00", "erase", "\"reason\":\"CANARY-26\""),
            row("12:05:00", "archive", "\"summary\":\"CANARY-27\""),
            row("12:06:00", "note", "\"fact\":\"complainant.phone\",\"value\":\"CANARY-28\""));

    @TempDir
    private Path folder;

    private static String row(String time, String verb, String more) {
        return "{\"complaint\":\"C-1\",\"at\":\"2026-03-02T" + time + "+08:00\",\"do\":\"" + verb
                + "\",\"by\":{\"id\":\"agent-7\",\"roles\":[\"agent\"]}" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private Ran replay(List<String> rows, String... more) throws IOException {
        Path regime = Files.writeString(folder.resolve("regime.json"), REGIME);
        Path log = Files.write(folder.resolve("log.jsonl"), rows);
        List<String> args = new ArrayList<>(List.of("--regime", regime.toString(), "--log", log.toString()));
        args.addAll(List.of(more));
        return Ran.with(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format table",
                "--format jsonl",
                "--format jsonl --explain",
                "--format table --lang zh --explain"
            })
    void no_output_of_a_replay_tells_a_text(String options) throws IOException {
        Ran ran = replay(LIFE, options.split(" "));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("C-1", "reply").doesNotContain("CANARY");
        assertThat(ran.err()).doesNotContain("CANARY");
    }

    static Stream<String> faults() {
        String register = LIFE.get(0);
        return Stream.of(
                register.replace("\"CANARY-03\"", "[\"CANARY-03\"]"),
                register.replace("\"CANARY-05\"", "{\"x\":\"CANARY-05\"}"),
                register.replace("\"title\"", "\"titel\""),
                register.replace("{\"name\":\"CANARY-05\"", "{\"name\":\"CANARY-05\",\"name\":\"CANARY-05\""),
                register.replace("\"details\"", "\"title\""),
                register.replace("\"CANARY-11\"", "\"CANARY-11"),
                register.replace("\"CANARY-11\"}", "\"CANARY-11\" CANARY}"),
                register.replace("\"CANARY-04\"", "\"CANARY-04\\u00\""),
                register.replace("\"do\":\"register\"", "\"do\":\"registre\""),
                register.replace("\"kind\":\"complaint\",", ""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void no_fault_of_a_row_tells_a_text(String row) throws IOException {
        Ran ran = replay(List.of(row));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out() + ran.err()).doesNotContain("CANARY-");
    }

    @Test
    void no_event_complaint_refusal_or_picture_tells_a_text() throws IOException {
        Regime regime = RegimeReader.read("canary.json", REGIME.getBytes(StandardCharsets.UTF_8));
        StringBuilder told = new StringBuilder();
        List<Event> events = new ArrayList<>();
        Complaint now = null;
        byte[] log = String.join("\n", LIFE).getBytes(StandardCharsets.UTF_8);
        int kept = 0;
        try (CommandLog commands = CommandLog.open("log", new ByteArrayInputStream(log), regime.vocabulary())) {
            for (Optional<LoggedCommand> next = commands.next(); next.isPresent(); next = commands.next()) {
                LoggedCommand one = next.get();
                kept += one.texts().size();
                Complaint before =
                        now == null ? Complaint.unborn(one.command().meta().complaint()) : now;
                Turn turn = Turn.of(regime, before, one.command());
                told.append(one).append(turn).append(turn.after().snapshot());
                turn.decision().refusals().forEach(refusal -> told.append(refusal.text()));
                events.addAll(turn.raised());
                events.addAll(turn.decision().events());
                now = turn.after();
            }
        } catch (MalformedDocument e) {
            throw new AssertionError(e);
        }
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            Timeline timeline = Timeline.of(events, ZoneId.of("Asia/Shanghai"));
            told.append(timeline.text(language)).append(timeline.mermaid(language));
        }
        assertThat(kept).isEqualTo(29);
        assertThat(events.toString()).contains("DeadlineBreached", "Charged");
        assertThat(told.toString()).doesNotContain("CANARY");
    }
}
