package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of all rules says what is so; {@code -Dcomplaintkit.write=true} writes it anew, all of it. */
class PageTest {

    private static final String STALE = "docs/conformance.md is stale: run this test with -Dcomplaintkit.write=true";

    @Test
    void the_page_says_what_is_so() throws IOException {
        Path file = Checkout.here().page();
        Suite suite = Suite.here();
        boolean write = Boolean.getBoolean("complaintkit.write");
        if (!write && !ConformanceTest.ONLY.isEmpty()) {
            for (String regime : ConformanceTest.ONLY) {
                assertThat(Files.readString(file)).as(STALE).contains(Page.section(suite, regime));
            }
            return;
        }
        String page = Page.of(suite);
        if (write) {
            Files.writeString(file, page);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "").as(STALE).isEqualTo(page);
    }
}
