package org.complaintkit.conformance;

import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** Values of a document: fields by name, and the value as text in one line. */
final class Json {

    private Json() {}

    static Optional<JsonValue> field(JsonValue value, String name) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.fields().get(name)).map(JsonField::value)
                : Optional.empty();
    }

    static Optional<String> text(JsonValue value, String name) {
        return field(value, name).filter(JsonText.class::isInstance).map(text -> ((JsonText) text).text());
    }

    static String path(JsonValue value) {
        return value.place().path();
    }

    static String write(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.fields().values().stream()
                    .map(field -> quote(field.name()) + ":" + write(field.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof JsonArray array) {
            return array.items().stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof JsonText text) {
            return quote(text.text());
        } else if (value instanceof JsonNumber number) {
            return number.number().toString();
        }
        return value instanceof JsonFlag flag ? String.valueOf(flag.flag()) : "null";
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
