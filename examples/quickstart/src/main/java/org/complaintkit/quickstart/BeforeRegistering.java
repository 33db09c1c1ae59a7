package org.complaintkit.quickstart;

import java.time.Instant;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Regime;

/** When would it be due? A deadline for something that nobody has registered yet, explained in Chinese. */
public final class BeforeRegistering {

    private BeforeRegistering() {}

    /**
     * Prints until when a complaint would have to be handled that came in on a Thursday before a holiday.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Regime regime = Regimes.load("enterprise-standard");
        Instant thursday = Instant.parse("2026-04-30T08:00:00Z"); // 16:00 in Shanghai, a holiday follows
        FactMap facts = FactMap.of("severity", Fact.of("general"));
        regime.preview("handled", thursday, facts).lines(Language.CHINESE).forEach(System.out::println);
    }
}
