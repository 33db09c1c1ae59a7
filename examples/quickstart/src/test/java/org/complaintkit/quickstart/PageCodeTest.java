package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that a page shows is code that the build compiles, and its JSON is JSON. What commands do is tried by .ci/documented. */
class PageCodeTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\n([\\s\\S]*?)^```$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Lines that begin like Java and stand indented in the text, where no block says what they are. */
    private static final Pattern BARE =
            Pattern.compile("(?m)^    (@Override|record |class |[A-Z]\\w+(<\\w+>)? \\w+ = |.*\\(.*\\);$)");

    static List<Path> pages() throws IOException {
        Path root = FirstDeadlineTest.ROOT;
        try (Stream<Path> docs = Files.walk(root.resolve("docs"));
                Stream<Path> examples = Files.walk(root.resolve("examples"), 2)) {
            return Stream.of(Stream.of(root.resolve("README.md")), docs, examples)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> blocks(String page, String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Everything that the build compiles, without what a formatter may change. */
    private static String sources() {
        Path root = FirstDeadlineTest.ROOT;
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file).toString().contains("src/"))
                    .map(PageCodeTest::read)
                    .map(PageCodeTest::squeezed)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String code) {
        return SPACE.matcher(code).replaceAll("");
    }

    private static List<String> uncompiled(String page, String sources) {
        return blocks(page, "java").stream()
                .filter(block -> !sources.contains(squeezed(block)))
                .toList();
    }

    @Test
    void java_in_a_page_stands_in_a_source_that_is_compiled() throws IOException {
        String sources = sources();
        for (Path page : pages()) {
            assertThat(uncompiled(read(FirstDeadlineTest.ROOT.resolve(page)), sources))
                    .as("Java in %s that is in no source", page)
                    .isEmpty();
        }
    }

    @Test
    void code_that_is_compiled_nowhere_is_found() {
        String page = "```java\nint a =\n  1;\n```\n\n```java\nint b = 2;\n```\n";
        assertThat(uncompiled(page, squeezed("class A { int a = 1; }"))).containsExactly("int b = 2;\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void java_stands_in_a_block_that_says_so(Path page) {
        String text = BLOCK.matcher(read(FirstDeadlineTest.ROOT.resolve(page))).replaceAll("");
        assertThat(BARE.matcher(text).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void json_in_a_page_is_json(Path page) {
        for (String block : blocks(read(FirstDeadlineTest.ROOT.resolve(page)), "json")) {
            assertThat(JsonDocument.of(page.toString(), block)).isNotNull();
        }
    }
}
