package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page for adapter authors lists which tests catch which mistake. */
class DocumentedTest {

    private static final String BEGIN = "<!-- caught: begin -->\n";
    private static final String END = "<!-- caught: end -->\n";

    private static String table() {
        StringBuilder table = new StringBuilder("| a store that | is caught by |\n| --- | --- |\n");
        for (Mistake mistake : Mistake.values()) {
            table.append("| ").append(mistake.words()).append(" | ");
            table.append(names(WrongStoresTest.thatCatch(mistake))).append(" |\n");
        }
        return table.toString();
    }

    /** The tests that catch a mistake, or, where these are most, the others. */
    private static String names(Set<String> caughtBy) {
        Set<String> others = new TreeSet<>();
        WrongStoresTest.tests().forEach(test -> others.add(test.getName()));
        others.removeAll(caughtBy);
        return others.size() < caughtBy.size()
                ? "all but " + String.join(", ", others)
                : String.join(", ", caughtBy);
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/persistence.md"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("the checkout with docs/persistence.md").isNotNull();
        return folder.resolve("docs/persistence.md");
    }

    @Test
    void the_page_says_which_tests_catch_which_mistake() throws IOException {
        String page = Files.readString(page());
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String written = page.substring(begin, page.indexOf(END));
        assertThat(written)
                .as("the table in docs/persistence.md; put this in its place:%n%s", table())
                .isEqualTo(table());
    }
}
