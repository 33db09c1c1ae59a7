package org.complaintkit.replay.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.sla.figure.FigureValue;

/** From zero up to a round number above all values; shares from zero to all. */
record Scale(FigureValue kind, BigDecimal top, BigDecimal step) {

    private static final List<Long> TIMES = List.of(
            10L, 30L, 60L, 300L, 600L, 1800L, 3600L, 7200L, 14400L, 28800L, 43200L, 86400L, 172800L, 432000L, 864000L,
            1728000L);
    private static final int STEPS = 4;

    static Scale of(FigureValue kind, List<BigDecimal> values) {
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (!(kind instanceof FigureValue.Count) && !(kind instanceof FigureValue.Times)) {
            BigDecimal whole =
                    most.compareTo(BigDecimal.ONE) > 0 ? most.setScale(0, RoundingMode.CEILING) : BigDecimal.ONE;
            return new Scale(kind, whole, whole.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        }
        BigDecimal step = kind instanceof FigureValue.Times ? time(most) : round(most);
        BigDecimal steps = most.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
        return new Scale(kind, step.multiply(steps), step);
    }

    private static BigDecimal time(BigDecimal most) {
        return TIMES.stream()
                .map(BigDecimal::valueOf)
                .filter(step -> step.multiply(BigDecimal.valueOf(STEPS)).compareTo(most) >= 0)
                .findFirst()
                .orElseGet(() -> round(most.movePointLeft(5)).movePointRight(5));
    }

    /** One, two or five, times a power of ten. */
    private static BigDecimal round(BigDecimal most) {
        BigDecimal power = BigDecimal.ONE;
        while (true) {
            for (int digit : List.of(1, 2, 5)) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
                if (step.multiply(BigDecimal.valueOf(STEPS)).compareTo(most) >= 0) {
                    return step;
                }
            }
            power = power.movePointRight(1);
        }
    }

    double share(BigDecimal value) {
        return value.divide(top, 6, RoundingMode.HALF_UP).doubleValue();
    }

    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = BigDecimal.ZERO; mark.compareTo(top) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    String label(BigDecimal value, FigureWords words) {
        if (kind instanceof FigureValue.Times) {
            return value.signum() == 0 ? "0" : words.length(Duration.ofSeconds(value.longValue()));
        } else if (kind instanceof FigureValue.Count) {
            return value.toPlainString();
        }
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }
}
