package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code docs/limits.md} are what the library says, worked out by hand there and computed here. */
class LimitsDocumentTest {

    private static final FactMap MAJOR = FactMap.of("severity", Fact.of("major"));

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"workingTime\":\"PT4H\"} | 2026-10-16 16:00",
                "{\"whenOpen\":{\"elapsed\":\"PT30M\"},\"whenClosed\":{\"afterOpening\":{\"elapsed\":\"PT1H\"}}} | 2026-09-14 18:00",
                "{\"workingDays\":2} | 2026-09-30 10:00",
                "{\"workingDays\":1.5} | 2026-09-14 16:00",
                "{\"days\":1,\"at\":\"same-time-of-day\"} | 2026-10-16 10:00",
                "{\"endOf\":\"week\",\"lastDay\":\"moved-back\"} | 2026-10-15 10:00",
                "{\"nthOfMonth\":18} | 2026-09-14 10:00",
                "{\"earliestOf\":[{\"elapsed\":\"PT3H\"},{\"by\":\"severity\",\"limits\":{\"major\":{\"elapsed\":\"PT2H\"}}}]}"
                        + " | 2026-09-14 10:00"
            })
    void an_example_says_what_the_library_says(String within, String start) throws IOException {
        String text = document();
        assertThat(text).contains("`" + within + "`");
        assertThat(text.substring(text.indexOf("`" + within + "`")))
                .contains(block(OneLimit.preview(within, start, MAJOR)));
    }

    @Test
    void the_example_of_a_pause_says_what_the_library_says() throws IOException {
        Span pause = Span.since(at("2026-09-14 11:00")).until(at("2026-09-14 14:00"));
        Start start = new Start(at("2026-09-14 10:00"), List.of(pause), Shanghai.WORKED, Facts.NONE);
        Trace.Kept trace = new Trace.Kept();
        Due due = Limits.workingTime(Duration.ofHours(4)).due(start, trace);
        assertThat(document())
                .contains(
                        block(new Explanation("reply", List.of(), start.at(), trace.stretches(), due, Shanghai.ZONE)));
    }

    private static String block(Explanation explanation) {
        return explanation.lines(Language.ENGLISH).stream()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String document() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/limits.md"))) {
            folder = folder.getParent();
        }
        return Files.readString(folder.resolve("docs/limits.md"));
    }
}
