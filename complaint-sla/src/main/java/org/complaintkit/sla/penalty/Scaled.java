package org.complaintkit.sla.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Sanction;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** A multiple or a part of what another calculator says. */
record Scaled(Penalty of, BigDecimal factor, boolean percent, Optional<Rounding> rounding) implements Penalty {

    Scaled {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("a fine must not be negative: times " + factor.toPlainString());
        }
    }

    @Override
    public Reckoning reckon(Offence offence) {
        Reckoning whole = of.reckon(offence);
        if (whole.sanction().amount().isEmpty()) {
            return whole;
        }
        BigDecimal by = percent ? factor.movePointLeft(2) : factor;
        BigMoney exact = whole.money().toBigMoney().multipliedBy(by);
        BigMoney shown = exact.withScale(
                Math.max(exact.getScale() - zeros(exact), whole.money().getScale()));
        Wording wording = percent ? PenaltyWordings.PERCENT : PenaltyWordings.TIMES;
        Map<String, String> said =
                Map.of(percent ? "percent" : "factor", factor.toPlainString(), "amount", shown.toString());
        if (rounding.isPresent()) {
            return rounding.get().round(whole.then(whole.sanction(), wording, said), exact);
        }
        return whole.then(fine(whole, exact(exact)), wording, said);
    }

    private static int zeros(BigMoney exact) {
        return exact.getScale()
                - Math.max(0, exact.getAmount().stripTrailingZeros().scale());
    }

    private static Sanction fine(Reckoning whole, Money amount) {
        return new Sanction(whole.sanction().kind(), Optional.of(amount));
    }

    static Money exact(BigMoney amount) {
        try {
            return amount.toMoney(RoundingMode.UNNECESSARY);
        } catch (ArithmeticException inexact) {
            throw new ArithmeticException(amount + " is no amount of " + amount.getCurrencyUnit() + ", which has "
                    + amount.getCurrencyUnit().getDecimalPlaces() + " decimals; say how to round it");
        }
    }

    @Override
    public Set<String> facts() {
        return of.facts();
    }

    @Override
    public Set<Window> looksBack() {
        return of.looksBack();
    }

    @Override
    public Optional<Instant> grownAt(Offence offence) {
        return of.grownAt(offence);
    }

    /**
     * The part of a party that answers together with others. Each gets what lies between two marks on the whole, so that
     * the parts add up to it to the last cent whatever their shares are.
     */
    record Part(Penalty of) implements Penalty {

        @Override
        public Reckoning reckon(Offence offence) {
            Reckoning whole = of.reckon(offence);
            BigDecimal from = number(offence, ChargeRule.SHARE_FROM);
            BigDecimal to = number(offence, ChargeRule.SHARE_TO);
            BigDecimal all = number(offence, ChargeRule.SHARE_OF);
            if (all.signum() <= 0 || from.signum() < 0 || from.compareTo(to) > 0 || to.compareTo(all) > 0) {
                throw new IllegalArgumentException("charge " + offence.charge().id() + ": there is no part from " + from
                        + " to " + to + " of " + all);
            }
            Money amount = mark(whole.money(), to, all).minus(mark(whole.money(), from, all));
            return whole.then(
                    fine(whole, amount),
                    PenaltyWordings.SPLIT,
                    Map.of(
                            "of", all.toPlainString(),
                            "from", from.toPlainString(),
                            "to", to.toPlainString(),
                            "amount", amount.toString()));
        }

        private static Money mark(Money whole, BigDecimal at, BigDecimal all) {
            BigDecimal amount = whole.getAmount().multiply(at).divide(all, whole.getScale(), RoundingMode.HALF_UP);
            return Money.of(whole.getCurrencyUnit(), amount);
        }

        private static BigDecimal number(Offence offence, String fact) {
            if (offence.fact(fact) instanceof Fact.Quantity number) {
                return number.value();
            }
            throw new IllegalArgumentException("charge " + offence.charge().id() + ": " + fact + " must be a number");
        }

        @Override
        public Set<String> facts() {
            return of.facts();
        }

        @Override
        public Set<Window> looksBack() {
            return of.looksBack();
        }

        @Override
        public Optional<Instant> grownAt(Offence offence) {
            return of.grownAt(offence);
        }
    }
}
