package org.complaintkit.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Place;

/**
 * A document with one to three of its values changed: left out, said twice, of another type, or out of another place of the same
 * document. What it makes is JSON, so that a reader's own questions are asked, not those of the reader of JSON beneath it.
 */
final class Mangler {

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e30",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"-\"",
            "\"P1D\"",
            "\"PT0S\"",
            "\"-PT1H\"",
            "\"P999999999Y\"",
            "\"2026-02-30\"",
            "\"9999-12-31T23:59:59+08:00\"",
            "\"24:00\"",
            "\"CNY 1.005\"",
            "\"Mars/Base\"",
            "\"\uD83D\uDE00\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":{}}");

    private final RandomGenerator dice;
    private final JsonValue whole;
    private final List<JsonValue> parts = new ArrayList<>();

    Mangler(byte[] document, RandomGenerator dice) {
        this.dice = dice;
        this.whole = value(document);
        gather(whole);
    }

    /** The next changed document. */
    byte[] next() {
        JsonValue changed = whole;
        for (int i = dice.nextInt(3); i >= 0; i--) {
            changed = changed(changed, parts.get(dice.nextInt(parts.size())).place());
        }
        return changed.json().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue value(byte[] document) {
        return JsonDocument.of("mangled", document).root();
    }

    private void gather(JsonValue value) {
        parts.add(value);
        if (value instanceof JsonObject object) {
            object.fields().values().forEach(field -> gather(field.value()));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(this::gather);
        }
    }

    private JsonValue changed(JsonValue value, Place place) {
        if (value.place().equals(place)) {
            return other(value);
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonField> fields = new LinkedHashMap<>();
            object.fields().values().forEach(field -> put(fields, field, place));
            return new JsonObject(object.place(), fields);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> add(items, item, place));
            return new JsonArray(array.place(), items);
        }
        return value;
    }

    private void put(Map<String, JsonField> fields, JsonField field, Place place) {
        boolean hit = field.value().place().equals(place);
        if (hit && dice.nextInt(4) == 0) {
            return;
        }
        String name = hit && dice.nextInt(6) == 0 ? field.name() + "s" : field.name();
        fields.put(name, new JsonField(field.place(), name, changed(field.value(), place)));
    }

    private void add(List<JsonValue> items, JsonValue item, Place place) {
        int way = item.place().equals(place) ? dice.nextInt(4) : -1;
        if (way == 0) {
            return;
        }
        items.add(way == 1 ? item : changed(item, place));
        if (way == 1) {
            items.add(item);
        }
    }

    private JsonValue other(JsonValue value) {
        return switch (dice.nextInt(value instanceof JsonText ? 4 : 3)) {
            case 0 -> parts.get(dice.nextInt(parts.size()));
            case 1, 2 -> strange();
            default -> new JsonText(value.place(), ((JsonText) value).text() + "x");
        };
    }

    private JsonValue strange() {
        return value(STRANGE.get(dice.nextInt(STRANGE.size())).getBytes(StandardCharsets.UTF_8));
    }
}
