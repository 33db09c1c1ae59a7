package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one asks next: each class runs, says what was worked out by hand, and is short enough to copy. */
@Isolated("it looks at what is printed")
class ExamplesTest {

    private record Example(Class<?> type, Consumer<String[]> main, List<String> says) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static Example example(Class<?> type, Consumer<String[]> main, String... says) {
        return new Example(type, main, List.of(says));
    }

    static Stream<Example> examples() {
        return Stream.concat(rules(), doors());
    }

    private static Stream<Example> rules() {
        return Stream.of(
                // Wednesday the 16th at 10:00: the next day whose number five divides is the 20th.
                example(
                        OwnLimit.class,
                        OwnLimit::main,
                        "reply (house rule 4) starts at 2026-09-16 10:00",
                        "  due at 2026-09-20 12:00"),
                example(
                        OwnPenalty.class,
                        OwnPenalty::main,
                        "rule late, by rule 9",
                        "number 1 of dairy-1",
                        "number 1: CNY 5.00",
                        "comes to CNY 5.00",
                        "rule late, by rule 9",
                        "number 2 of dairy-1",
                        "number 2: CNY 10.00",
                        "comes to CNY 10.00"),
                // Friday 16:30 to 17:30 is one hour, Saturday 09:00 to 12:00 the other three. Monday the 26th is a
                // holiday.
                example(
                        OwnCalendar.class,
                        OwnCalendar::main,
                        "2026-10-24T12:00+02:00[Europe/Vienna]",
                        "2026-10-27",
                        "2026-10-27T07:30:00Z"),
                example(
                        OwnLifecycle.class,
                        OwnLifecycle::main,
                        "schedule-visit -> planned",
                        "shut: [paid: shut is held back: the repair must be paid]"));
    }

    private static Stream<Example> doors() {
        return Stream.of(
                example(
                        BeforeRegistering.class,
                        BeforeRegistering::main,
                        "handled (R19-02, R19-06)自2026-04-30 16:00起算",
                        "  取2个时限中最早者",
                        "  因severity为general",
                        "  2026-04-30 16:00至2026-05-01 16:00:计入24 h",
                        "  截止2026-05-01 16:00"),
                // 24 hours from 09:15, and the six from 10:15 to 16:15 in which the clock stood still.
                example(
                        WhyItMoved.class,
                        WhyItMoved::main,
                        "return-by-day (R11-02) starts at 2026-03-02 09:15",
                        "  2026-03-02 09:15 to 2026-03-02 10:15: 1 h counted",
                        "  2026-03-02 10:15 to 2026-03-02 16:15: the clock stood still for 6 h",
                        "  2026-03-02 16:15 to 2026-03-02 17:15: 1 h counted",
                        "  due at 2026-03-02 17:15",
                        "answer-all (R11-03) starts at 2026-03-02 09:15",
                        "  2026-03-02 09:15 to 2026-03-02 10:15: 1 h counted",
                        "  2026-03-02 10:15 to 2026-03-02 16:15: the clock stood still for 6 h",
                        "  2026-03-02 16:15 to 2026-03-03 15:15: 23 h counted",
                        "  due at 2026-03-03 15:15"),
                example(Picture.class, Picture::main, "stateDiagram-v2", "    [*] --> main_received : 登记"),
                example(ErasePerson.class, ErasePerson::main, "Optional[139 0000 0000]", "Optional.empty", "6 events"),
                example(ImportCsv.class, ImportCsv::main, "register accepted", "answer accepted", "approve refused"),
                example(Metrics.class, Metrics::main, "accepted 1.0", "refused 1.0"),
                // The second offence is cheaper; and nobody said that another must review.
                example(
                        CheckRegime.class,
                        CheckRegime::main,
                        "second-cheaper: sanctions/late: number 2 costs 20.00, number 1 costs 50.00",
                        "review-by-author: who did submit may also approve: the review is by the author",
                        "  2026-03-02T02:00:00Z register",
                        "  2026-03-02T02:01:00Z accept",
                        "  2026-03-02T02:02:00Z submit",
                        "  2026-03-02T02:03:00Z approve"),
                // 20 of 24 hours are used at 09:15 in Shanghai; four are left.
                example(TakeOver.class, TakeOver::main, "answer-all due 2026-03-02T05:15:00Z"),
                example(
                        ThirdLanguage.class,
                        ThirdLanguage::main,
                        "answer-all (R11-03) läuft ab 2026-03-02 09:15",
                        "  2026-03-02 09:15 bis 2026-03-03 09:15: 24 h counted",
                        "  fällig am 2026-03-03 09:15"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_says_what_was_worked_out(Example example) {
        assertThat(Printed.by(() -> example.main().accept(new String[0]))).containsSubsequence(example.says());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_a_class_of_under_forty_lines(Example example) throws IOException {
        List<String> lines = Files.readAllLines(sources().resolve(example + ".java"));
        assertThat(lines.stream().dropWhile(line -> !line.startsWith("public final class")))
                .as("lines of code of %s, from the class to its end", example)
                .filteredOn(line -> !line.isBlank() && !line.strip().startsWith("*") && !line.contains("/**"))
                .hasSizeLessThan(40);
    }

    @Test
    void every_class_here_is_an_example_that_is_tried() throws IOException {
        List<String> tried = examples().map(Example::toString).toList();
        try (Stream<Path> files = Files.list(sources())) {
            List<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !List.of("package-info", "FirstDeadline").contains(name))
                    .toList();
            assertThat(there).containsExactlyInAnyOrderElementsOf(tried);
        }
    }

    private static Path sources() {
        return FirstDeadlineTest.ROOT.resolve("examples/quickstart/src/main/java/org/complaintkit/quickstart");
    }
}
