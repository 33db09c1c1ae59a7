package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.joda.money.Money;

/** How prices grow with the time overdue. */
final class Growth {

    /** A hundred years. What takes longer has no end that anybody will see. */
    private static final long LONGEST = 3_155_760_000L;

    private final Penalty price;
    private final Money bound;
    private final Offence offence;
    private final Instant from;

    private Growth(Penalty price, Money bound, Offence offence) {
        this.price = price;
        this.bound = bound;
        this.offence = offence;
        this.from = moment(offence, ChargeRule.OVERDUE_FROM);
    }

    static Instant moment(Offence offence, String fact) {
        if (offence.fact(fact) instanceof Fact.Moment moment) {
            return moment.value();
        }
        throw new IllegalArgumentException("charge " + offence.charge().id() + ": " + fact + " must be an instant");
    }

    static boolean grows(Penalty price) {
        return price.facts().contains(ChargeRule.OVERDUE_UNTIL);
    }

    /** When the last of those that grow has come to its end; empty where one has none. */
    static Optional<Instant> last(List<Penalty> parts, Offence offence) {
        Optional<Instant> last = Optional.empty();
        for (Penalty part : parts) {
            if (grows(part)) {
                Optional<Instant> end = part.grownAt(offence);
                if (end.isEmpty()) {
                    return end;
                }
                last = last.filter(end.get()::isBefore).or(() -> end);
            }
        }
        return last;
    }

    /** The first whole second overdue at which a price reaches an amount; empty where it never does. */
    static Optional<Instant> reaches(Penalty price, Money bound, Offence offence) {
        return grows(price) ? new Growth(price, bound, offence).first() : Optional.empty();
    }

    private Optional<Instant> first() {
        long low = 0;
        long high = 1;
        while (high < LONGEST && !isOver(high)) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            low = isOver(middle) ? low : middle;
            high = isOver(middle) ? middle : high;
        }
        try {
            return reached(high) ? Optional.of(from.plusSeconds(high)) : Optional.empty();
        } catch (DateNotCoveredException beyond) {
            return Optional.empty();
        }
    }

    /** Reached, or beyond what the calendar covers. */
    private boolean isOver(long seconds) {
        try {
            return reached(seconds);
        } catch (DateNotCoveredException beyond) {
            return true;
        }
    }

    private boolean reached(long seconds) {
        Charge now = offence.charge();
        Charge then = new Charge(
                now.id(),
                now.basis(),
                now.party(),
                now.occurredAt(),
                now.facts().with(ChargeRule.OVERDUE_UNTIL, Fact.of(from.plusSeconds(seconds))));
        return !price.reckon(new Offence(then, offence.count(), offence.earlier()))
                .money()
                .isLessThan(bound);
    }
}
