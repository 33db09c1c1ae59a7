package org.complaintkit.sanction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.complaintkit.rule.Phrase;

/**
 * A line of an account; never changed, only followed by others. Made by {@link #assessed} and {@link Standing#following}.
 *
 * @param origin when it was made, by whom, under which id
 * @param charge what it is about
 * @param kind what became of the charge
 * @param count which one it is for this party under this rule, from 1; 0 once it is reversed or waived
 * @param sanction what it comes to; of a corrected one by the rules alone; of a reversed or waived one, what it had come to
 * @param transfers which money it moves between which books; none where it moves none
 * @param fund the fund that the money is for
 * @param dueAt by when it is to be settled, as far as that is known
 * @param reckoning how the sanction was reckoned, line by line; empty where it was not reckoned anew
 */
public record Entry(
        Origin origin,
        Charge charge,
        Kind kind,
        int count,
        Sanction sanction,
        List<Transfer> transfers,
        Book fund,
        Optional<Instant> dueAt,
        List<Phrase> reckoning) {

    /** What became of a charge. */
    public enum Kind {
        /** It was taken in and priced: proposed, as long as nobody confirms it. */
        ASSESSED,
        /** Another charge came in or went before it, and its count or price changed. */
        CORRECTED,
        /** It was withdrawn. */
        REVERSED,
        /** Somebody with the right to confirmed it; from here it is due. */
        CONFIRMED,
        /** The party objects. */
        APPEALED,
        /** It was reviewed and stands. */
        REVIEWED,
        /** It was reduced. */
        REDUCED,
        /** It was waived; it no longer counts. */
        WAIVED,
        /** Something was paid, or a sanction without money carried out. */
        SETTLED,
        /** It was due, and not settled. */
        OVERDUE;

        /**
         * The word used in formats.
         *
         * @return {@code assessed}, {@code corrected} and so on
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes copies of the lists. */
    public Entry {
        transfers = List.copyOf(transfers);
        reckoning = List.copyOf(reckoning);
    }

    /**
     * The first entry of a charge: what it comes to is owed to a fund from now on.
     *
     * @param origin when it was taken in
     * @param charge the charge
     * @param priced what it comes to
     * @param fund the fund that gets the money
     * @return the entry
     */
    public static Entry assessed(Origin origin, Charge charge, Priced priced, Book fund) {
        Optional<Transfer> owed =
                priced.sanction().money().map(amount -> new Transfer(Book.of(charge.party()), fund.claims(), amount));
        return new Entry(
                origin,
                charge,
                Kind.ASSESSED,
                priced.count(),
                priced.sanction(),
                owed.stream().toList(),
                fund,
                Optional.empty(),
                priced.reckoning());
    }
}
