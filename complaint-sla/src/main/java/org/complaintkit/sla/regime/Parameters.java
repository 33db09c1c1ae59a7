package org.complaintkit.sla.regime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Faults;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Place;
import org.complaintkit.rule.Text;

/**
 * Puts what is given in the place of {@code {"parameter":"NAME"}}, before anything is read; so a fault in what was given
 * points to where it was given. An item of a list that rests on an optional parameter is left out where that is not given.
 */
final class Parameters {

    private static final Text PART = new Text("a part that this regime asks for", "本制度所需的部分");
    private static final Text NOTHING = new Text("nothing", "无");
    private static final Text PARAMETER = new Text("a parameter of this regime", "本制度的参数");

    /** How late a recording may come is the user's to say under every regime. */
    private static final String BACKDATING = "backdating";

    private final Map<String, JsonValue> declared = new LinkedHashMap<>();
    private final Given given;
    private final Faults faults;
    private final Set<Place> blanks = new HashSet<>();

    /**
     * A document with what was given.
     *
     * @param blanks where nothing was; what is said of these places beside that is no help to anybody
     */
    record Filled(JsonObject document, Set<Place> blanks) {}

    private Parameters(Given given, Faults faults) {
        this.given = given;
        this.faults = faults;
    }

    static Filled fill(JsonObject whole, Given given, Faults faults) {
        Parameters parameters = new Parameters(given, faults);
        JsonField section = whole.fields().get("parameters");
        if (section != null && section.value() instanceof JsonObject names) {
            names.fields().forEach((name, field) -> parameters.declared.put(name, field.value()));
        }
        parameters.refuseStrangers();
        parameters.refuseOutOfRange();
        parameters.refuseStrangeParts(whole);
        Map<String, JsonField> filled = new LinkedHashMap<>();
        whole.fields()
                .forEach((name, field) -> filled.put(name, name.equals("parameters") ? field : parameters.fill(field)));
        JsonValue backdating = given.parameters().get(BACKDATING);
        if (backdating != null) {
            filled.put(BACKDATING, new JsonField(backdating.place(), BACKDATING, backdating));
        }
        return new Filled(new JsonObject(whole.place(), filled), parameters.blanks);
    }

    /** A name without a rule's number, or with the number of this regime's rules, must be one of its parameters. */
    private void refuseStrangers() {
        Set<String> own = new TreeSet<>();
        declared.keySet().stream()
                .filter(Parameters::isRule)
                .map(name -> name.substring(0, 3))
                .forEach(own::add);
        given.parameters().forEach((name, value) -> {
            boolean rules = isRule(name) ? own.contains(name.substring(0, 3)) : !name.equals(BACKDATING);
            if (rules && !declared.containsKey(name)) {
                faults.add(Fault.unknownName(value.place(), PARAMETER, name, declared.keySet()));
            }
        });
    }

    private void refuseOutOfRange() {
        declared.forEach((name, declaration) -> {
            JsonValue value = given.values().get(name);
            if (value != null && declaration instanceof JsonObject object) {
                ParameterRange.of(object).check(value, faults);
            }
        });
    }

    /** Of a parameter that is asked for by parts, only these may be given. */
    private void refuseStrangeParts(JsonValue document) {
        Map<String, Set<String>> asked = new HashMap<>();
        collectParts(document, asked);
        asked.forEach((name, parts) -> {
            if (given.parameters().get(name) instanceof JsonObject object) {
                object.fields().values().stream()
                        .filter(field -> !parts.contains(field.name()))
                        .forEach(field -> faults.add(Fault.unknownName(field.place(), PART, field.name(), parts)));
            }
        });
    }

