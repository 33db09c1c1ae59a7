package org.complaintkit.replay.describe;

import java.util.ArrayList;
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

/** Looks into a document that has been read already, so that nothing here has to be refused. */
final class Doc {

    private Doc() {}

    static Optional<JsonValue> field(JsonValue value, String name) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.fields().get(name)).map(JsonField::value)
                : Optional.empty();
    }

    static Optional<String> text(JsonValue value, String name) {
        return field(value, name).map(Doc::plain);
    }

    static String plain(JsonValue value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        return value instanceof JsonNumber number ? number.number().toPlainString() : value.json();
    }

    static boolean flag(JsonValue value, String name) {
        return field(value, name)
                .filter(it -> it instanceof JsonFlag flag && flag.flag())
                .isPresent();
    }

    /** The objects of a list; none where there is no such list. */
    static List<JsonObject> parts(JsonValue value, String name) {
        List<JsonObject> parts = new ArrayList<>();
        field(value, name)
                .filter(JsonArray.class::isInstance)
                .ifPresent(list -> ((JsonArray) list)
                        .items().stream()
                                .filter(JsonObject.class::isInstance)
                                .map(JsonObject.class::cast)
                                .forEach(parts::add));
        return parts;
    }

    /** The texts of a list, or the one text in its place; none where there is neither. */
    static List<String> texts(JsonValue value, String name) {
        return field(value, name)
                .map(it -> it instanceof JsonArray array
                        ? array.items().stream().map(Doc::plain).toList()
                        : List.of(plain(it)))
                .orElse(List.of());
    }

    /** The fields of an object in a field, by name. */
    static Map<String, JsonValue> entries(JsonValue value, String name) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        field(value, name)
                .filter(JsonObject.class::isInstance)
                .ifPresent(object -> ((JsonObject) object)
                        .fields()
                        .values()
                        .forEach(field -> entries.put(field.name(), field.value())));
        return entries;
    }

    /** Every object in a value, itself included. */
    static List<JsonObject> within(JsonValue value) {
        List<JsonObject> found = new ArrayList<>();
        if (value instanceof JsonObject object) {
            found.add(object);
            object.fields().values().forEach(field -> found.addAll(within(field.value())));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> found.addAll(within(item)));
        }
        return found;
    }
}
