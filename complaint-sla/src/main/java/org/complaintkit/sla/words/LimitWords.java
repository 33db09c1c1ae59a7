package org.complaintkit.sla.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Says how long a limit is. */
final class LimitWords {

    private static final Text NONE = Text.of("no limit", "无时限");

    private final Context context;
    private final ConditionWords conditions;
    private final Map<String, BiFunction<JsonValue, JsonValue, Text>> forms = new LinkedHashMap<>();

    LimitWords(Context context, ConditionWords conditions) {
        this.context = context;
        this.conditions = conditions;
        forms.put("elapsed", (whole, it) -> NumberWords.length(it));
        forms.put("workingTime", (whole, it) -> Say.of("{0} of working time", "{0}工作时间", NumberWords.length(it)));
        forms.put("workingDays", (whole, it) -> convention(whole, counted(it, "working days")));
        forms.put("days", (whole, it) -> convention(whole, counted(it, "days")));
        forms.put("months", (whole, it) -> convention(whole, counted(it, "months")));
        forms.put(
                "amount",
                (whole, it) ->
                        convention(whole, counted(it, Json.text(whole, "unit").orElse(""))));
        forms.put("endOf", this::endOf);
        forms.put("nthOfMonth", this::nthOfMonth);
        putChosen();
    }

    /** Limits that rest on something else: a fact, an opening, other limits. */
    private void putChosen() {
        forms.put("untilFact", (whole, it) -> Say.of("until the time told as “{0}”", "至“{0}”所述时间", context.value(it)));
        forms.put("afterOpening", (whole, it) -> Say.of("{0} from the next opening", "自下次开始工作起{0}", of(it)));
        forms.put(
                "whenOpen",
                (whole, it) -> Say.of(
                        "{0} where it starts in working time, else {1}",
                        "工作时间内起算的{0},否则{1}", of(it), field(whole, "whenClosed")));
        forms.put("earliestOf", (whole, it) -> Say.of("the earliest of: {0}", "取最早者:{0}", all(it)));
        forms.put("latestOf", (whole, it) -> Say.of("the latest of: {0}", "取最晚者:{0}", all(it)));
        forms.put("by", this::byFact);
        forms.put("choose", (whole, it) -> choose(it));
        forms.put(
                "own",
                (whole, it) -> Say.of("by the form “{0}” of one's own", "自定义形式“{0}”", Text.same(Json.plain(it))));
    }

    Text of(JsonValue limit) {
        return context.through(limit, this::bare);
    }

    private Text bare(JsonValue limit) {
        if (limit instanceof JsonText text) {
            return text.text().equals("none") ? NONE : NumberWords.length(limit);
        }
        Text says = forms.entrySet().stream()
                .filter(form -> Json.field(limit, form.getKey()).isPresent())
                .findFirst()
                .map(form -> form.getValue()
                        .apply(limit, Json.field(limit, form.getKey()).orElse(limit)))
                .orElseGet(() -> Text.same(Json.plain(limit)));
        return Json.field(limit, "calendar")
                .map(calendar -> Say.of("{0}, on the calendar {1}", "{0}(日历:{1})", says, calendar(calendar)))
                .orElse(says);
    }

    private Text field(JsonValue whole, String name) {
        return Json.field(whole, name).map(this::of).orElse(NONE);
    }

    private Text counted(JsonValue number, String unit) {
        return context.through(number, it -> NumberWords.counted(Json.plain(it), unit));
    }

    /** What is not the usual way to count. */
    private static Text convention(JsonValue whole, Text length) {
        List<Text> also = new ArrayList<>();
        Json.text(whole, "startDay")
                .filter("counted"::equals)
                .ifPresent(it -> also.add(Text.of("the first day counted", "首日计入")));
        Json.text(whole, "at")
                .filter("same-time-of-day"::equals)
                .ifPresent(it -> also.add(Text.of("to the same time of day", "至当日同一时刻")));
        Json.text(whole, "lastDay").ifPresent(it -> also.add(lastDay(it)));
        return also.isEmpty() ? length : Say.of("{0} ({1})", "{0}({1})", length, Say.list(also));
    }

    private static Text lastDay(String word) {
        return switch (word) {
            case "moved" -> Text.of("a last day off moves on", "末日为休息日的顺延");
            case "moved-back" -> Text.of("a last day off moves back", "末日为休息日的提前");
            default -> Text.of("a last day off stays", "末日为休息日的不顺延");
        };
    }

    private Text endOf(JsonValue whole, JsonValue period) {
        String name = Json.plain(period);
        String plus = Json.field(whole, "plus").map(Json::plain).orElse("0");
        Text end = Say.of("the end of the {0}", "当{0}结束", context.name(name));
        Text later = NumberWords.counted(plus, name.equals("month") ? "months" : name.equals("day") ? "days" : "week");
        return convention(whole, plus.equals("0") ? end : Say.of("{0}, {1} on", "{0}后再过{1}", end, later));
    }

    private Text nthOfMonth(JsonValue whole, JsonValue day) {
        String plus = Json.field(whole, "plus").map(Json::plain).orElse("0");
        Text number = Text.same(Json.plain(day));
        return convention(
                whole,
                plus.equals("0")
                        ? Say.of("day {0} of the month", "每月{0}日", number)
                        : Say.of("day {0} of the month after", "次月{0}日", number));
    }

    private Text all(JsonValue list) {
        return Say.sentences(Json.items(list).stream().map(this::of).toList());
    }

    private Text byFact(JsonValue whole, JsonValue fact) {
        Text by = context.value(fact);
        return Json.field(whole, "limits")
                .map(limits -> context.through(limits, it -> values(whole, it)))
                .map(values -> Say.of("by {0}: {1}", "按{0}:{1}", by, values))
                .orElse(by);
    }

    private Text values(JsonValue whole, JsonValue limits) {
        List<Text> cases = new ArrayList<>();
        Json.entries(limits)
                .forEach((value, limit) -> cases.add(Say.of("{0} {1}", "{0}{1}", context.name(value), of(limit))));
        Json.field(whole, "else").ifPresent(limit -> cases.add(Say.of("otherwise {0}", "其他{0}", of(limit))));
        return Say.sentences(cases);
    }

    private Text choose(JsonValue cases) {
        return Say.sentences(Json.items(cases).stream()
                .map(one -> Json.field(one, "when")
                        .map(when -> Say.of("{1} where {0}", "{0}时{1}", conditions.of(when), field(one, "limit")))
                        .orElseGet(() -> Say.of("otherwise {0}", "其他{0}", field(one, "else"))))
                .toList());
    }

    private Text calendar(JsonValue calendar) {
        return calendar instanceof JsonText
                ? context.value(calendar)
                : Say.of(
                        "by {0}",
                        "按{0}", Json.field(calendar, "by").map(context::value).orElse(Say.NOTHING));
    }
}
