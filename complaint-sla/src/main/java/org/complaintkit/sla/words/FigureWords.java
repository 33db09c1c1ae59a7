package org.complaintkit.sla.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Says what is asked of figures. */
record FigureWords(Context context) {

    Text each(JsonValue each) {
        return context.through(
                each,
                it -> it instanceof JsonText ? Say.of("each {0}", "每{0}", context.value(it)) : NumberWords.length(it));
    }

    Text test(JsonValue test) {
        Text figure = Json.field(test, "figure").map(context::value).orElse(Say.NOTHING);
        List<Text> parts = new ArrayList<>();
        Json.field(test, "below")
                .map(it -> Say.of("{0} below {1}", "{0}低于{1}", figure, bound(it)))
                .ifPresent(parts::add);
        Json.field(test, "atLeast")
                .map(it -> Say.of("{0} at least {1}", "{0}不低于{1}", figure, bound(it)))
                .ifPresent(parts::add);
        Json.field(test, "noMoreThan")
                .map(it -> Say.of("and below “{0}”", "且低于“{0}”", context.value(it)))
                .ifPresent(parts::add);
        Json.field(test, "inARow")
                .map(it -> Say.of("{0} periods in a row", "连续{0}个周期", context.value(it)))
                .ifPresent(parts::add);
        return Say.list(parts);
    }

    /** A rate below one is said as a share of a hundred. */
    private Text bound(JsonValue bound) {
        return context.through(
                bound, it -> isShare(it) ? Text.same(NumberWords.percent(it)) : Text.same(Json.plain(it)));
    }

    private static boolean isShare(JsonValue value) {
        return value instanceof JsonValue.JsonNumber number
                && number.number().scale() > 0
                && number.number().compareTo(BigDecimal.ONE) <= 0;
    }
}
