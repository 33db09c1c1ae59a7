package org.complaintkit.sla.regime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;

/**
 * What a document leaves blank and its user fills in: parameters by rule or name, a calendar, and the heads of units. One file may serve
 * several regimes.
 */
public final class Given {

    /** Nothing is given. */
    public static final Given NOTHING = new Given(Map.of(), Optional.empty(), Map.of());

    private final Map<String, JsonValue> parameters;
    private final Optional<JsonValue> calendar;
    private final Map<String, String> heads;

    private Given(Map<String, JsonValue> parameters, Optional<JsonValue> calendar, Map<String, String> heads) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.heads = Map.copyOf(heads);
    }

    /**
     * Reads a document such as {@code {"parameters":{"R01-09":{"amount":3,"unit":"working days"}},"calendar":{...}}}.
     *
     * @param source its name, for messages
     * @param utf8 its bytes
     * @return what it gives
     * @throws org.complaintkit.json.MalformedDocument with every fault of the document
     */
    public static Given read(String source, byte[] utf8) {
        return JsonDocument.of(source, utf8).read(fields -> {
            Read<Map<String, JsonValue>> parameters =
                    fields.orElse("parameters", item -> item.map(Item::asItStands), Map.<String, JsonValue>of());
            Read<Optional<JsonValue>> calendar = fields.optional("calendar", Item::asItStands);
            Read<Map<String, JsonValue>> units =
                    fields.orElse("units", item -> item.map(Item::asItStands), Map.<String, JsonValue>of());
            // Roles and tenants are of use to an application, not to the rules of this version.
            fields.optional("roles", Item::asItStands);
            fields.optional("tenants", Item::asItStands);
            return fields.make(() -> new Given(parameters.get(), calendar.get(), heads(units.get())));
        });
    }

    /** What else is told of a unit is of use to an application. */
    private static Map<String, String> heads(Map<String, JsonValue> units) {
        Map<String, String> heads = new LinkedHashMap<>();
        units.forEach((unit, told) -> {
            JsonField head = told instanceof JsonObject object ? object.fields().get("head") : null;
            if (head != null && head.value() instanceof JsonText name) {
                heads.put(unit, name.text());
            }
        });
        return heads;
    }

    /** The head of each unit, where it is given. */
    Map<String, String> heads() {
        return heads;
    }

    Map<String, JsonValue> parameters() {
        return parameters;
    }

    Optional<JsonValue> calendar() {
        return calendar;
    }
}
