package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.limit.Period;

/**
 * Whether a verb was done at least so many times in a period before an act, the act itself counted where it is of this verb.
 * Where nobody acts it does not hold.
 *
 * @param verb the verb
 * @param times how many times at least, from 1
 * @param before the period
 */
public record OftenWithin(Verb verb, int times, Before before) implements Predicate<Facts> {

    /** A period that ends with an act. */
    public sealed interface Before {

        /**
         * Whether an earlier moment lies in the period.
         *
         * @param earlier the earlier moment
         * @param act when the act happened
         * @return true if it does
         */
        boolean reaches(Instant earlier, Instant act);
    }

    /**
     * A length of time up to the act: what happened exactly so long before lies outside.
     *
     * @param length how long
     */
    public record Sliding(Duration length) implements Before {
        @Override
        public boolean reaches(Instant earlier, Instant act) {
            return earlier.plus(length).isAfter(act);
        }
    }

    /**
     * The day, week or month of the calendar in which the act lies; a week begins on Monday.
     *
     * @param period which
     * @param zone the zone that tells the day
     */
    public record Same(Period period, ZoneId zone) implements Before {
        @Override
        public boolean reaches(Instant earlier, Instant act) {
            return lastDay(earlier).equals(lastDay(act));
        }

        private LocalDate lastDay(Instant moment) {
            return period.lastDayOf(moment.atZone(zone).toLocalDate());
        }
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public OftenWithin {
        if (times < 1) {
            throw new IllegalArgumentException("how often " + verb + " was done is asked from once on, not " + times);
        }
    }

    @Override
    public boolean test(Facts facts) {
        Optional<Instant> act = moment(facts, DerivedFacts.AT);
        Optional<Instant> first = moment(facts, DerivedFacts.latest(times, verb));
        return act.isPresent() && first.isPresent() && before.reaches(first.get(), act.get());
    }

    private static Optional<Instant> moment(Facts facts, String name) {
        return facts.fact(name).filter(Fact.Moment.class::isInstance).map(known -> ((Fact.Moment) known).value());
    }
}
