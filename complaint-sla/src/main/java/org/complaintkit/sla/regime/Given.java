package org.complaintkit.sla.regime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.Read;
import org.complaintkit.sla.figure.Heads;

/**
 * What a document leaves blank and its user fills in: parameters by rule or name, a calendar, and units. One file may serve
 * several regimes.
 */
public final class Given {

    /** The name of the parameter that stands for the units that were given. */
    private static final String UNITS = "units";

    private static final String HEAD = "head";

    /** Nothing is given. */
    public static final Given NOTHING = new Given(Map.of(), Optional.empty(), Optional.empty());

    /** The units as they stand, and the head of each. */
    private record Units(JsonValue whole, Map<String, Heads> leaders) {}

    private final Map<String, JsonValue> parameters;
    private final Map<String, JsonValue> values;
    private final Optional<JsonValue> calendar;
    private final Map<String, Heads> leaders;

    private Given(Map<String, JsonValue> parameters, Optional<JsonValue> calendar, Optional<Units> units) {
        this.parameters = parameters;
        this.values = new HashMap<>(parameters);
        units.ifPresent(given -> values.putIfAbsent(UNITS, given.whole()));
        this.calendar = calendar;
        this.leaders = units.map(Units::leaders).orElse(Map.of());
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
                    "units", item -> item.map(Given::leaders).map(all -> new Units(item.value(), known(all))));
            // Roles and tenants are of use to an application, not to the rules of this version.
            fields.optional("roles", Item::asItStands);
            fields.optional("tenants", Item::asItStands);
            return fields.make(() -> new Given(parameters.get(), calendar.get(), units.get()));
        });
    }

    /** What else is told of a unit is of use to an application. */
    private static Read<Optional<Heads>> leaders(Item unit) {
        if (!(unit.value() instanceof JsonObject told) || !told.fields().containsKey(HEAD)) {
            return unit.asItStands().map(whole -> Optional.empty());
        }
        return unit.object(fields -> {
            Read<String> head = fields.text(HEAD);
            Read<List<Heads.Former>> former = fields.orElse("formerHeads", item -> item.list(Given::former), List.of());
            fields.ignore(told.fields().keySet().toArray(String[]::new));
            return fields.make(HEAD, () -> Optional.of(new Heads(head.get(), former.get())));
        });
    }

    private static Read<Heads.Former> former(Item item) {
        return item.object(fields -> {
            Read<String> name = fields.text("name");
            Read<LocalDate> until = fields.required("until", Item::date);
            return fields.make("name", () -> new Heads.Former(name.get(), until.get()));
        });
    }

    private static Map<String, Heads> known(Map<String, Optional<Heads>> units) {
        Map<String, Heads> known = new LinkedHashMap<>();
        units.forEach((unit, heads) -> heads.ifPresent(some -> known.put(unit, some)));
        return known;
    }

    /** The head of each unit, where it is given. */
    Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        leaders.forEach((unit, all) -> heads.put(unit, all.now()));
        return heads;
    }

    /** Who leads each unit, and led it before. */
    Map<String, Heads> leaders() {
        return leaders;
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
