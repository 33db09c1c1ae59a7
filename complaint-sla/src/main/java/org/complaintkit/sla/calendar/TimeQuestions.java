package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;

/** Questions about instants, put to the table of whole seconds: openings and closings never fall between two of them. */
final class TimeQuestions {

    /** More than all covered years, and far from overflow. */
    private static final long FOREVER = 1L << 40;

    private static final long NANOS = 1_000_000_000;

    private final CalendarEdition edition;
    private final Coverage covers;
    private final WorkingTime table;

    TimeQuestions(CalendarEdition edition, Coverage covers, WorkingTime table) {
        this.edition = edition;
        this.covers = covers;
        this.table = table;
    }

    boolean isOpen(Instant at) {
        return table.isOpen(inside(at));
    }

    Instant nextOpening(Instant at) {
        long second = inside(at);
        return table.isOpen(second) ? at : after(table.next(second, true));
    }

    Instant nextClosing(Instant at) {
        return after(table.nextClose(inside(at)));
    }

    Instant previousOpening(Instant at) {
        return before(table.lastOpening(lastSecondBefore(at)));
    }

    Instant previousClosing(Instant at) {
        return before(table.lastClose(lastSecondBefore(at)));
    }

    Instant rollBack(Instant at) {
        long second = lastSecondBefore(at);
        return table.isOpen(second) ? at : before(table.lastClose(second));
    }

    Instant add(Instant start, Duration amount) {
        requireNotNegative(amount, "subtract");
        long second = insideOrEnd(start);
        if (amount.isZero()) {
            return start;
        }
        long nano = amount.getNano() + openNano(start);
        long whole = Math.min(amount.getSeconds(), FOREVER);
        if (nano == 0) {
            return after(table.addEarly(second, whole));
        }
        if (nano >= NANOS) {
            whole++;
            nano -= NANOS;
        }
        long reached = table.addEarly(second, nano == 0 ? whole : whole + 1);
        return nano == 0 || reached == WorkingTime.NONE ? after(reached) : Instant.ofEpochSecond(reached - 1, nano);
    }

    Instant subtract(Instant start, Duration amount) {
        requireNotNegative(amount, "add");
        long second = insideOrEnd(start);
        if (amount.isZero()) {
            return start;
        }
        long nano = openNano(start) - amount.getNano();
        long whole = Math.min(amount.getSeconds(), FOREVER);
        if (nano < 0) {
            whole++;
            nano += NANOS;
        }
        long reached = table.subtractLate(second, whole);
        return reached == WorkingTime.NONE ? before(reached) : Instant.ofEpochSecond(reached, nano);
    }

    Duration between(Instant start, Instant end) {
        long from = insideOrEnd(start);
        long to = insideOrEnd(end);
        if (!end.isAfter(start)) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(table.between(from, to), openNano(end) - openNano(start));
    }

    Stream<OpenInterval> openIntervals(Instant from, Instant to) {
        insideOrEnd(from);
        insideOrEnd(to);
        return Stream.iterate(
                        openAtOrAfter(from, to),
                        Optional::isPresent,
                        last -> last.flatMap(interval -> openAtOrAfter(interval.close(), to)))
                .map(Optional::orElseThrow);
    }

    private Optional<OpenInterval> openAtOrAfter(Instant from, Instant to) {
        long second = from.getEpochSecond();
        long open = table.next(second, true);
        if (open == WorkingTime.NONE || !Instant.ofEpochSecond(open).isBefore(to)) {
            return Optional.empty();
        }
        Instant start = open == second ? from : Instant.ofEpochSecond(open);
        long closed = table.next(open, false);
        Instant close = closed == WorkingTime.NONE ? to : Instant.ofEpochSecond(closed);
        return start.isBefore(to)
                ? Optional.of(new OpenInterval(start, close.isBefore(to) ? close : to))
                : Optional.empty();
    }

    Instant end() {
        return Instant.ofEpochSecond(table.end());
    }

    void requireCovered(Instant at) {
        insideOrEnd(at);
    }

    /** The part of the instant's second that counts. */
    private long openNano(Instant at) {
        long second = at.getEpochSecond();
        int nano = at.getNano();
        return nano == 0 || !table.isOpen(second) ? 0 : nano;
    }

    private static void requireNotNegative(Duration amount, String instead) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount must not be negative, but was " + amount + "; use " + instead
                    + " with " + amount.negated());
        }
    }

    private long inside(Instant at) {
        long second = at.getEpochSecond();
        if (second < table.first() || second >= table.end()) {
            throw new DateNotCoveredException(edition, covers, table.dateOf(at));
        }
        return second;
    }

    private long insideOrEnd(Instant at) {
        return at.getEpochSecond() == table.end() && at.getNano() == 0 ? table.end() : inside(at);
    }

    private long lastSecondBefore(Instant at) {
        insideOrEnd(at);
        long second = at.getEpochSecond() - (at.getNano() == 0 ? 1 : 0);
        if (second < table.first()) {
            return before(WorkingTime.NONE).getEpochSecond();
        }
        return second;
    }

    private Instant after(long second) {
        if (second == WorkingTime.NONE) {
            throw new DateNotCoveredException(edition, covers, covers.last().plusDays(1));
        }
        return Instant.ofEpochSecond(second);
    }

    private Instant before(long second) {
        if (second == WorkingTime.NONE) {
            throw new DateNotCoveredException(edition, covers, covers.first().minusDays(1));
        }
        return Instant.ofEpochSecond(second);
    }
}
