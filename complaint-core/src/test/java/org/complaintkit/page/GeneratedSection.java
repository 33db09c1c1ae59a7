package org.complaintkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a page says between two marks is what the code says today. With {@code -Dcomplaintkit.write=true} it is written anew;
 * what stands outside the marks is left as it is.
 *
 * @param page the page, from the root of the checkout
 * @param begin the mark before the section, a line of its own
 * @param end the mark after it
 */
public record GeneratedSection(String page, String begin, String end) {

    /** One test at a time: several write sections of one page. */
    public void compare(String expected) throws IOException {
        synchronized (GeneratedSection.class) {
            Path file = root().resolve(page);
            String text = Files.readString(file);
            assertThat(text).as(page).containsSubsequence(begin + "\n", end);
            int from = text.indexOf(begin + "\n") + begin.length() + 1;
            int to = text.indexOf(end, from);
            if (Boolean.getBoolean("complaintkit.write")) {
                Files.writeString(file, text.substring(0, from) + expected + text.substring(to));
            } else {
                assertThat(text.substring(from, to))
                        .as(page + " is stale; write it anew with -Dcomplaintkit.write=true")
                        .isEqualTo(expected);
            }
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
            assertThat(folder).as("the root of the checkout").isNotNull();
        }
        return folder;
    }
}
