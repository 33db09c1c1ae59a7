package org.complaintkit.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNull;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the values of one document. Jackson decides whether it is JSON; {@link Diagnosis} says why it is not. */
final class TreeReader {

    private final Sheet sheet;
    private final JsonParser parser;
    private final Faults faults = new Faults();

    private TreeReader(Sheet sheet, JsonParser parser) {
        this.sheet = sheet;
        this.parser = parser;
    }

    static JsonValue read(Sheet sheet) {
        try (JsonParser parser = Jackson.document(sheet.text())) {
            return new TreeReader(sheet, parser).document();
        } catch (JacksonException e) {
            throw Diagnosis.of(sheet, offset(e));
        }
    }

    private static int offset(JacksonException e) {
        long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        return (int) Math.max(0, offset);
    }

    private JsonValue document() {
        if (parser.nextToken() == null) {
            throw Diagnosis.of(sheet, 0);
        }
        JsonValue root = value("");
        if (parser.nextToken() != null) {
            throw Diagnosis.of(sheet, start());
        }
        faults.throwIfAny();
        return root;
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private JsonValue value(String path) {
        Place place = sheet.at(start(), path);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            case VALUE_STRING -> new JsonText(place, text(place, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new JsonFlag(place, true);
            case VALUE_FALSE -> new JsonFlag(place, false);
            case VALUE_NULL -> new JsonNull(place);
            default -> throw Diagnosis.of(sheet, start());
        };
    }

    private JsonObject object(Place place) {
        Map<String, JsonField> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place at = sheet.at(start(), Paths.field(place.path(), name));
            parser.nextToken();
            JsonField field = new JsonField(at, name, value(at.path()));
            JsonField first = fields.putIfAbsent(name, field);
            if (first != null) {
                faults.add(duplicate(first, field));
            }
        }
        return new JsonObject(place, fields);
    }

    private static Fault duplicate(JsonField first, JsonField second) {
        Place at = first.place();
        String name = Phrases.quote(second.name());
        return Fault.of(
                second.place(),
                "duplicate-field",
                new Text("each field once", "每个字段只出现一次"),
                new Text(
                        name + " again, first given at line " + at.line() + ", column " + at.column(),
                        name + " 重复，首次出现在第" + at.line() + "行第" + at.column() + "列"));
    }

    private JsonArray list(Place place) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(Paths.item(place.path(), items.size())));
        }
        return new JsonArray(place, items);
    }

    private JsonNumber number(Place place) {
        String written = parser.getString();
        if (Numbers.bounded(written)) {
            return new JsonNumber(place, new BigDecimal(written));
        }
        faults.add(Fault.of(place, "number-too-large", Numbers.BOUND, Numbers.BEYOND));
        return new JsonNumber(place, BigDecimal.ZERO);
    }

    private String text(Place place, String text) {
        if (Surrogates.broken(text)) {
            faults.add(Surrogates.fault(place));
        }
        return text;
    }
}
