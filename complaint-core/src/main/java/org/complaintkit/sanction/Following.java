package org.complaintkit.sanction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Makes the entries that may follow what stands. It checks nothing of who may ask for them: that is for the rules ({@link
 * Pricing}). What was waived or reversed can only be reversed or paid; everything else throws {@link
 * IllegalStateException}.
 */
public final class Following {

    private final Standing now;
    private final Origin origin;

    Following(Standing now, Origin origin) {
        this.now = now;
        this.origin = origin;
    }

    /**
     * Its count or price changed.
     *
     * @param priced what it comes to by the rules now
     * @return the entry; it moves the difference
     */
    public Entry corrected(Priced priced) {
        requireCounted();
        return new Entry(
                origin,
                now.charge(),
                Entry.Kind.CORRECTED,
                priced.count(),
                priced.sanction(),
                difference(now.reduced(priced.sanction())),
                now.fund(),
                now.dueAt(),
                priced.reckoning());
    }

    /**
     * It was withdrawn: it is no longer owed, and what was paid is to be given back.
     *
     * @return the entry
     */
    public Entry reversed() {
        return cancelled(Entry.Kind.REVERSED);
    }

    /**
     * It was waived: it is no longer owed, and no longer counts.
     *
     * @return the entry
     */
    public Entry waived() {
        requireCounted();
        return cancelled(Entry.Kind.WAIVED);
    }

    private void requireCounted() {
        if (!now.counts()) {
            throw new IllegalStateException(
                    now.charge().id() + " is " + now.state().word() + "; it can be reversed or paid, and nothing else");
        }
    }

    private Entry cancelled(Entry.Kind kind) {
        return next(kind, 0, now.counts() ? difference(Sanction.none()) : List.of());
    }

    /**
     * Somebody confirmed it.
     *
     * @param due by when it is to be settled; empty where nothing is said of that
     * @return the entry
     */
    public Entry confirmed(Optional<Instant> due) {
        requireCounted();
        return new Entry(
                origin,
                now.charge(),
                Entry.Kind.CONFIRMED,
                now.count(),
                now.sanction(),
                List.of(),
                now.fund(),
                due,
                List.of());
    }

    /**
     * The party objects.
     *
     * @return the entry
     */
    public Entry appealed() {
        requireCounted();
        return next(Entry.Kind.APPEALED, now.count(), List.of());
    }

    /**
     * It was reviewed and stands.
     *
     * @return the entry
     */
    public Entry reviewed() {
        requireCounted();
        return next(Entry.Kind.REVIEWED, now.count(), List.of());
    }

    /**
     * It was reduced. Where the rules come to less later, that counts.
     *
     * @param to what is left of it; in its currency, not negative and not more than it comes to
     * @return the entry; it moves the difference
     * @throws IllegalArgumentException if it is more, negative or in another currency, or it costs no money
     */
    public Entry reduced(Money to) {
        requireCounted();
        Money amount = now.sanction()
                .amount()
                .filter(to::isSameCurrency)
                .orElseThrow(() -> new IllegalArgumentException(
                        now.sanction() + " of " + now.charge().id() + " is not in the currency of " + to));
        if (to.isNegative() || to.isGreaterThan(amount)) {
            throw new IllegalArgumentException(now.charge().id() + " comes to " + amount + " and is not reduced to "
                    + to + "; an amount from zero up to that is");
        }
        Sanction less = new Sanction(now.assessed().kind(), Optional.of(to));
        return new Entry(
                origin,
                now.charge(),
                Entry.Kind.REDUCED,
                now.count(),
                less,
                difference(less),
                now.fund(),
                now.dueAt(),
                List.of());
    }

    /**
     * Something was paid.
     *
     * @param amount how much; in its currency, above zero; more than is owed leaves the party with a balance above zero
     * @return the entry
     * @throws IllegalArgumentException if it is not above zero, or in another currency
     */
    public Entry settled(Money amount) {
        if (now.sanction().amount().filter(amount::isSameCurrency).isEmpty()) {
            throw new IllegalArgumentException(
                    now.sanction() + " of " + now.charge().id() + " is not in the currency of " + amount);
        }
        Book fund = now.fund();
        Book party = Book.of(now.charge().party());
        return next(
                Entry.Kind.SETTLED,
                now.count(),
                List.of(
                        new Transfer(Book.payments(fund.tenant()), party, amount),
                        new Transfer(fund.claims(), fund, amount)));
    }

    /**
     * A sanction without money was carried out.
     *
     * @return the entry
     */
    public Entry settled() {
        return next(Entry.Kind.SETTLED, now.count(), List.of());
    }

    /**
     * It was due and not settled.
     *
     * @return the entry
     */
    public Entry overdue() {
        requireCounted();
        return next(Entry.Kind.OVERDUE, now.count(), List.of());
    }

    private Entry next(Entry.Kind kind, int count, List<Transfer> transfers) {
        return new Entry(
                origin, now.charge(), kind, count, now.sanction(), transfers, now.fund(), now.dueAt(), List.of());
    }

    /** What is moved so that the party owes for another sanction than before. */
    private List<Transfer> difference(Sanction after) {
        Book party = Book.of(now.charge().party());
        Book claims = now.fund().claims();
        Optional<Money> was = now.sanction().money();
        Optional<Money> is = after.money();
        if (was.isPresent() && is.filter(was.get()::isSameCurrency).isPresent()) {
            Money more = is.get().minus(was.get());
            if (more.isZero()) {
                return List.of();
            }
            return List.of(
                    more.isPositive() ? new Transfer(party, claims, more) : new Transfer(claims, party, more.abs()));
        }
        List<Transfer> transfers = new ArrayList<>(2);
        was.ifPresent(amount -> transfers.add(new Transfer(claims, party, amount)));
        is.ifPresent(amount -> transfers.add(new Transfer(party, claims, amount)));
        return transfers;
    }
}
