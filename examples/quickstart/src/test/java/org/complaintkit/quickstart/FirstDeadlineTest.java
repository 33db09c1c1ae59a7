package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The snippet that the README shows is the code that runs here, and prints what the README says. */
@Isolated("it looks at what is printed")
class FirstDeadlineTest {

    static final Path ROOT = root();

    @Test
    void the_readme_shows_this_code_and_at_most_fifteen_lines_of_it() throws IOException {
        String source = Files.readString(
                ROOT.resolve("examples/quickstart/src/main/java/org/complaintkit/quickstart/FirstDeadline.java"));
        String body =
                source.substring(source.indexOf("// README: begin\n") + 17, source.indexOf("        // README: end"));
        List<String> lines = body.lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(15);
        assertThat(block("java")).containsExactlyElementsOf(lines);
        assertThat(Files.readString(ROOT.resolve("docs/README.zh.md"))).contains(String.join("\n", lines));
    }

    @Test
    void it_prints_what_the_readme_says() throws IOException {
        assertThat(Printed.by(() -> FirstDeadline.main(new String[0])))
                .isEqualTo(block("text"))
                .containsExactly(
                        "return-by-day (R11-02) starts at 2026-03-02 09:15",
                        "  2026-03-02 09:15 to 2026-03-02 11:15: 2 h counted",
                        "  due at 2026-03-02 11:15",
                        "answer-all (R11-03) starts at 2026-03-02 09:15",
                        "  2026-03-02 09:15 to 2026-03-03 09:15: 24 h counted",
                        "  due at 2026-03-03 09:15");
    }

    /** The first block of code in this language that the README has. */
    private static List<String> block(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int begin = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(begin, readme.indexOf("\n```", begin)).lines().toList();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the root of the checkout was not found above "
                    + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
