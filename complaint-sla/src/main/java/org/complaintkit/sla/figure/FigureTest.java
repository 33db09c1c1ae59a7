package org.complaintkit.sla.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a rule asks of a figure over a period. The share itself is compared, never what is printed of it.
 *
 * @param figure which figure
 * @param is how it is compared
 * @param bound with what
 * @param atMost a count beyond which the bound does not reach: two entries, but no more than there were tickets
 * @param inARow in how many periods one after the other; after it applied the run starts anew
 * @param fewest what a rate must rest on at least; one that rests on fewer counts as unknown
 * @param unknown what a period does in which nobody can tell the figure
 */
public record FigureTest(
        Figure figure, Is is, BigDecimal bound, Optional<Figure> atMost, int inARow, long fewest, Unknown unknown) {

    /** How a figure is compared. */
    public enum Is {
        /** Less than the bound. */
        BELOW,
        /** The bound or more. */
        AT_LEAST
    }

    /** What a period does in which nobody can tell the figure. */
    public enum Unknown {
        /** It breaks the run: the periods around it are not one after the other. */
        BREAKS,
        /** It is passed over, as if it were not there. */
        SKIPPED
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if it asks for no period, or a negative number of answers
     */
    public FigureTest {
        if (inARow < 1 || fewest < 0) {
            throw new IllegalArgumentException(
                    "a test of " + figure.word() + " asks for " + inARow + " periods in a row and at least " + fewest
                            + " answers; it needs one period or more, and none or more");
        }
    }

    /** Whether the figure is as asked; empty where nobody can tell. */
    Optional<Boolean> holds(Sums sums) {
        Optional<FigureValue> value = figure == Figure.ON_TIME_RATE ? Optional.empty() : figure.value(sums, "");
        return value.filter(is -> restsOn(is) >= fewest).map(found -> {
            int order = found instanceof FigureValue.Share share
                    ? share.compareTo(bound(sums))
                    : found.number().compareTo(bound(sums));
            return is == Is.BELOW ? order < 0 : order >= 0;
        });
    }

    private static long restsOn(FigureValue value) {
        if (value instanceof FigureValue.Share share) {
            return share.of();
        }
        return value instanceof FigureValue.Times times ? times.of() : Long.MAX_VALUE;
    }

    BigDecimal bound(Sums sums) {
        return atMost.flatMap(most -> most.value(sums, ""))
                .map(FigureValue::number)
                .filter(most -> most.compareTo(bound) < 0)
                .orElse(bound);
    }
}
