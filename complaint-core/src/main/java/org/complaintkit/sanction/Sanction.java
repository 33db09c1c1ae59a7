package org.complaintkit.sanction;

import java.util.Optional;
import org.complaintkit.identity.Names;
import org.joda.money.Money;

/**
 * What a charge comes to: a fine with its amount, or a sanction without money.
 *
 * @param kind fine, warning, criticism, probation, dismissal, or a kind of the regime's
 * @param amount the amount, for those that cost money
 */
public record Sanction(String kind, Optional<Money> amount) {

    /**
     * Checks the kind and the amount.
     *
     * @throws IllegalArgumentException if the kind is not a name in the sense of {@link Names}, or the amount is negative
     */
    public Sanction {
        Names.require("sanction", kind);
        if (amount.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "sanction " + kind + ": the amount must not be negative: " + amount.get());
        }
    }

    /** The kind of what costs nothing. */
    private static final String NONE = "none";

    /**
     * Nothing: the charge counts, but costs nothing.
     *
     * @return the sanction, of kind {@code none}
     */
    public static Sanction none() {
        return of(NONE);
    }

    /** The amount, where it is above zero. */
    Optional<Money> money() {
        return amount.filter(Money::isPositive);
    }

    /**
     * A fine.
     *
     * @param amount how much
     * @return the sanction
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Sanction fine(Money amount) {
        return new Sanction("fine", Optional.of(amount));
    }

    /**
     * A sanction without money.
     *
     * @param kind warning, criticism, probation, dismissal, or a kind of the regime's
     * @return the sanction
     * @throws IllegalArgumentException if the kind is not a name in the sense of {@link Names}
     */
    public static Sanction of(String kind) {
        return new Sanction(kind, Optional.empty());
    }
}
