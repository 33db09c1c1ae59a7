package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.Optional;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;

/** What a document allows for a parameter that is a number, or an amount of some unit: {@code atLeast} and {@code atMost}. */
record ParameterRange(Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost) {

    static ParameterRange of(JsonObject declaration) {
        return new ParameterRange(number(declaration, "atLeast"), number(declaration, "atMost"));
    }

    private static Optional<BigDecimal> number(JsonObject object, String name) {
        JsonField field = object.fields().get(name);
        return field != null && field.value() instanceof JsonNumber number
                ? Optional.of(number.number())
                : Optional.empty();
    }

    /** Notes what lies outside; whatever is no number is the business of whoever reads it. */
    void check(JsonValue value, Faults faults) {
        JsonValue told = value instanceof JsonObject object && object.fields().containsKey("amount")
                ? object.fields().get("amount").value()
                : value;
        if (told instanceof JsonNumber number) {
            boolean fits = atLeast.filter(least -> number.number().compareTo(least) < 0)
                            .isEmpty()
                    && atMost.filter(most -> number.number().compareTo(most) > 0)
                            .isEmpty();
            if (!fits) {
                faults.add(Fault.of(told.place(), "out-of-range", allowed(), Text.same(number.json())));
            }
        }
    }

    private Text allowed() {
        String en = atLeast.map(least -> "at least " + least).orElse("")
                + (atLeast.isPresent() && atMost.isPresent() ? " and " : "")
                + atMost.map(most -> "at most " + most).orElse("");
        String zh = atLeast.map(least -> "不小于" + least).orElse("")
                + (atLeast.isPresent() && atMost.isPresent() ? "且" : "")
                + atMost.map(most -> "不大于" + most).orElse("");
        return new Text("a number " + en, zh + "的数");
    }
}
