package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** The parts of a section by name: the fields of an object, or the items of a list by their {@code id}. */
final class Parts {

    /** Sections whose fields are named by the document. Every other object is one value and replaced as a whole. */
    private static final Set<String> BY_NAME = Set.of("parameters", "roles", "titles", "windows", "facts", "calendars");

    private Parts() {}

    /** What a section says where a document and its base both have it. */
    static JsonValue over(String section, JsonValue base, JsonValue own) {
        if (section.equals("note")) {
            return together(base, own);
        } else if (section.equals("lifecycle")) {
            return lifecycle(base, own);
        } else if (BY_NAME.contains(section)
                && base instanceof JsonObject inherited
                && own instanceof JsonObject named) {
            Map<String, JsonField> fields = new LinkedHashMap<>(inherited.fields());
            fields.putAll(named.fields());
            return new JsonObject(own.place(), fields);
        }
        return base instanceof JsonArray inherited
                        && own instanceof JsonArray items
                        && areNamed(inherited)
                        && areNamed(items)
                ? byId(inherited, items)
                : own;
    }

    /** Moves of the same state and verb replace each other as they are read; so the base's come first. */
    private static JsonValue lifecycle(JsonValue base, JsonValue own) {
        if (!(base instanceof JsonObject inherited) || !(own instanceof JsonObject named)) {
            return own;
        }
        Map<String, JsonField> fields = new LinkedHashMap<>(inherited.fields());
        named.fields()
                .forEach((name, field) -> fields.merge(
                        name,
                        field,
                        (one, other) -> new JsonField(other.place(), name, together(one.value(), other.value()))));
        return new JsonObject(own.place(), fields);
    }

    /** Lists one after the other, objects by name; what is neither is replaced, but a note becomes one of a list. */
    private static JsonValue together(JsonValue base, JsonValue own) {
        if (base instanceof JsonObject inherited && own instanceof JsonObject named) {
            Map<String, JsonField> fields = new LinkedHashMap<>(inherited.fields());
            fields.putAll(named.fields());
            return new JsonObject(own.place(), fields);
        }
        return base instanceof JsonArray || own instanceof JsonArray
                ? new JsonArray(
                        own.place(), Stream.concat(items(base), items(own)).toList())
                : own;
    }

    private static Stream<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.items().stream() : Stream.of(value);
    }

    private static JsonArray byId(JsonArray base, JsonArray own) {
        Map<String, JsonValue> last = new LinkedHashMap<>();
        base.items().forEach(item -> last.put(id(item).orElseThrow(), item));
        List<JsonValue> items = new ArrayList<>(last.size());
        // Not by the map alone: where the document itself names one id twice, both are kept and refused as they are
        // read.
        own.items().stream()
                .filter(item -> last.containsKey(id(item).orElseThrow()))
                .forEach(item -> last.put(id(item).orElseThrow(), item));
        items.addAll(last.values());
        own.items().stream().filter(item -> !items.contains(item)).forEach(items::add);
        return new JsonArray(own.place(), items);
    }

    private static boolean areNamed(JsonArray array) {
        return array.items().stream().allMatch(item -> id(item).isPresent());
    }

    static Optional<String> id(JsonValue item) {
        JsonField id = item instanceof JsonObject object ? object.fields().get("id") : null;
        return id != null && id.value() instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }

    /** The names of the parts; none where it has no parts. */
    static List<String> names(JsonValue section) {
        if (section instanceof JsonObject object) {
            return List.copyOf(object.fields().keySet());
        }
        return section instanceof JsonArray array
                ? array.items().stream().flatMap(item -> id(item).stream()).toList()
                : List.of();
    }

    static JsonValue without(JsonValue section, Collection<String> gone) {
        if (section instanceof JsonObject object) {
            Map<String, JsonField> fields = new LinkedHashMap<>(object.fields());
            fields.keySet().removeAll(gone);
            return new JsonObject(section.place(), fields);
        }
        return section instanceof JsonArray array
                ? new JsonArray(
                        section.place(),
                        array.items().stream()
                                .filter(item -> id(item).filter(gone::contains).isEmpty())
                                .toList())
                : section;
    }
}
