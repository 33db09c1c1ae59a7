package org.complaintkit.sla.regime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;

/**
 * What a document leaves blank and its user fills in: parameters by rule or name, units, and a calendar. One file may serve
 * several regimes.
 */
public final class Given {

    /** The name of the parameter that stands for the units that were given. */
    private static final String UNITS = "units";

    /** Nothing is given. */
    public static final Given NOTHING = new Given(Map.of(), Optional.empty(), Optional.empty());

    private final Map<String, JsonValue> parameters;
    private final Map<String, JsonValue> values;
    private final Optional<JsonValue> calendar;

    private Given(Map<String, JsonValue> parameters, Optional<JsonValue> calendar, Optional<JsonValue> units) {
        this.parameters = parameters;
        this.values = new HashMap<>(parameters);
        units.ifPresent(given -> values.putIfAbsent(UNITS, given));
        this.calendar = calendar;
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
            Read<Optional<JsonValue>> units = fields.optional("units", Item::asItStands);
            // Roles and tenants are of use to an application, not to the rules of this version.
            fields.optional("roles", Item::asItStands);
            fields.optional("tenants", Item::asItStands);
            return fields.make(() -> new Given(parameters.get(), calendar.get(), units.get()));
        });
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
