package org.complaintkit.crm.page;

import java.util.List;
import java.util.Map;
import org.complaintkit.crm.ticket.RepairFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Facts;

/**
 * A field of a form.
 *
 * @param name the fact that it records
 * @param label what it is called
 * @param type select, date, number, text or area
 * @param needed whether the move is held back without it
 * @param value what stands in it at first
 * @param choices what a select offers, by value
 */
record FieldView(String name, String label, String type, boolean needed, String value, List<Choice> choices) {

    /** One of the values of a select. */
    record Choice(String value, String label) {}

    static FieldView of(FactDeclaration fact, Facts known, Words words) {
        List<String> values = fact.type() == FactType.FLAG ? List.of("true", "false") : choices(fact.name());
        List<Choice> choices =
                values.stream().map(value -> new Choice(value, words.of(value))).toList();
        String value = known.fact(fact.name()).map(Fact::toString).orElse("");
        return new FieldView(fact.name(), words.of(fact.name()), type(fact), false, value, choices);
    }

    FieldView required(boolean is) {
        return new FieldView(name, label, type, is, value, choices);
    }

    private static List<String> choices(String fact) {
        return RepairFacts.CHOICES.getOrDefault(fact, List.of());
    }

    private static final Map<String, String> TEXTS = Map.of("complainant.name", "text", "complainant.phone", "tel");

    private static String type(FactDeclaration fact) {
        return switch (fact.type()) {
            case FLAG, NAME -> "select";
            case DAY -> "date";
            case NUMBER -> "number";
            default -> TEXTS.getOrDefault(fact.name(), "area");
        };
    }
}
