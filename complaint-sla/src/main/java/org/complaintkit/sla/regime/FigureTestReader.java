package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.figure.Cycle;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.Figure;
import org.complaintkit.sla.figure.FigureTest;

/** Reads what is asked of a figure, over which periods, and by what figures are told apart. */
final class FigureTestReader {

    private static final Text PERIODS = new Text("at least one period", "至少一个周期");
    private static final Text NOT_NEGATIVE = new Text("zero or more", "不小于零");
    private static final Text TESTABLE =
            new Text("a figure without limits; an on-time rate is measured by limit", "不按时限区分的指标");
    private static final Text LENGTH = new Text(
            "1 day, 7 days, or 1, 3, 6 or 12 months: a day, a week from Monday, or calendar months",
            "1天、7天,或1、3、6、12个月(自然周期)");

    private FigureTestReader() {}

    static Read<FigureTest> read(Item item) {
        return item.object(FigureTestReader::test);
    }

    private static Read<FigureTest> test(Fields fields) {
        Read<Figure> figure = fields.required("figure", it -> it.oneOf(figures(one -> true)))
                .where(it -> it != Figure.ON_TIME_RATE, TESTABLE);
        boolean below = fields.has("below");
        Read<BigDecimal> bound = fields.number(below ? "below" : "atLeast");
        Read<Optional<Figure>> atMost =
                fields.optional("noMoreThan", it -> it.oneOf(figures(FigureTestReader::isCount)));
        boolean runs = fields.has("inARow");
        Read<Integer> inARow = fields.orElse("inARow", it -> it.whole().where(n -> n >= 1, PERIODS), 1);
        Read<Integer> fewest = fields.orElse("fewest", it -> it.whole().where(n -> n >= 0, NOT_NEGATIVE), 0);
        Map<String, FigureTest.Unknown> words =
                Map.of("breaks", FigureTest.Unknown.BREAKS, "skipped", FigureTest.Unknown.SKIPPED);
        // Whoever asks for a run has to say what a period does in which nobody can tell.
        Read<FigureTest.Unknown> unknown = runs
                ? fields.required("unknown", it -> it.oneOf(words))
                : fields.orElse("unknown", it -> it.oneOf(words), FigureTest.Unknown.BREAKS);
        return fields.make(() -> new FigureTest(
                figure.get(),
                below ? FigureTest.Is.BELOW : FigureTest.Is.AT_LEAST,
                bound.get(),
                atMost.get(),
                inARow.get(),
                fewest.get(),
                unknown.get()));
    }

    static Map<String, Figure> figures(Predicate<Figure> fits) {
        Map<String, Figure> words = new LinkedHashMap<>();
        for (Figure one : Figure.values()) {
            if (fits.test(one)) {
                words.put(one.word(), one);
            }
        }
        return words;
    }

    /** What is counted one by one, so that it can be listed or compared with a count. */
    static boolean isCount(Figure figure) {
        return figure.isCount();
    }

    static Map<String, Dimension> dimensions() {
        Map<String, Dimension> words = new LinkedHashMap<>();
        for (Dimension one : Dimension.values()) {
            words.put(one.word(), one);
        }
        return words;
    }

    /** {@code "month"}, or as a parameter says it {@code {"amount":1,"unit":"months"}}. */
    static Read<Cycle> cycle(Item item) {
        if (item.value() instanceof JsonText) {
            Map<String, Cycle> words = new LinkedHashMap<>();
            for (Cycle one : Cycle.values()) {
                words.put(one.word(), one);
            }
            return item.oneOf(words);
        }
        Map<String, Map<Integer, Cycle>> units = Map.of(
                "days", Map.of(1, Cycle.DAY, 7, Cycle.WEEK),
                "months", Map.of(1, Cycle.MONTH, 3, Cycle.QUARTER, 6, Cycle.HALF_YEAR, 12, Cycle.YEAR));
        return item.object(fields -> {
                    Read<Integer> amount = fields.whole("amount");
                    Read<Map<Integer, Cycle>> unit = fields.oneOf("unit", units);
                    return fields.make(() -> Optional.ofNullable(unit.get().get(amount.get())));
                })
                .where(Optional::isPresent, LENGTH)
                .map(Optional::get);
    }
}
