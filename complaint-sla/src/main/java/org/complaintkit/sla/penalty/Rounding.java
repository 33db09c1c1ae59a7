package org.complaintkit.sla.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.sanction.Sanction;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * How an amount is rounded. Nothing is rounded without one.
 *
 * @param mode which way
 * @param to the smallest step, above zero: {@code 0.01}, {@code 1}, {@code 0.05}
 */
public record Rounding(RoundingMode mode, BigDecimal to) {

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Rounding {
        if (to.signum() <= 0) {
            throw new IllegalArgumentException("amounts are rounded to a step above zero, not to " + to);
        }
    }

    /** Rounds, and says so. */
    Reckoning round(Reckoning before, BigMoney exact) {
        BigDecimal steps = exact.getAmount().divide(to, 0, mode);
        Money rounded = Scaled.exact(BigMoney.of(exact.getCurrencyUnit(), steps.multiply(to)));
        return before.then(
                new Sanction(before.sanction().kind(), Optional.of(rounded)),
                PenaltyWordings.ROUNDED,
                Map.of(
                        "mode", mode.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "to", to.toPlainString(),
                        "amount", rounded.toString()));
    }
}
