package org.complaintkit.regimes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;

/** The parts of a document by their paths, and the document with one of them taken out. */
final class Parts {

    private Parts() {}

    static Stream<String> paths(JsonValue root) {
        List<String> paths = new ArrayList<>();
        walk("", root, paths::add);
        return paths.stream();
    }

    private static void walk(String path, JsonValue value, Consumer<String> seen) {
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> {
                String part = path.isEmpty() ? name : path + "." + name;
                seen.accept(part);
                walk(part, field.value(), seen);
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                seen.accept(path + "[" + i + "]");
                walk(path + "[" + i + "]", array.items().get(i), seen);
            }
        }
    }

    static String without(JsonValue root, String part) {
        return rest("", root, part).json();
    }

    private static JsonValue rest(String path, JsonValue value, String gone) {
        if (value instanceof JsonObject object) {
            Map<String, JsonField> left = new LinkedHashMap<>();
            object.fields().forEach((name, field) -> {
                String part = path.isEmpty() ? name : path + "." + name;
                if (!part.equals(gone)) {
                    left.put(name, new JsonField(field.place(), name, rest(part, field.value(), gone)));
                }
            });
            return new JsonObject(object.place(), left);
        } else if (value instanceof JsonArray array) {
            List<JsonValue> left = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                String part = path + "[" + i + "]";
                if (!part.equals(gone)) {
                    left.add(rest(part, array.items().get(i), gone));
                }
            }
            return new JsonArray(array.place(), left);
        }
        return value;
    }
}
