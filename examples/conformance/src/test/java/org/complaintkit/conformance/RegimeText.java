package org.complaintkit.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** The document of a regime: its parts, which rules they cite, and what is left without some of them. */
record RegimeText(String id, JsonValue root) {

    /**
     * A part that cites rules: an object with a {@code basis}.
     *
     * @param path the way to it
     * @param name the way to it, by ids where there are some: {@code limits[return-by-day]}
     * @param basis the rules that it cites
     */
    record Part(String path, String name, List<String> basis) {}

    static RegimeText of(String id, byte[] utf8) {
        return new RegimeText(id, JsonDocument.of(id + ".json", utf8).root());
    }

    byte[] utf8() {
        return root.json().getBytes(StandardCharsets.UTF_8);
    }

    /** The parts that cite rules, or could. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        walk(
                "",
                root,
                (name, value) -> Json.field(value, "basis")
                        .ifPresent(basis -> parts.add(new Part(Json.path(value), name, texts((JsonArray) basis)))));
        return parts;
    }

    List<Part> citing(String rule) {
        return parts().stream().filter(part -> part.basis().contains(rule)).toList();
    }

    private static List<String> texts(JsonArray array) {
        return array.items().stream().map(item -> ((JsonText) item).text()).toList();
    }

    /** The ways to all values in it, small and large, with their names. */
    Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        walk("", root, (name, value) -> paths.put(Json.path(value), name));
        paths.remove("");
        return paths;
    }

    private static void walk(String name, JsonValue value, BiConsumer<String, JsonValue> seen) {
        seen.accept(name, value);
        if (value instanceof JsonObject object) {
            String before = name.isEmpty() ? "" : name + ".";
            object.fields().values().forEach(field -> walk(before + field.name(), field.value(), seen));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                walk(name + "[" + Json.text(item, "id").orElse(String.valueOf(i)) + "]", item, seen);
            }
        }
    }

    /** What is left without these parts. */
    RegimeText without(Set<String> paths) {
        String left = rest(root, new HashSet<>(paths)).json();
        return of(id, left.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue rest(JsonValue value, Set<String> gone) {
        if (value instanceof JsonObject object) {
            Map<String, JsonField> left = new LinkedHashMap<>();
            object.fields().values().stream()
                    .filter(field -> !gone.contains(Json.path(field.value())))
                    .forEach(field -> left.put(
                            field.name(), new JsonField(field.place(), field.name(), rest(field.value(), gone))));
            return new JsonObject(object.place(), left);
        } else if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.place(),
                    array.items().stream()
                            .filter(item -> !gone.contains(Json.path(item)))
                            .map(item -> rest(item, gone))
                            .toList());
        }
        return value;
    }

    /**
     * What has to go where the name at this place is unknown: the name alone if it is one of several in a list, else the
     * smallest part around it, an object with an {@code id} or a {@code basis}.
     */
    Optional<String> around(String path) {
        List<JsonValue> way = new ArrayList<>();
        way(root, path, way);
        if (way.size() < 2 || !Json.path(way.get(way.size() - 1)).equals(path)) {
            return Optional.empty();
        }
        JsonValue last = way.get(way.size() - 1);
        if (last instanceof JsonText
                && way.get(way.size() - 2) instanceof JsonArray array
                && array.items().size() > 1) {
            return Optional.of(path);
        }
        for (int i = way.size() - 1; i > 0; i--) {
            JsonValue one = way.get(i);
            if (Json.field(one, "id").isPresent() || Json.field(one, "basis").isPresent()) {
                return Optional.of(Json.path(one));
            }
        }
        return Optional.empty();
    }

    private static void way(JsonValue value, String path, List<JsonValue> way) {
        way.add(value);
        List<JsonValue> inner = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.fields().values().forEach(field -> inner.add(field.value()));
        } else if (value instanceof JsonArray array) {
            inner.addAll(array.items());
        }
        inner.stream().filter(one -> isIn(Json.path(one), path)).findFirst().ifPresent(one -> way(one, path, way));
    }

    /** Whether a way leads into a value, or to it. */
    static boolean isIn(String whole, String path) {
        return path.equals(whole) || path.startsWith(whole + ".") || path.startsWith(whole + "[");
    }

    @Override
    public String toString() {
        return id;
    }
}
