package org.complaintkit.sla.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Looks into values of a document that has been read already, so that nothing here has to be refused. */
final class Json {

    private Json() {}

    static Optional<JsonValue> field(JsonValue value, String name) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.fields().get(name)).map(JsonField::value)
                : Optional.empty();
    }

    /** The fields of an object that stands in a field; none where there is no such object. */
    static Map<String, JsonValue> object(JsonValue value, String name) {
        return field(value, name).map(Json::entries).orElse(Map.of());
    }

    static Map<String, JsonValue> entries(JsonValue value) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.fields().values().forEach(field -> entries.put(field.name(), field.value()));
        }
        return entries;
    }

    /** The items of a list; a value that is no list stands for a list of one. */
    static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.items() : List.of(value);
    }

    static Optional<String> text(JsonValue value, String name) {
        return field(value, name).filter(JsonText.class::isInstance).map(Json::plain);
    }

    static boolean flag(JsonValue value, String name) {
        return field(value, name)
                .filter(it -> it instanceof JsonFlag flag && flag.flag())
                .isPresent();
    }

    /** A text, a number or a flag as it is written; anything else as JSON. */
    static String plain(JsonValue value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        return value instanceof JsonNumber number ? number.number().toPlainString() : value.json();
    }

    /** {@code {"en":...,"zh":...}}. */
    static Optional<Text> pair(JsonValue value) {
        Optional<String> zh = text(value, "zh");
        return text(value, "en").flatMap(en -> zh.map(other -> Text.of(en, other)));
    }
}
