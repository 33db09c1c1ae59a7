package org.complaintkit.quickstart;

import java.nio.charset.StandardCharsets;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** What is wrong with a regime, before a customer finds out: here a second offence that is cheaper than the first. */
public final class CheckRegime {

    private CheckRegime() {}

    /**
     * Prints what was found, and the shortest history that shows it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String document = """
                {"id": "dairy", "version": "1", "title": {"en": "Dairy", "zh": "乳品"}, "zone": "Asia/Shanghai",
                 "limits": [{"id": "reply", "basis": ["rule 4"], "starts": ["register"], "metBy": ["answer"],
                             "within": {"elapsed": "PT2H"}, "onReopen": "restart"}],
                 "sanctions": [{"id": "late", "basis": ["rule 9"], "on": {"breach": "reply"}, "party": "unit",
                                "counted": {"by": "party", "over": "ever"},
                                "price": {"steps": ["50.00", "20.00"], "currency": "CNY"}}]}""";
        Regime regime = RegimeReader.read("dairy.json", document.getBytes(StandardCharsets.UTF_8));
        for (Finding finding : RegimeCheck.of(regime).findings()) {
            System.out.println(finding.kind().id() + ": " + finding.text().en());
            finding.history()
                    .forEach(act -> System.out.println("  " + act.meta().at() + " " + act.verb()));
        }
    }
}
