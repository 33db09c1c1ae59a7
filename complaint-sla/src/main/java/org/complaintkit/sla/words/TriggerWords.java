package org.complaintkit.sla.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Says what touches something off. */
final class TriggerWords {

    private final Context context;
    private final ConditionWords conditions;
    private final Map<String, Function<JsonValue, Text>> forms = new LinkedHashMap<>();

    TriggerWords(Context context, ConditionWords conditions) {
        this.context = context;
        this.conditions = conditions;
        forms.put("do", this::act);
        forms.put("recorded", it -> Say.of("“{0}” is recorded", "录入“{0}”", verb(it, "recorded")));
        forms.put("breach", it -> Say.of("“{0}” is breached", "“{0}”超时", named(it, "breach")));
        forms.put("met", it -> Say.of("“{0}” is met", "“{0}”按时完成", named(it, "met")));
        forms.put("limit", this::point);
        forms.put("level", it -> Say.of("level {0} is reached", "升至第{0}层级", named(it, "level")));
        forms.put("becomes", it -> Say.of("as soon as {0}", "一旦{0}", conditions.of(field(it, "becomes"))));
        forms.put("violation", it -> Say.of("violation recorded: {0}", "记录违规:{0}", values(it, "violation")));
        forms.put("liability", it -> Say.of("liability found: {0}", "认定责任:{0}", values(it, "liability")));
    }

    Text of(JsonValue trigger) {
        if (trigger instanceof JsonArray array) {
            return Say.or(array.items().stream().map(this::of).toList());
        }
        if (trigger instanceof JsonText verb) {
            return context.glossary().verb(verb.text());
        }
        return forms.entrySet().stream()
                .filter(form -> Json.field(trigger, form.getKey()).isPresent())
                .findFirst()
                .map(form -> form.getValue().apply(trigger))
                .orElseGet(() -> Text.same(Json.plain(trigger)));
    }

    private Text act(JsonValue trigger) {
        Text verb = verb(trigger, "do");
        Text when = Json.field(trigger, "when")
                .map(it -> Say.of("{0} ({1})", "{0}({1})", verb, conditions.of(it)))
                .orElse(verb);
        return Json.field(trigger, "since")
                .map(it -> Say.of("{0}, from “{1}” on", "{0}(自“{1}”起)", when, context.value(it)))
                .orElse(when);
    }

    private Text point(JsonValue trigger) {
        Text limit = named(trigger, "limit");
        if (Json.field(trigger, "share").isPresent()) {
            return Say.of(
                    "{1} of “{0}” is used up",
                    "“{0}”已用{1}", limit, Text.same(NumberWords.percent(field(trigger, "share"))));
        }
        return Json.field(trigger, "before").isPresent()
                ? Say.of("{1} before “{0}” is due", "“{0}”到期前{1}", limit, NumberWords.length(field(trigger, "before")))
                : Say.of("“{0}” is {1} overdue", "“{0}”超时满{1}", limit, NumberWords.length(field(trigger, "overdue")));
    }

    private Text verb(JsonValue value, String name) {
        return context.glossary().verb(Json.plain(field(value, name)));
    }

    private Text named(JsonValue value, String name) {
        return context.value(field(value, name));
    }

    private Text values(JsonValue value, String name) {
        return Say.or(context.values(field(value, name)));
    }

    private static JsonValue field(JsonValue value, String name) {
        return Json.field(value, name).orElse(value);
    }
}
