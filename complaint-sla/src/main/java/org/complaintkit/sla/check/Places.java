package org.complaintkit.sla.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Place;

/** Where the parts of a regime stand in its document, by section and id; moves and states by what they are called. */
final class Places {

    private final Map<String, Place> places = new HashMap<>();

    private Places() {}

    static Places of(JsonValue root) {
        Places places = new Places();
        if (root instanceof JsonObject object) {
            object.fields().forEach((section, field) -> {
                places.places.put(section, field.place());
                places.walk(section, field.value());
            });
        }
        return places;
    }

    private void walk(String section, JsonValue value) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> walk(section, item));
        } else if (value instanceof JsonObject object) {
            JsonValue.JsonField id = object.fields().get("id");
            if (id != null && id.value() instanceof JsonText text) {
                places.putIfAbsent(section + "/" + text.text(), object.place());
            }
            object.fields().values().forEach(field -> walk(section, field.value()));
            move(section, object);
        }
    }

    /** A move has no id: it is found by the states and verbs that it names, a state by the first move that names it. */
    private void move(String section, JsonObject object) {
        for (String state : texts(object, "in")) {
            texts(object, "do").forEach(verb -> places.putIfAbsent(section + "/" + state + " " + verb, object.place()));
            places.putIfAbsent(section + "/" + state, object.place());
        }
        texts(object, "to").forEach(state -> places.putIfAbsent(section + "/" + state, object.place()));
    }

    private static List<String> texts(JsonObject object, String field) {
        JsonValue.JsonField found = object.fields().get(field);
        List<JsonValue> values = found == null
                ? List.of()
                : found.value() instanceof JsonArray array ? array.items() : List.of(found.value());
        return values.stream()
                .filter(JsonText.class::isInstance)
                .map(text -> ((JsonText) text).text())
                .toList();
    }

    /** Where a part stands, else its section. */
    Optional<Place> of(String part) {
        Place own = places.get(part);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(places.get(part.substring(0, Math.max(0, part.indexOf('/')))));
    }
}
