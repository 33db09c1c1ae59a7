package org.complaintkit.sla.penalty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.Fact;
import org.complaintkit.sanction.Sanction;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/** Calculators that name an amount themselves. */
final class Amounts {

    private Amounts() {}

    static Money notNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a fine must not be negative: " + amount);
        }
        return amount;
    }

    static void sameCurrency(Money first, Money other) {
        if (!other.isSameCurrency(first)) {
            throw new CurrencyMismatchException(first.getCurrencyUnit(), other.getCurrencyUnit());
        }
    }

    /** The same fine each time. */
    record Fixed(Money amount) implements Penalty {

        Fixed {
            notNegative(amount);
        }

        @Override
        public Reckoning reckon(Offence offence) {
            return Reckoning.of(Sanction.fine(amount), PenaltyWordings.FIXED, Map.of("amount", amount.toString()));
        }
    }

    /** A sanction without money, the same each time. */
    record OfKind(Sanction sanction) implements Penalty {

        @Override
        public Reckoning reckon(Offence offence) {
            return new Reckoning(sanction, List.of(PenaltyWordings.kind(sanction.kind())));
        }
    }

    /** A fine by the count, the last one for every later count. */
    record Steps(List<Money> amounts) implements Penalty {

        Steps {
            amounts = List.copyOf(amounts);
            if (amounts.isEmpty()) {
                throw new IllegalArgumentException("steps need at least one amount");
            }
            for (Money amount : amounts) {
                sameCurrency(amounts.get(0), notNegative(amount));
            }
        }

        @Override
        public Reckoning reckon(Offence offence) {
            int last = amounts.size();
            Money amount = amounts.get(Math.min(offence.count(), last) - 1);
            return Reckoning.of(
                    Sanction.fine(amount),
                    offence.count() >= last ? PenaltyWordings.STEP_ON : PenaltyWordings.STEP,
                    Map.of(
                            "count", Integer.toString(offence.count()),
                            "last", Integer.toString(last),
                            "amount", amount.toString()));
        }
    }

    /** A fine that rises by the same step with each count. */
    record Rising(Money first, Money by) implements Penalty {

        Rising {
            sameCurrency(notNegative(first), notNegative(by));
        }

        @Override
        public Reckoning reckon(Offence offence) {
            Money amount = first.plus(by.multipliedBy(offence.count() - 1L));
            return Reckoning.of(
                    Sanction.fine(amount),
                    PenaltyWordings.RISING,
                    Map.of(
                            "first", first.toString(),
                            "by", by.toString(),
                            "count", Integer.toString(offence.count()),
                            "amount", amount.toString()));
        }
    }

    /** The amount that a person entered. */
    record Entered(String fact) implements Penalty {

        @Override
        public Reckoning reckon(Offence offence) {
            if (!(offence.fact(fact) instanceof Fact.Sum sum)) {
                throw new IllegalArgumentException(
                        "charge " + offence.charge().id() + ": " + fact + " must be money, not " + offence.fact(fact));
            }
            return Reckoning.of(
                    Sanction.fine(notNegative(sum.value())),
                    PenaltyWordings.ENTERED,
                    Map.of("fact", fact, "amount", sum.value().toString()));
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }
}
