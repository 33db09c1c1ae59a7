package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.complaintkit.sanction.Charge;

/** Over which window the charges of a party are counted. */
public enum Window {
    /** All there ever were. */
    EVER("ever"),
    /** Those of the year up to the charge: after the same local date and time one year before. */
    YEAR("year"),
    /** Those of the calendar month of the charge. */
    MONTH("month"),
    /** Those of the same complaint. */
    CASE("case");

    private final String word;

    Window(String word) {
        this.word = word;
    }

    /**
     * The word used in regimes.
     *
     * @return the word
     */
    public String word() {
        return word;
    }

    /** Whether an earlier charge counts together with a later one. */
    boolean joins(Charge earlier, Charge later, ZoneId zone) {
        return switch (this) {
            case EVER -> true;
            case YEAR ->
                earlier.occurredAt().isAfter(local(later, zone).minusYears(1).toInstant());
            case MONTH -> YearMonth.from(local(earlier, zone)).equals(YearMonth.from(local(later, zone)));
            case CASE -> earlier.id().complaint().equals(later.id().complaint());
        };
    }

    /** The last instant at which a charge may count together with an earlier one; empty: there is none. */
    Optional<Instant> end(Charge earlier, ZoneId zone) {
        return switch (this) {
            case EVER, CASE -> Optional.empty();
            // One day more: the last of February stands for days that there are not in the year before.
            case YEAR ->
                Optional.of(local(earlier, zone).plusYears(1).plusDays(1).toInstant());
            case MONTH ->
                Optional.of(YearMonth.from(local(earlier, zone))
                        .plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(zone)
                        .toInstant());
        };
    }

    private static ZonedDateTime local(Charge charge, ZoneId zone) {
        return charge.occurredAt().atZone(zone);
    }
}
