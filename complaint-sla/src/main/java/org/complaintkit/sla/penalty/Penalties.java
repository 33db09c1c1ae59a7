package org.complaintkit.sla.penalty;

import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sanction.Sanction;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/** The built-in penalty calculators. */
public final class Penalties {

    private Penalties() {}

    /**
     * The same fine each time.
     *
     * @param amount how much; not negative
     * @return the calculator
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Penalty fixed(Money amount) {
        Sanction fine = Sanction.fine(amount);
        Phrase line = new Phrase(PenaltyWordings.FIXED, Map.of("amount", amount.toString()));
        return offence -> new Reckoning(fine, List.of(line));
    }

    /**
     * A sanction without money, the same each time.
     *
     * @param kind warning, criticism, probation, dismissal, or a kind of the regime's
     * @return the calculator
     * @throws IllegalArgumentException if the kind is not a name
     */
    public static Penalty of(String kind) {
        Sanction sanction = Sanction.of(kind);
        Phrase line = new Phrase(PenaltyWordings.OTHER, Map.of("kind", kind));
        return offence -> new Reckoning(sanction, List.of(line));
    }

    /**
     * A fine that depends on which one it is: the first amount for the first, and the last amount for every later one.
     *
     * @param amounts the fines in order, at least one, in one currency, none negative
     * @return the calculator
     * @throws IllegalArgumentException if there is no amount or one is negative
     * @throws CurrencyMismatchException if they are in two currencies
     */
    public static Penalty steps(List<Money> amounts) {
        return new Steps(amounts);
    }
}
