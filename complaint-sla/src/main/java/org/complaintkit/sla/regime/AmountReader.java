package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads a length of time on the clock: {@code "PT2H"} or {@code {"amount":2,"unit":"hours"}}. */
final class AmountReader {

    private static final Text NOT_NEGATIVE = new Text("zero or more", "不小于零");
    private static final Map<String, Duration> UNITS = Map.of(
            "seconds", Duration.ofSeconds(1),
            "minutes", Duration.ofMinutes(1),
            "hours", Duration.ofHours(1),
            "days", Duration.ofDays(1));

    private AmountReader() {}

    static Read<Duration> read(Item item) {
        if (item.value() instanceof JsonText) {
            return item.duration().where(length -> !length.isNegative(), NOT_NEGATIVE);
        }
        return item.object(fields -> {
            Read<BigDecimal> amount = fields.number("amount").where(length -> length.signum() >= 0, NOT_NEGATIVE);
            Read<Duration> unit = fields.oneOf("unit", new LinkedHashMap<>(UNITS));
            return fields.make(
                    "amount", () -> unit.get().multipliedBy(amount.get().longValueExact()));
        });
    }
}