    private static void collectParts(JsonValue value, Map<String, Set<String>> asked) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collectParts(item, asked));
        } else if (value instanceof JsonObject object) {
            Reference.of(object)
                    .ifPresent(reference -> reference
                            .part()
                            .ifPresent(part -> asked.computeIfAbsent(
                                            reference.name().text(), name -> new TreeSet<>())
                                    .add(part)));
            object.fields().values().forEach(field -> collectParts(field.value(), asked));
        }
    }

    private static boolean isRule(String name) {
        return name.matches("R\\d\\d-\\d\\d");
    }

    private JsonField fill(JsonField field) {
        return new JsonField(field.place(), field.name(), fill(field.value()));
    }

    private JsonValue fill(JsonValue value) {
        if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items().stream()
                    .filter(item -> !waitsForOptional(item))
                    .map(this::fill)
                    .toList();
            return new JsonArray(array.place(), items);
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Optional<Reference> reference = Reference.of(object);
        if (reference.isPresent()) {
            return named(reference.get());
        }
        Map<String, JsonField> fields = new LinkedHashMap<>();
        object.fields().forEach((name, field) -> fields.put(name, fill(field)));
        return new JsonObject(object.place(), fields);
    }

    /** A part that rests on an optional parameter is left out where that is not given. */
    private boolean waitsForOptional(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return false;
        }
        Optional<Reference> reference = Reference.of(object);
        if (reference.isPresent()) {
            JsonText name = reference.get().name();
            return isOptional(name.text())
                    && Optional.ofNullable(given.values().get(name.text()))
                            .flatMap(reference.get()::in)
                            .isEmpty();
        }
        return object.fields().values().stream().anyMatch(field -> waitsForOptional(field.value()));
    }

    private boolean isOptional(String name) {
        if (!(declared.get(name) instanceof JsonObject declaration)) {
            return false;
        }
        JsonField optional = declaration.fields().get("optional");
        return optional != null && optional.value() instanceof JsonFlag flag && flag.flag();
    }

    private JsonValue named(Reference reference) {
        JsonText name = reference.name();
        if (!declared.containsKey(name.text())) {
            faults.add(Fault.unknownName(name.place(), PARAMETER, name.text(), declared.keySet()));
            blanks.add(name.place());
            return name;
        }
        Optional<JsonValue> whole =
                Optional.ofNullable(given.values().get(name.text())).or(() -> byDefault(name));
        Optional<JsonValue> filled = whole.flatMap(reference::in);
        if (filled.isEmpty()) {
            blanks.add(name.place());
            faults.add(whole.map(value -> lacking(value, reference)).orElseGet(() -> blank(reference)));
        }
        return filled.orElse(name);
    }

    private Optional<JsonValue> byDefault(JsonText name) {
        return declared.get(name.text()) instanceof JsonObject object
                ? Optional.ofNullable(object.fields().get("default")).map(JsonField::value)
                : Optional.empty();
    }

    private static Fault lacking(JsonValue whole, Reference reference) {
        String part = reference.part().orElse("");
        Text expected = new Text("the field \"" + part + "\"", "字段“" + part + "”");
        return Fault.of(whole.place(), "missing-field", expected, NOTHING);
    }

    private static Fault blank(Reference reference) {
        Text expected = new Text(
                "the document leaves " + reference + " blank: give it under \"parameters\"",
                "原文未规定" + reference + ":请在“parameters”中给出");
        return Fault.of(reference.name().place(), "parameter-not-given", expected, Text.same(reference.toString()));
    }

    /** What stands for a parameter, {@code {"parameter":"R01-09"}}, or for a part of one, with {@code "part":"most"} beside it. */
    private record Reference(JsonText name, Optional<String> part) {

        static Optional<Reference> of(JsonObject object) {
            JsonField parameter = object.fields().get("parameter");
            JsonField part = object.fields().get("part");
            if (parameter == null || !(parameter.value() instanceof JsonText name)) {
                return Optional.empty();
            }
            if (part != null
                    && part.value() instanceof JsonText text
                    && object.fields().size() == 2) {
                return Optional.of(new Reference(name, Optional.of(text.text())));
            }
            return object.fields().size() == 1 ? Optional.of(new Reference(name, Optional.empty())) : Optional.empty();
        }

        /** The value itself, or its part. */
        Optional<JsonValue> in(JsonValue whole) {
            if (part.isEmpty()) {
                return Optional.of(whole);
            }
            return whole instanceof JsonObject object
                    ? Optional.ofNullable(object.fields().get(part.get())).map(JsonField::value)
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return name.text() + part.map(of -> " (" + of + ")").orElse("");
        }
    }
}
