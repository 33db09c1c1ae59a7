package org.complaintkit.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/**
 * One mistake in a document.
 *
 * @param how the kind of mistake
 * @param where a number that chooses the place
 * @param what a number that chooses what stands there instead
 */
record Mutation(How how, int where, int what) {

    enum How {
        REMOVED,
        RENAMED,
        REPLACED,
        WRAPPED,
        ADDED,
        MISSPELT,
        COPIED
    }

    private static final List<String> INSTEAD = List.of(
            "null", "5", "-1", "0.3", "\"any\"", "\"\"", "[]", "{}", "true", "[1]", "{\"id\":1}", "{\"parameter\":7}");

    /** The document with the mistake; as it was where this mistake cannot be made there. */
    String of(JsonValue root) {
        List<JsonValue> places = new ArrayList<>();
        collect(root, places);
        JsonValue place = places.get(where % places.size());
        JsonValue other = places.get(what % places.size());
        return switch (how) {
            case REMOVED -> changed(root, place, it -> Optional.empty());
            case RENAMED -> renamed(root, place).json();
            case REPLACED -> changed(root, place, it -> Optional.of(parsed(INSTEAD.get(what % INSTEAD.size()))));
            case WRAPPED -> changed(root, place, it -> Optional.of(parsed("[" + it.json() + "]")));
            case ADDED -> changed(root, place, it -> Optional.of(it instanceof JsonObject object ? more(object) : it));
            case MISSPELT ->
                changed(
                        root,
                        place,
                        it -> Optional.of(
                                it instanceof JsonText text ? new JsonText(text.place(), text.text() + "x") : it));
            case COPIED -> changed(root, place, it -> Optional.of(other));
        };
    }

    /** What stands for a parameter is anything at all, and no schema knows what. */
    private static void collect(JsonValue value, List<JsonValue> places) {
        String path = Json.path(value);
        if (path.matches("parameters[.\\[].*default.*|note.*")) {
            return;
        }
        if (!path.isEmpty()) {
            places.add(value);
        }
        inner(value).forEach(one -> collect(one, places));
    }

    private static List<JsonValue> inner(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.fields().values().stream().map(JsonField::value).toList();
        }
        return value instanceof JsonArray array ? array.items() : List.of();
    }

    private static JsonValue parsed(String text) {
        return JsonDocument.of("instead", text).root();
    }

    private static JsonObject more(JsonObject object) {
        Map<String, JsonField> fields = new LinkedHashMap<>(object.fields());
        fields.put("surplus", new JsonField(object.place(), "surplus", new JsonText(object.place(), "1")));
        return new JsonObject(object.place(), fields);
    }

    private static String changed(JsonValue root, JsonValue place, Change change) {
        return change(root, place, change).orElse(root).json();
    }

    private interface Change extends java.util.function.Function<JsonValue, Optional<JsonValue>> {}

    private static Optional<JsonValue> change(JsonValue value, JsonValue place, Change change) {
        if (value == place) {
            return change.apply(value);
        } else if (value instanceof JsonObject object) {
            Map<String, JsonField> fields = new LinkedHashMap<>();
            object.fields()
                    .values()
                    .forEach(field -> change(field.value(), place, change)
                            .ifPresent(
                                    now -> fields.put(field.name(), new JsonField(field.place(), field.name(), now))));
            return Optional.of(new JsonObject(object.place(), fields));
        } else if (value instanceof JsonArray array) {
            return Optional.of(new JsonArray(
                    array.place(),
                    array.items().stream()
                            .flatMap(item -> change(item, place, change).stream())
                            .toList()));
        }
        return Optional.of(value);
    }

    private static JsonValue renamed(JsonValue value, JsonValue place) {
        UnaryOperator<JsonValue> within = one -> renamed(one, place);
        if (value instanceof JsonObject object) {
            Map<String, JsonField> fields = new LinkedHashMap<>();
            object.fields().values().forEach(field -> {
                String name = field.value() == place ? field.name() + "x" : field.name();
                fields.put(name, new JsonField(field.place(), name, within.apply(field.value())));
            });
            return new JsonObject(object.place(), fields);
        }
        return value instanceof JsonArray array
                ? new JsonArray(
                        array.place(), array.items().stream().map(within).toList())
                : value;
    }
}
