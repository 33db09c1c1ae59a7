package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.conformance.Checkout.CaseFile;
import org.complaintkit.json.JsonValue;
import org.complaintkit.replay.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs the cases is what the program runs: of each case one scenario is put to the program itself. */
class ProgramTest {

    private static final Suite SUITE = Suite.here();

    @TempDir
    private Path folder;

    /** All that have a log to replay; what is printed beside the rules needs none. */
    static Stream<String> cases() {
        return SUITE.cases().values().stream()
                .filter(one -> one.content().scenarios().stream().anyMatch(ProgramTest::isReplayed))
                .map(CaseFile::name);
    }

    private static boolean isReplayed(Scenario scenario) {
        return scenario.errors().isEmpty() && !scenario.log().isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_program_prints_what_the_case_was_compared_with(String rule) throws IOException {
        CaseFile one = SUITE.cases().get(rule);
        Scenario scenario = one.content().scenarios().stream()
                .filter(ProgramTest::isReplayed)
                .findFirst()
                .orElseThrow();
        List<String> args =
                new ArrayList<>(List.of("--regime", one.regime(), "--log", "-", "--format", "jsonl", "--figures"));
        scenario.asOf().ifPresent(until -> args.addAll(List.of("--as-of", until.toString())));
        if (scenario.given().isPresent()) {
            Path given = folder.resolve("given.json");
            Files.writeString(given, scenario.given().get().json());
            args.addAll(List.of("--given", given.toString()));
        }
        String log = scenario.log().stream().map(JsonValue::json).collect(Collectors.joining("\n"));
        assertThat(Runner.lines(printed(args, log)))
                .isEqualTo(Proofs.runner(SUITE.regimes().get(one.regime()))
                        .run(scenario)
                        .lines());
    }

    private static String printed(List<String> args, String log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                args.toArray(String[]::new),
                new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
