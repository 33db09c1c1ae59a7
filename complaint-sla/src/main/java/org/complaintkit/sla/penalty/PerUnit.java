package org.complaintkit.sla.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.joda.money.Money;

/** So much for each started unit of the time overdue, on the clock or in the working time of a calendar. */
record PerUnit(Money each, Duration unit, Optional<BusinessCalendar> calendar) implements Penalty {

    PerUnit {
        Amounts.notNegative(each);
        if (unit.isNegative() || unit.isZero()) {
            throw new IllegalArgumentException("time overdue is counted in units above zero, not in " + unit);
        }
    }

    @Override
    public Reckoning reckon(Offence offence) {
        Instant from = Growth.moment(offence, ChargeRule.OVERDUE_FROM);
        Instant until = Growth.moment(offence, ChargeRule.OVERDUE_UNTIL);
        Duration overdue = !until.isAfter(from)
                ? Duration.ZERO
                : calendar.map(working -> working.workingTimeBetween(from, until))
                        .orElseGet(() -> Duration.between(from, until));
        BigDecimal started = nanos(overdue).divide(nanos(unit), 0, RoundingMode.CEILING);
        Money amount = each.multipliedBy(started, RoundingMode.UNNECESSARY);
        return Reckoning.of(
                Sanction.fine(amount),
                calendar.isPresent() ? PenaltyWordings.OVERDUE_WORKING : PenaltyWordings.OVERDUE,
                Map.of(
                        "overdue", overdue.toString(),
                        "started", started.toPlainString(),
                        "unit", unit.toString(),
                        "each", each.toString(),
                        "amount", amount.toString()));
    }

    private static BigDecimal nanos(Duration length) {
        return BigDecimal.valueOf(length.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(length.getNano()));
    }

    @Override
    public Set<String> facts() {
        return Set.of(ChargeRule.OVERDUE_FROM, ChargeRule.OVERDUE_UNTIL);
    }
}
