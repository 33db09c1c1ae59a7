package org.complaintkit.sla.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** What names are called in a document, and what its parameters come to. */
record Context(Glossary glossary, Map<String, JsonValue> parameters, Map<String, JsonValue> given) {

    static final Text YES = Text.of("yes", "是");
    static final Text NO = Text.of("no", "否");

    Text name(String name) {
        return glossary.name(name);
    }

    /** A name, a number, a flag; a parameter by what it comes to. */
    Text value(JsonValue value) {
        return through(value, this::plain);
    }

    private Text plain(JsonValue value) {
        if (value instanceof JsonFlag flag) {
            return flag.flag() ? YES : NO;
        }
        return value instanceof JsonText text ? name(text.text()) : Text.same(Json.plain(value));
    }

    List<Text> values(JsonValue list) {
        return Json.items(list).stream().map(this::value).toList();
    }

    /** Says a value, or what is given in place of it, or that it was left blank. */
    Text through(JsonValue value, Function<JsonValue, Text> says) {
        Optional<String> parameter = Json.text(value, "parameter");
        if (parameter.isEmpty()) {
            return says.apply(value);
        }
        Text name = Text.same(parameter.get());
        return filled(value)
                .map(it -> Say.of("{0} [{1}]", "{0}〔{1}〕", says.apply(it), name))
                .orElseGet(() -> Say.of("what is given as {0} (left blank)", "按{0}设定(原文空白)", name));
    }

    /** What a parameter comes to; anything else is itself. */
    Optional<JsonValue> filled(JsonValue value) {
        Optional<String> parameter = Json.text(value, "parameter");
        if (parameter.isEmpty()) {
            return Optional.of(value);
        }
        Optional<JsonValue> whole = Optional.ofNullable(given.get(parameter.get()))
                .or(() ->
                        Optional.ofNullable(parameters.get(parameter.get())).flatMap(it -> Json.field(it, "default")));
        Optional<String> part = Json.text(value, "part");
        return part.isEmpty() ? whole : whole.flatMap(it -> Json.field(it, part.get()));
    }
}
