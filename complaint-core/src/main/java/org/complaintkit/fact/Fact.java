package org.complaintkit.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.complaintkit.identity.Names;
import org.joda.money.Money;

/** A recorded value of one of eight types. Values of two types are never equal and never compared by size. */
public sealed interface Fact {

    /**
     * The type of the value.
     *
     * @return the type
     */
    FactType type();

    /**
     * A yes or no.
     *
     * @param value the value
     */
    record Flag(boolean value) implements Fact {
        /** Yes. */
        public static final Flag YES = new Flag(true);

        /** No. */
        public static final Flag NO = new Flag(false);

        @Override
        public FactType type() {
            return FactType.FLAG;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A name: a kind, a channel, a person's id. Never personal data.
     *
     * @param value the value, a name in the sense of {@link Names}
     */
    record Name(String value) implements Fact {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
         */
        public Name {
            Names.require("name", value);
        }

        @Override
        public FactType type() {
            return FactType.NAME;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A number, exact; 1.0 and 1 are the same.
     *
     * @param value the value, kept without trailing zeros; at most {@value #MOST_DIGITS} digits before and after the
     *     point
     */
    record Quantity(BigDecimal value) implements Fact {
        /** The most digits that a number may have before its point, and after it. */
        public static final int MOST_DIGITS = 100;

        /**
         * Takes the trailing zeros away, so that equal numbers are equal facts.
         *
         * @throws IllegalArgumentException if it has more digits than allowed; {@code 1E+1000000000} is a number too, and
         *     would fill the memory when written out
         */
        public Quantity {
            value = value.stripTrailingZeros();
            if (value.scale() > MOST_DIGITS || value.precision() - (long) value.scale() > MOST_DIGITS) {
                throw new IllegalArgumentException("a number has at most " + MOST_DIGITS
                        + " digits before and after the point, this one is " + value);
            }
        }

        @Override
        public FactType type() {
            return FactType.NUMBER;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * An instant.
     *
     * @param value the value
     */
    record Moment(Instant value) implements Fact {
        @Override
        public FactType type() {
            return FactType.MOMENT;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A date of the calendar, without a zone.
     *
     * @param value the value
     */
    record Day(LocalDate value) implements Fact {
        @Override
        public FactType type() {
            return FactType.DAY;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * An amount of money with its currency.
     *
     * @param value the value
     */
    record Sum(Money value) implements Fact {
        @Override
        public FactType type() {
            return FactType.MONEY;
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Several names in order: persons, pieces of evidence.
     *
     * @param values the names
     */
    record Listing(List<String> values) implements Fact {
        /**
         * Checks each name and takes a copy.
         *
         * @throws IllegalArgumentException if one is not a name in the sense of {@link Names}
         */
        public Listing {
            values = List.copyOf(values);
            values.forEach(value -> Names.require("name", value));
        }

        @Override
        public FactType type() {
            return FactType.LIST;
        }

        @Override
        public String toString() {
            return String.join(", ", values);
        }
    }

    /**
     * A text that is kept apart; rules see only that it is there.
     *
     * @param ref the reference to the text
     */
    record Kept(PersonalRef ref) implements Fact {
        @Override
        public FactType type() {
            return FactType.PERSONAL;
        }
    }

    /**
     * A yes or no.
     *
     * @param value the value
     * @return the fact
     */
    static Fact of(boolean value) {
        return value ? Flag.YES : Flag.NO;
    }

    /**
     * A name.
     *
     * @param value the name
     * @return the fact
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    static Fact of(String value) {
        return new Name(value);
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the fact
     */
    static Fact of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    /**
     * An instant.
     *
     * @param value the instant
     * @return the fact
     */
    static Fact of(Instant value) {
        return new Moment(value);
    }
}
