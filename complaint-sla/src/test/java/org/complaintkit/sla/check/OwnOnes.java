package org.complaintkit.sla.check;

import java.time.Duration;
import java.util.Map;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Reckoning;
import org.complaintkit.sla.regime.LimitForms;
import org.complaintkit.sla.regime.OwnForms;
import org.joda.money.Money;

/** What an embedder might bring along, for faults that the library's own forms cannot have. */
final class OwnOnes {

    static final OwnForms FORMS = OwnForms.NONE
            .penalty("from-a-day", fields -> fields.text("then").map(OwnOnes::fromADay))
            .limits(LimitForms.NONE.with(
                    "hours-later", fields -> fields.whole("hours").map(OwnOnes::later)));

    private OwnOnes() {}

    /** A calculator of an embedder's own: 20 yuan, and another amount from a day late on. */
    private static Penalty fromADay(String then) {
        return offence -> {
            Duration late = offence.charge()
                    .facts()
                    .fact(ChargeRule.OVERDUE_FROM)
                    .map(from -> Duration.between(
                            ((Fact.Moment) from).value(),
                            ((Fact.Moment) offence.fact(ChargeRule.OVERDUE_UNTIL)).value()))
                    .orElse(Duration.ZERO);
            Money money = Money.parse("CNY " + (late.toDays() < 1 ? "20.00" : then));
            Wording wording = Wording.of("own", "{amount}", "{amount}");
            return Reckoning.of(Sanction.fine(money), wording, Map.of("amount", money.toString()));
        };
    }

    /** A form of limit of an embedder's own. */
    private static Limit later(int hours) {
        return (start, trace) -> Due.at(start.at().plus(Duration.ofHours(hours)));
    }
}
