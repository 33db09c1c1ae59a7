package org.complaintkit.sla.regime;

import java.util.HashMap;
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
 * What a document leaves blank and its user fills in: parameters by rule or name, a calendar, and units. One file may serve
 * several regimes.
 */
public final class Given {

    /** The name of the parameter that stands for the units that were given. */
    private static final String UNITS = "units";

    /** Nothing is given. */
    public static final Given NOTHING = new Given(Map.of(), Optional.empty(), Optional.empty());

    /** The units as they stand, and the head of each. */
    private record Units(JsonValue whole, Map<String, String> heads) {}

    private final Map<String, JsonValue> parameters;
    private final Map<String, JsonValue> values;
    private final Optional<JsonValue> calendar;
    private final Map<String, String> heads;

    private Given(Map<String, JsonValue> parameters, Optional<JsonValue> calendar, Optional<Units> units) {
        this.parameters = parameters;
        this.values = new HashMap<>(parameters);
        units.ifPresent(given -> values.putIfAbsent(UNITS, given.whole()));
        this.calendar = calendar;
        this.heads = units.map(Units::heads).orElse(Map.of());
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
            Read<Optional<Units>> units = fields.optional(
                    "units", item -> item.map(Item::asItStands).map(all -> new Units(item.value(), heads(all))));
            // Roles and tenants are of use to an application, not to the rules of this version.
            fields.optional("roles", Item::asItStands);
            fields.optional("tenants", Item::asItStands);
            return fields.make(() -> new Given(parameters.get(), calendar.get(), units.get()));
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

    /** What stands for a parameter: the parameters themselves, and the units. */
    Map<String, JsonValue> values() {
        return values;
    }

    Optional<JsonValue> calendar() {
        return calendar;
    }
}
