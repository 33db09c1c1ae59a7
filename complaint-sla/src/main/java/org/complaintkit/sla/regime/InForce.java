package org.complaintkit.sla.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** From which day on a regime applies, every day where that is empty, and by which rules. */
record InForce(Optional<LocalDate> from, List<String> basis) {

    static final InForce ALWAYS = new InForce(Optional.empty(), List.of());

    private static final Wording NOT_IN_FORCE = Wording.of(
            "not-in-force",
            "{regime} applies from {from}; this was registered on {day}",
            "{regime}自{from}起实施;该单登记于{day}");

    /** A day, or {@code {"day":"2018-02-12","basis":[...]}}. */
    static Read<InForce> read(Item item) {
        return item.value() instanceof JsonObject
                ? item.object(InForce::told)
                : item.date().map(day -> new InForce(Optional.of(day), List.of()));
    }

    private static Read<InForce> told(Fields fields) {
        Read<LocalDate> day = fields.required("day", Item::date);
        Read<List<String>> basis = fields.list("basis", Item::text);
        fields.ignore("note");
        return fields.make(() -> new InForce(Optional.of(day.get()), basis.get()));
    }

    /** Why a registration does not fall under the regime; none where it does. */
    List<Refusal> refusals(RegimeRef regime, Instant registeredAt, ZoneId zone) {
        LocalDate day = registeredAt.atZone(zone).toLocalDate();
        if (from.isEmpty() || !day.isBefore(from.get())) {
            return List.of();
        }
        Map<String, String> details =
                Map.of("regime", regime.toString(), "from", from.get().toString(), "day", day.toString());
        return List.of(new Refusal(new Phrase(NOT_IN_FORCE, details), basis));
    }
}
