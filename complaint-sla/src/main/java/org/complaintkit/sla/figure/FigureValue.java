package org.complaintkit.sla.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** What a figure comes to. */
public sealed interface FigureValue {

    /**
     * The value in one word: a count, a share of one, or a median in the form {@code PT2H30M}.
     *
     * @return the text
     */
    String text();

    /**
     * The value as a number: a count, a share of one, or seconds.
     *
     * @return the number; a share with ten digits behind the point
     */
    BigDecimal number();

    /**
     * How many.
     *
     * @param count how many
     */
    record Count(long count) implements FigureValue {
        @Override
        public String text() {
            return Long.toString(count);
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(count);
        }
    }

    /**
     * How many of how many.
     *
     * @param count how many
     * @param of of how many; above zero
     */
    record Share(long count, long of) implements FigureValue {

        /**
         * Checks that there is something that it is a share of.
         *
         * @throws IllegalArgumentException if {@code of} is not above zero
         */
        public Share {
            if (of < 1) {
                throw new IllegalArgumentException("a share of " + of + " is none");
            }
        }

        /** {@return the share with two digits behind the point where that is exact, else with four, rounded half up} */
        @Override
        public String text() {
            BigDecimal four = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP);
            boolean exact = count * 100 % of == 0;
            return (exact ? four.setScale(2, RoundingMode.HALF_UP) : four).toPlainString();
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), 10, RoundingMode.HALF_UP);
        }

        /**
         * Compares the share itself, not what is printed of it.
         *
         * @param other with what
         * @return below zero, zero or above as the share is less than, equal to or more than that
         */
        public int compareTo(BigDecimal other) {
            return BigDecimal.valueOf(count).compareTo(other.multiply(BigDecimal.valueOf(of)));
        }
    }

    /**
     * How many deadlines were met in time.
     *
     * @param met in time
     * @param late done, but late
     * @param undone not done, and the time is over
     */
    record OnTime(long met, long late, long undone) implements FigureValue {

        /**
         * The share of those met in time.
         *
         * @return the share
         */
        public Share share() {
            return new Share(met, met + late + undone);
        }

        @Override
        public String text() {
            return share().text();
        }

        @Override
        public BigDecimal number() {
            return share().number();
        }
    }

    /**
     * Lengths of time. The median of an even number is the mean of the two in the middle; the 95th percentile is the one at
     * rank ceil(0.95 n). From three days on either may be short by a hundred-thousandth.
     *
     * @param median the median
     * @param p95 the 95th percentile
     * @param of of how many
     */
    record Times(Duration median, Duration p95, long of) implements FigureValue {
        @Override
        public String text() {
            return median.toString();
        }

        @Override
        public BigDecimal number() {
            return BigDecimal.valueOf(median.toSeconds());
        }
    }
}
