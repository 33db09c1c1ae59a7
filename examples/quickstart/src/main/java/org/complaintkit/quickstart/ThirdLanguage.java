package org.complaintkit.quickstart;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.complaintkit.fact.Facts;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.limit.Explanation;

/** A language that the library does not have: sentences by code; what is missing is said in English. */
public final class ThirdLanguage {

    private ThirdLanguage() {}

    /**
     * Prints an explanation in German.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Language german = Language.of(
                Locale.GERMAN,
                Map.of(
                        "explained-start", "{rule}{basis} läuft ab {start}",
                        "explained-step", "  {from} bis {to}: {says}",
                        "explained-due", "  fällig am {due}{day}"));
        Explanation explanation = Regimes.load("hotline-400-usage")
                .preview("answer-all", Instant.parse("2026-03-02T01:15:00Z"), Facts.NONE);
        explanation.lines(german).forEach(System.out::println);
    }
}
