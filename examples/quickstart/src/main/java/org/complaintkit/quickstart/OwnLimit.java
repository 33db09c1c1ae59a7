package org.complaintkit.quickstart;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.LimitForms;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** A form of time limit that the library does not have, used by name in a regime: "by the next delivery". */
public final class OwnLimit {

    private OwnLimit() {}

    private static Limit nextDelivery(int every) {
        return (start, trace) -> {
            LocalDate day = start.day().plusDays(1);
            while (day.getDayOfMonth() % every != 0) {
                day = day.plusDays(1);
            }
            return Due.at(day.atTime(12, 0).atZone(start.zone()).toInstant());
        };
    }

    /**
     * Prints when a reply is due that goes with the next delivery, at noon of every fifth day of a month.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String document = """
                {"id": "dairy", "version": "1", "title": {"en": "Dairy", "zh": "乳品"}, "zone": "Asia/Shanghai",
                 "limits": [{"id": "reply", "basis": ["house rule 4"], "starts": ["register"], "metBy": ["answer"],
                             "within": {"own": "delivery", "every": 5}, "onReopen": "restart"}]}""";
        LimitForms own =
                LimitForms.NONE.with("delivery", fields -> fields.whole("every").map(OwnLimit::nextDelivery));
        Regime regime = RegimeReader.read("dairy.json", document.getBytes(StandardCharsets.UTF_8), Given.NOTHING, own);
        System.out.println(regime.preview("reply", Instant.parse("2026-09-16T02:00:00Z"), Facts.NONE));
    }
}
