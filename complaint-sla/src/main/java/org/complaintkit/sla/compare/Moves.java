package org.complaintkit.sla.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;

/** The moves of a document, one for each state and verb, whatever moves they were written together with. */
final class Moves {

    private Moves() {}

    static Map<String, JsonValue> of(Optional<JsonValue> lifecycle) {
        Map<String, JsonValue> moves = new LinkedHashMap<>();
        lifecycle
                .flatMap(it -> Changes.field(it, "moves"))
                .ifPresent(all -> items(all).forEach(move -> add(moves, move)));
        return moves;
    }

    private static void add(Map<String, JsonValue> moves, JsonValue move) {
        String track =
                Changes.field(move, "track").map(it -> Changes.plain(it) + ": ").orElse("");
        for (JsonValue state : Changes.field(move, "in").map(Moves::items).orElse(List.of())) {
            for (JsonValue verb : Changes.field(move, "do").map(Moves::items).orElse(List.of())) {
                String name = track + Changes.plain(state) + " \u2013 " + Changes.plain(verb);
                moves.put(name, rest(move));
            }
        }
    }

    private static JsonValue rest(JsonValue move) {
        if (!(move instanceof JsonObject object)) {
            return move;
        }
        Map<String, JsonField> rest = new LinkedHashMap<>(object.fields());
        rest.keySet().removeAll(List.of("in", "do", "track"));
        return new JsonObject(object.place(), rest);
    }

    private static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.items() : List.of(value);
    }
}
