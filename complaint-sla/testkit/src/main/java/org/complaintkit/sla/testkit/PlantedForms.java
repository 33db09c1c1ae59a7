package org.complaintkit.sla.testkit;

import java.time.Duration;
import org.complaintkit.fact.Fact;
import org.complaintkit.json.Read;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.LimitForms;
import org.complaintkit.sla.regime.OwnForms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Forms of one's own, for what no built-in form can be got to do. */
final class PlantedForms {

    private PlantedForms() {}

    static OwnForms all() {
        return OwnForms.NONE
                .limits(LimitForms.NONE
                        .with("after-hours", fields -> {
                            Read<Integer> hours = fields.whole("hours");
                            return fields.make(() -> afterHours(hours.get()));
                        })
                        .with("at-once", fields -> fields.make(() -> (start, trace) -> Due.at(start.at()))))
                .penalty("falling", fields -> {
                    Read<Integer> yuan = fields.whole("yuan");
                    return fields.make(() -> falling(yuan.get()));
                });
    }

    private static Limit afterHours(int hours) {
        return (start, trace) -> Due.at(start.at().plus(Duration.ofHours(hours)));
    }

    /** One yuan less where it was two hours late and more. */
    private static Penalty falling(int yuan) {
        CurrencyUnit cny = CurrencyUnit.of("CNY");
        Penalty soon = Penalties.fixed(Money.of(cny, yuan));
        Penalty late = Penalties.fixed(Money.of(cny, yuan - 1));
        return offence -> {
            Fact.Moment from = (Fact.Moment) offence.fact(ChargeRule.OVERDUE_FROM);
            Fact.Moment until = (Fact.Moment) offence.fact(ChargeRule.OVERDUE_UNTIL);
            boolean isLate = Duration.between(from.value(), until.value()).toHours() >= 2;
            return (isLate ? late : soon).reckon(offence);
        };
    }
}
