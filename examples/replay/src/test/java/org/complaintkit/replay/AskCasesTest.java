package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of questions to a calendar at its edges: the cases of {@code ask-cases.txt}, in one run of the program. */
class AskCasesTest {

    private static final Pattern PARTS = Pattern.compile(" \\| ");

    private record Case(String shows, String question, String result) {}

    @TestFactory
    Stream<DynamicTest> each_case_is_answered_as_worked_out_by_hand() throws IOException {
        List<Case> cases = cases();
        String questions = String.join("", cases.stream().map(Case::question).toList());
        List<String> answers = Ran.on(questions, "ask").lines();
        assertThat(answers).hasSameSizeAs(cases).hasSizeGreaterThan(90);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Case one = cases.get(i);
            String answer = answers.get(i);
            tests.add(DynamicTest.dynamicTest(one.shows(), () -> check(one, answer)));
        }
        return tests.stream();
    }

    private static void check(Case one, String answer) {
        if (one.result().startsWith("! ")) {
            assertThat(answer)
                    .as(one.question())
                    .startsWith("{\"id\":\"q\",\"error\":")
                    .endsWith("\"code\":\"" + one.result().substring(2) + "\"}");
        } else {
            assertThat(answer).as(one.question()).isEqualTo("{\"id\":\"q\",\"result\":" + one.result() + "}");
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String calendar = "";
        String name = "";
        for (String line : lines()) {
            if (line.startsWith("calendar ")) {
                String[] words = line.split(" ", 3);
                name = words[1];
                calendar = words[2];
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = PARTS.split(line, -1);
                String question = "{\"id\":\"q\",\"op\":\"" + parts[1].strip() + "\"," + parts[2].strip()
                        + ",\"calendar\":" + calendar + "}\n";
                cases.add(new Case(name + ": " + parts[0].strip(), question, parts[3].strip()));
            }
        }
        return cases;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = AskCasesTest.class.getResourceAsStream("ask-cases.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
