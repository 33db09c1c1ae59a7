package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of all rules says what is so; {@code -Dcomplaintkit.write=true} writes it anew. */
class PageTest {

    @Test
    void the_page_says_what_is_so() throws IOException {
        Path file = Checkout.here().page();
        String page = Page.of(Suite.here());
        if (Boolean.getBoolean("complaintkit.write")) {
            Files.writeString(file, page);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("docs/conformance.md is stale: run this test with -Dcomplaintkit.write=true")
                .isEqualTo(page);
    }
}
