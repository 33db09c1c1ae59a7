package org.complaintkit.sla.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Text;

/** Says what the fields of parts say: the same name may mean something else in another section. */
final class FieldWords {

    private final Context context;
    private final ConditionWords conditions;
    private final TriggerWords triggers;
    private final FigureWords figures;
    private final PriceWords prices;
    private final Map<String, Function<JsonValue, Text>> says = new HashMap<>();

    FieldWords(Context context, Forms forms) {
        this.context = context;
        this.conditions = forms.conditions();
        this.triggers = forms.triggers();
        this.figures = new FigureWords(context);
        this.prices = forms.prices();
        putForms(forms);
        putNames();
    }

    private void putForms(Forms forms) {
        says.put("when", conditions::of);
        says.put("needs", conditions::of);
        says.put("lists", conditions::of);
        says.put("pausedWhile", it -> it instanceof JsonText ? Text.of("never", "不暂停") : conditions.of(it));
        List.of("starts", "metBy", "endedBy", "restartedBy", "on").forEach(it -> says.put(it, triggers::of));
        says.put("within", forms.limits()::of);
        says.put("due", forms.limits()::of);
        says.put("price", forms.prices()::of);
        List.of("reviews.when", "rewards.when").forEach(it -> says.put(it, figures::test));
        says.put("prize", forms.prices()::of);
        says.put("each", figures::each);
        says.put("extension", new ExtensionWords(context, forms)::extension);
        says.put("warn", new ExtensionWords(context, forms)::warnings);
    }

    private void putNames() {
        List.of("do", "for", "derived.on").forEach(it -> says.put(it, this::verbs));
        says.put("says", this::text);
        says.put("title", this::text);
        says.put("in", this::states);
        says.put("moves.to", this::states);
        says.put("without", this::states);
        says.put("finals", this::states);
        says.put("set", this::facts);
        says.put("counted", this::counted);
        says.put("sanctions.by", this::steps);
        says.put("sanctions.party", this::party);
        says.put("windows", it -> context.through(it, DayWords::hours));
        says.put("calendar", it -> context.through(it, DayWords::calendar));
        says.put("calendars", it -> context.through(it, DayWords::calendar));
        says.put("backdating", it -> context.through(it, NumberWords::length));
        says.put("onReopen", this::choice);
        says.put("onReclassify", this::choice);
        says.put("moves.guards", this::guards);
        says.put("default", this::whatever);
        says.put("level", this::level);
        says.put("facts.type", it -> type(Json.plain(it)));
    }

    Text of(String section, String name, JsonValue value) {
        return Optional.ofNullable(says.get(section + "." + name))
                .or(() -> Optional.ofNullable(says.get(name)))
                .orElse(this::whatever)
                .apply(value);
    }

    private Text whatever(JsonValue value) {
        if (value instanceof JsonArray) {
            return Say.list(context.values(value));
        }
        if (Json.field(value, "amount").isPresent() && Json.field(value, "unit").isPresent()) {
            return NumberWords.length(value);
        }
        if (Json.field(value, "currency").isPresent()) {
            return prices.of(value);
        }
        boolean named =
                value instanceof JsonObject && Json.field(value, "parameter").isEmpty();
        return Json.pair(value).orElseGet(() -> named ? byName(value) : context.value(value));
    }

    private Text byName(JsonValue values) {
        return Say.sentences(Json.entries(values).entrySet().stream()
                .map(it -> Say.of("{0}: {1}", "{0}:{1}", context.name(it.getKey()), whatever(it.getValue())))
                .toList());
    }

    private Text verbs(JsonValue verbs) {
        return Say.list(Json.items(verbs).stream()
                .map(it -> context.glossary().verb(Json.plain(it)))
                .toList());
    }

    private Text states(JsonValue states) {
        return Say.list(Json.items(states).stream()
                .map(it -> context.glossary().state(Track.MAIN, Json.plain(it)))
                .toList());
    }

    private Text text(JsonValue value) {
        return Json.pair(value).orElseGet(() -> Text.same(Json.plain(value)));
    }

    private Text facts(JsonValue facts) {
        return Say.list(Json.entries(facts).entrySet().stream()
                .map(it -> Say.of("{0}: {1}", "{0}:{1}", context.name(it.getKey()), context.value(it.getValue())))
                .toList());
    }

    private static Text type(String word) {
        return switch (word) {
            case "flag" -> Text.of("yes or no", "是或否");
            case "name" -> Text.of("a name", "名称");
            case "number" -> Text.of("a number", "数");
            case "moment" -> Text.of("an instant", "时刻");
            case "day" -> Text.of("a day", "日期");
            case "money" -> Text.of("an amount", "金额");
            case "list" -> Text.of("several names", "多项");
            case "personal" -> Text.of("a text about a person, kept apart", "个人信息,单独保存");
            default -> Text.same(word);
        };
    }

    private Text level(JsonValue level) {
        return level instanceof JsonText ? Text.of("the next one", "上一层级") : context.value(level);
    }

    private Text guards(JsonValue guards) {
        return Say.sentences(Json.items(guards).stream()
                .map(it -> Json.field(it, "says").map(this::text).orElse(Say.NOTHING))
                .toList());
    }

    private Text counted(JsonValue counted) {
        Text over = Json.field(counted, "over").map(context::value).orElse(Say.NOTHING);
        return Say.of("by party, over: {0}", "按当事人,计次期间:{0}", over);
    }

    private Text party(JsonValue party) {
        return Json.text(party, "split")
                .map(by -> by.equals("time")
                        ? Text.of("the units, by the time they used", "各单位按用时分摊")
                        : Text.of("all who were found to have a share", "各责任方按比例分摊"))
                .orElseGet(() -> Say.or(context.values(party)));
    }

    private Text steps(JsonValue by) {
        return Say.sentences(Json.entries(by).entrySet().stream()
                .map(it -> Say.of("{0}: {1}", "{0}:{1}", step(it.getKey()), Say.or(context.values(it.getValue()))))
                .toList());
    }

    private static Text step(String name) {
        return switch (name) {
            case "confirm" -> Text.of("confirmed by", "确认");
            case "appeal" -> Text.of("objected to by", "申诉");
            case "review" -> Text.of("reviewed by", "复核");
            case "reduce" -> Text.of("reduced by", "减轻");
            case "waive" -> Text.of("waived by", "免除");
            case "settle" -> Text.of("settled by", "履行");
            default -> Text.same(name);
        };
    }

    private Text choice(JsonValue word) {
        return switch (Json.plain(word)) {
            case "restart" -> Text.of("it starts anew", "重新起算");
            case "continue" -> Text.of("it runs on", "继续计算");
            case "stay" -> Text.of("it stays as it is", "保持原状");
            case "from-start" -> Text.of("the new limit counts from the start", "新时限自起点计算");
            case "from-change" -> Text.of("the new limit counts from the change", "新时限自变更时计算");
            case "earlier-of-both" -> Text.of("whichever is due earlier", "取较早者");
            default -> Text.same(Json.plain(word));
        };
    }
}
