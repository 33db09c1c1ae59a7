package org.complaintkit.sla.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Says what a condition asks for. */
final class ConditionWords {

    private final Context context;
    private final Map<String, Function<JsonValue, Text>> forms = new LinkedHashMap<>();

    ConditionWords(Context context) {
        this.context = context;
        forms.put("all", it -> together(it, "all", Say::and));
        forms.put("any", it -> together(it, "any", Say::or));
        forms.put("not", this::not);
        forms.put("fact", this::fact);
        forms.put(
                "count",
                it -> Say.of("at least {0} different {1}", "不同的“{1}”至少{0}个", at(it, "atLeast"), named(it, "count")));
        forms.put("start", it -> Say.of("the start falls in “{0}”", "起算时刻在“{0}”时段内", named(it, "window")));
        forms.put("times", this::times);
        forms.put("last", this::last);
        forms.put(
                "done",
                it -> Say.of("“{0}” was met at least {1}", "“{0}”已达成至少{1}", named(it, "done"), times(it, "atLeast")));
        forms.put("limit", it -> Say.of("“{0}” is {1}", "“{0}”{1}", named(it, "limit"), status(it)));
        forms.put("by", this::by);
        forms.put("at", it -> Say.of("it is done in {0}", "操作时间在{0}内", hours(it)));
    }

    Text of(JsonValue condition) {
        return forms.entrySet().stream()
                .filter(form -> Json.field(condition, form.getKey()).isPresent())
                .findFirst()
                .map(form -> form.getValue().apply(condition))
                .orElseGet(() -> Text.same(Json.plain(condition)));
    }

    private Text together(JsonValue value, String name, Function<List<Text>, Text> joined) {
        List<JsonValue> parts = Json.items(field(value, name));
        return parts.size() == 1
                ? of(parts.get(0))
                : joined.apply(parts.stream().map(this::bracketed).toList());
    }

    private Text bracketed(JsonValue part) {
        boolean several =
                Json.field(part, "all").isPresent() || Json.field(part, "any").isPresent();
        return several ? Say.of("({0})", "({0})", of(part)) : of(part);
    }

    private Text not(JsonValue value) {
        JsonValue inner = field(value, "not");
        boolean simple = Json.field(inner, "fact").isPresent();
        if (simple && Json.field(inner, "in").isPresent()) {
            return Say.of(
                    "{0} is none of {1}", "{0}不是{1}", named(inner, "fact"), Say.or(context.values(field(inner, "in"))));
        }
        if (simple && Json.field(inner, "is").isPresent()) {
            return field(inner, "is") instanceof JsonFlag flag
                    ? Say.of(
                            flag.flag() ? "{0} is not “yes”" : "{0} is not “no”",
                            flag.flag() ? "“{0}”不为“是”" : "“{0}”不为“否”",
                            named(inner, "fact"))
                    : Say.of("{0} is not {1}", "{0}不是{1}", named(inner, "fact"), at(inner, "is"));
        }
        return Say.of("not ({0})", "并非({0})", of(inner));
    }

    private Text fact(JsonValue value) {
        Text fact = named(value, "fact");
        Map<String, Function<JsonValue, Text>> asks = new LinkedHashMap<>();
        asks.put(
                "is",
                it -> it instanceof JsonFlag
                        ? Say.of("“{0}” is {1}", "“{0}”为“{1}”", fact, context.value(it))
                        : Say.of("{0} is {1}", "{0}为{1}", fact, context.value(it)));
        asks.put("in", it -> Say.of("{0} is {1}", "{0}为{1}", fact, Say.or(context.values(it))));
        asks.put("atLeast", it -> Say.of("{0} is at least {1}", "{0}不小于{1}", fact, context.value(it)));
        asks.put("atMost", it -> Say.of("{0} is at most {1}", "{0}不大于{1}", fact, context.value(it)));
        asks.put(
                "known",
                it -> it instanceof JsonFlag flag && !flag.flag()
                        ? Say.of("{0} is not recorded", "未填写{0}", fact)
                        : Say.of("{0} is recorded", "已填写{0}", fact));
        asks.put("has", it -> Say.of("{0} includes {1}", "{0}包含{1}", fact, context.value(it)));
        asks.put("sameAs", it -> Say.of("{0} and {1} are the same", "{0}与{1}相同", fact, context.value(it)));
        asks.put("notAbove", it -> Say.of("{0} is not above {1}", "{0}不超过{1}", fact, context.value(it)));
        return Say.and(asks.entrySet().stream()
                .flatMap(ask -> Json.field(value, ask.getKey()).map(ask.getValue()).stream())
                .toList());
    }

