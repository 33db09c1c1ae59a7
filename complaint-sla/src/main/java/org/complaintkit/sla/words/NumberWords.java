package org.complaintkit.sla.words;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Numbers with their units. */
final class NumberWords {

    private static final Map<String, Text> UNITS = Map.of(
            "seconds", Text.of("second", "秒"),
            "minutes", Text.of("minute", "分钟"),
            "hours", Text.of("hour", "小时"),
            "days", Text.of("day", "天"),
            "working days", Text.of("working day", "个工作日"),
            "months", Text.of("month", "个月"));

    private NumberWords() {}

    static Text counted(String number, String unit) {
        Text one = UNITS.getOrDefault(unit, Text.same(unit));
        boolean single = number.equals("1");
        return Text.of(number + " " + one.en() + (single ? "" : "s"), number + one.zh());
    }

    /** An ordinary number of times. */
    static Text times(String number) {
        String en = number.equals("1") ? "once" : number.equals("2") ? "twice" : number + " times";
        return Text.of(en, number + "次");
    }

    /** {@code "PT2H"} or {@code {"amount":2,"unit":"hours"}}. */
    static Text length(JsonValue value) {
        if (value instanceof JsonText text) {
            try {
                return length(Duration.parse(text.text()));
            } catch (DateTimeException e) {
                return Text.same(text.text());
            }
        }
        return Json.field(value, "amount")
                .flatMap(amount -> Json.text(value, "unit").map(unit -> counted(Json.plain(amount), unit)))
                .orElseGet(() -> Text.same(Json.plain(value)));
    }

    static Text length(Duration length) {
        List<Text> parts = new ArrayList<>();
        add(parts, length.toHours(), "hours");
        add(parts, length.toMinutesPart(), "minutes");
        add(parts, length.toSecondsPart(), "seconds");
        return parts.isEmpty()
                ? counted("0", "hours")
                : Text.of(
                        String.join(" ", parts.stream().map(Text::en).toList()),
                        String.join("", parts.stream().map(Text::zh).toList()));
    }

    private static void add(List<Text> parts, long number, String unit) {
        if (number != 0) {
            parts.add(counted(Long.toString(number), unit));
        }
    }

    /** {@code 0.8} as {@code 80 %}. */
    static String percent(JsonValue value) {
        try {
            return new BigDecimal(Json.plain(value))
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString() + " %";
        } catch (NumberFormatException e) {
            return Json.plain(value);
        }
    }
}
