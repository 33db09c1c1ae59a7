package org.complaintkit.sla.penalty;

import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Sanction;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/** A fine by the count, the last one for every later count. */
record Steps(List<Money> amounts) implements Penalty {

    Steps {
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("steps need at least one amount");
        }
        for (Money amount : amounts) {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("a fine must not be negative: " + amount);
            }
            if (!amount.isSameCurrency(amounts.get(0))) {
                throw new CurrencyMismatchException(amounts.get(0).getCurrencyUnit(), amount.getCurrencyUnit());
            }
        }
    }

    @Override
    public Reckoning reckon(Offence offence) {
        int last = amounts.size();
        boolean beyond = offence.count() >= last;
        Money amount = amounts.get(Math.min(offence.count(), last) - 1);
        Phrase line = new Phrase(
                beyond ? PenaltyWordings.STEP_ON : PenaltyWordings.STEP,
                Map.of(
                        "count", Integer.toString(offence.count()),
                        "last", Integer.toString(last),
                        "amount", amount.toString()));
        return new Reckoning(Sanction.fine(amount), List.of(line));
    }
}