    private Text times(JsonValue value) {
        Text verb = verb(value, "times");
        Text number = Json.field(value, "atMost").isPresent()
                ? Say.of("at most {0}", "最多{0}", times(value, "atMost"))
                : Say.of("at least {0}", "至少{0}", times(value, "atLeast"));
        if (Json.field(value, "within").isPresent()) {
            return Say.of("“{0}” {1} within {2}", "{2}内“{0}”{1}", verb, number, length(field(value, "within")));
        }
        return Json.text(value, "over").filter("case"::equals).isPresent()
                ? Say.of("“{0}” was done {1} in all", "“{0}”累计{1}", verb, number)
                : Say.of("“{0}” was done {1} since it last came back", "本轮“{0}”{1}", verb, number);
    }

    private Text last(JsonValue value) {
        Text verb = verb(value, "last");
        if (Json.field(value, "window").isPresent()) {
            return Say.of("“{0}” was last done in “{1}”", "最近一次“{0}”在“{1}”时段内", verb, named(value, "window"));
        }
        List<Text> after = Json.items(field(value, "after")).stream()
                .map(it -> Say.of("“{0}”", "“{0}”", context.glossary().verb(Json.plain(it))))
                .toList();
        return Say.of("“{0}” was done, and after it no {1}", "已“{0}”,且其后未{1}", verb, Say.or(after));
    }

    private Text by(JsonValue value) {
        JsonValue who = field(value, "by");
        if (who instanceof JsonText || Json.text(who, "parameter").isPresent()) {
            return Say.of("it is done by {0}", "由{0}操作", context.value(who));
        }
        Map<String, Function<JsonValue, Text>> forms = new LinkedHashMap<>();
        forms.put(
                "did",
                it -> Say.of(
                        "whoever acts did “{0}” before",
                        "操作人此前已“{0}”", context.glossary().verb(Json.plain(it))));
        forms.put("is", it -> Say.of("whoever acts is the {0}", "操作人即{0}", context.value(it)));
        forms.put("unit", it -> Say.of("whoever acts belongs to the {0}", "操作人属于{0}", context.value(it)));
        return forms.entrySet().stream()
                .flatMap(form -> Json.field(who, form.getKey()).map(form.getValue()).stream())
                .findFirst()
                .orElseGet(() -> Text.same(Json.plain(who)));
    }

    private Text status(JsonValue value) {
        return switch (Json.text(value, "is").orElse("")) {
            case "breached" -> Text.of("breached", "已超时");
            case "met" -> Text.of("met", "已按时完成");
            case "missed" -> Text.of("missed", "未达目标");
            case "running" -> Text.of("running", "计时中");
            default -> at(value, "is");
        };
    }

    private Text hours(JsonValue value) {
        if (Json.field(value, "window").isPresent()) {
            return Say.of("“{0}”", "“{0}”时段", named(value, "window"));
        }
        return Json.field(value, "hours")
                .map(it -> context.through(it, DayWords::hours))
                .orElse(Say.NOTHING);
    }

    private Text length(JsonValue within) {
        return context.through(
                within,
                it -> it instanceof JsonText text && !text.text().startsWith("P")
                        ? Say.of("a {0}", "一{0}", context.name(text.text()))
                        : NumberWords.length(it));
    }

    private Text verb(JsonValue value, String field) {
        return context.glossary().verb(Json.plain(field(value, field)));
    }

    private Text named(JsonValue value, String field) {
        return context.value(field(value, field));
    }

    private Text at(JsonValue value, String field) {
        return context.value(field(value, field));
    }

    private Text times(JsonValue value, String field) {
        return context.through(field(value, field), it -> NumberWords.times(Json.plain(it)));
    }

    private static JsonValue field(JsonValue value, String name) {
        return Json.field(value, name).orElse(value);
    }
}
