package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.sanction.Sanction;
import org.joda.money.Money;

/** At most or at least an amount, together with what earlier charges within a window came to; alone without a window. */
record Bounded(Penalty of, Money bound, boolean most, Optional<Window> over) implements Penalty {

    Bounded {
        Amounts.notNegative(bound);
    }

    @Override
    public Reckoning reckon(Offence offence) {
        Reckoning free = of.reckon(offence);
        Amounts.sameCurrency(bound, free.money());
        Money earlier = Money.zero(bound.getCurrencyUnit());
        for (Sanction before : over.isPresent() ? offence.earlier().apply(over.get()) : List.<Sanction>of()) {
            earlier = earlier.plus(before.amount().filter(bound::isSameCurrency).orElse(zero()));
        }
        Money rest = earlier.isGreaterThan(bound) ? zero() : bound.minus(earlier);
        boolean bounds = most ? free.money().isGreaterThan(rest) : free.money().isLessThan(rest);
        Money amount = bounds ? rest : free.money();
        return free.then(
                new Sanction(free.sanction().kind(), Optional.of(amount)),
                most ? PenaltyWordings.MOST : PenaltyWordings.LEAST,
                Map.of(
                        most ? "most" : "least",
                        bound.toString(),
                        "window",
                        over.map(Window::word).orElse("charge"),
                        "earlier",
                        earlier.toString(),
                        "amount",
                        amount.toString()));
    }

    private Money zero() {
        return Money.zero(bound.getCurrencyUnit());
    }

    @Override
    public Set<String> facts() {
        return of.facts();
    }

    @Override
    public Set<Window> looksBack() {
        Set<Window> windows = new TreeSet<>(of.looksBack());
        over.ifPresent(windows::add);
        return windows;
    }

    /** Where the bound alone is reached; with earlier charges the rest of it was used up before. */
    @Override
    public Optional<Instant> grownAt(Offence offence) {
        Optional<Instant> free = of.grownAt(offence);
        Optional<Instant> bounded = most ? Growth.reaches(of, bound, offence) : Optional.empty();
        return free.isPresent() && bounded.filter(free.get()::isAfter).isEmpty() ? free : bounded;
    }
}
