package org.complaintkit.sanction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.rule.Phrase;
import org.joda.money.Money;

/**
 * How a charge stands in its account.
 *
 * @param charge the charge
 * @param fund the fund that gets the money
 * @param state what became of it last, corrections and payments in part aside
 * @param count which one it is for this party under this rule, from 1; 0 once it is reversed or waived
 * @param assessed what it comes to by the rules
 * @param reducedTo what a person reduced it to
 * @param paid what was paid for it so far
 * @param dueAt by when it is to be settled
 * @param reckoning how it was reckoned last
 * @param confirmedAt when the notice was given
 * @param objection whether the party objected, and what became of that
 */
public record Standing(
        Charge charge,
        Book fund,
        Entry.Kind state,
        int count,
        Sanction assessed,
        Optional<Money> reducedTo,
        Optional<Money> paid,
        Optional<Instant> dueAt,
        List<Phrase> reckoning,
        Optional<Instant> confirmedAt,
        Objection objection) {

    /** Whether the party objected, and what became of that. */
    public enum Objection {
        /** It did not. */
        NONE,
        /** It did, and nobody has decided on that. */
        OPEN,
        /** It did, and the sanction was reviewed, reduced or waived. */
        DECIDED;

        private Objection after(Entry.Kind kind) {
            return switch (kind) {
                case APPEALED -> OPEN;
                case REVIEWED, REDUCED, WAIVED -> this == OPEN ? DECIDED : this;
                default -> this;
            };
        }
    }

    /** Takes a copy of the reckoning. */
    public Standing {
        reckoning = List.copyOf(reckoning);
    }

    static Standing of(Entry entry) {
        return assessed(entry, Optional.empty());
    }

    private static Standing assessed(Entry entry, Optional<Money> paid) {
        return new Standing(
                entry.charge(),
                entry.fund(),
                entry.kind(),
                entry.count(),
                entry.sanction(),
                Optional.empty(),
                paid,
                entry.dueAt(),
                entry.reckoning(),
                Optional.empty(),
                Objection.NONE);
    }

    /**
     * What it comes to: what the rules say, or what a person reduced it to where that is less.
     *
     * @return the sanction
     */
    public Sanction sanction() {
        return reduced(assessed);
    }

    Sanction reduced(Sanction by) {
        boolean less = reducedTo.isPresent()
                && by.amount().isPresent()
                && reducedTo.get().isSameCurrency(by.amount().get())
                && reducedTo.get().isLessThan(by.amount().get());
        return less ? new Sanction(by.kind(), reducedTo) : by;
    }

    /**
     * Whether it counts: it was neither reversed nor waived.
     *
     * @return true if it does
     */
    public boolean counts() {
        return state != Entry.Kind.REVERSED && state != Entry.Kind.WAIVED;
    }

    /**
     * What is still to be paid for it.
     *
     * @return the amount, below zero where too much was paid; empty where it costs no money or was waived or reversed
     */
    public Optional<Money> outstanding() {
        return counts()
                ? sanction()
                        .amount()
                        .map(amount -> paid.filter(amount::isSameCurrency)
                                .map(amount::minus)
                                .orElse(amount))
                : Optional.empty();
    }

    /**
     * Whether nothing is left to be done: it is settled, waived or reversed.
     *
     * @return true if so
     */
    public boolean isClosed() {
        return !counts() || state == Entry.Kind.SETTLED;
    }

    /**
     * Whether it was to be settled before an instant and was not.
     *
     * @param now the instant
     * @return true if it is overdue then
     */
    public boolean isOverdue(Instant now) {
        return !isClosed() && dueAt.filter(due -> due.isBefore(now)).isPresent();
    }

    /**
     * The entries that may follow.
     *
     * @param origin when they are made, by whom, under which id
     * @return what makes them
     */
    public Following following(Origin origin) {
        return new Following(this, origin);
    }

    /** As it stands after one more entry. */
    Standing after(Entry entry) {
        return switch (entry.kind()) {
            case ASSESSED -> assessed(entry, paid);
            case CORRECTED ->
                new Standing(
                        charge,
                        fund,
                        state,
                        entry.count(),
                        entry.sanction(),
                        reducedTo,
                        paid,
                        dueAt,
                        entry.reckoning(),
                        confirmedAt,
                        objection);
            case REDUCED -> moved(entry, entry.sanction().amount(), paid);
            case SETTLED -> settled(entry);
            default -> moved(entry, reducedTo, paid);
        };
    }

    private Standing moved(Entry entry, Optional<Money> reduced, Optional<Money> nowPaid) {
        return new Standing(
                charge,
                fund,
                entry.kind(),
                entry.count(),
                assessed,
                reduced,
                nowPaid,
                entry.dueAt(),
                reckoning,
                entry.kind() == Entry.Kind.CONFIRMED
                        ? Optional.of(entry.origin().at())
                        : confirmedAt,
                objection.after(entry.kind()));
    }

    /** A payment in part leaves the state as it was, and so does one for what was waived or reversed. */
    private Standing settled(Entry entry) {
        Optional<Money> payment = entry.transfers().stream()
                .filter(transfer -> transfer.to().kind() == Book.Kind.PARTY)
                .map(Transfer::amount)
                .findFirst();
        Optional<Money> all = payment.isPresent() && paid.isPresent()
                ? Optional.of(payment.get().plus(paid.get()))
                : payment.or(() -> paid);
        Standing after = moved(entry, reducedTo, all);
        boolean keeps =
                !counts() || after.outstanding().filter(Money::isPositive).isPresent();
        return keeps ? paid(all) : after;
    }

    private Standing paid(Optional<Money> all) {
        return new Standing(
                charge, fund, state, count, assessed, reducedTo, all, dueAt, reckoning, confirmedAt, objection);
    }
}
