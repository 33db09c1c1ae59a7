package org.complaintkit.replay.backtest;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Sanction;

/** What a charge comes to. */
final class Price {

    private static final String NONE = "none";

    private Price() {}

    /** Empty where it was waived or reversed, has no price, or is let off. */
    static Optional<Accounts.Sanctioned> of(Charge charge, Accounts accounts) {
        return accounts.of(charge)
                .filter(is -> is.standing().counts())
                .filter(is -> !is.standing().sanction().kind().equals(NONE));
    }

    /** The currency, or the kind where it costs no money. */
    static String unit(Sanction sanction) {
        return sanction.amount().map(sum -> sum.getCurrencyUnit().getCode()).orElse(sanction.kind());
    }

    /** The sum of money, or how many where it costs none. */
    static BigDecimal size(Sanction sanction) {
        return sanction.amount().map(sum -> sum.getAmount()).orElse(BigDecimal.ONE);
    }
}
